import { describeApi } from "@/lib/api/document";
import { OPERATIONS } from "../operations/registry";
import { SPECIAL } from "../operations/special";

/** The API's description; open to everybody, since it says nothing of what is on the desk. */
export function GET(): Response {
  return Response.json(describeApi(OPERATIONS, SPECIAL));
}

import { describeApi } from "@/lib/api/document";
import { refuseMethod } from "@/lib/api/errors";
import { OPERATIONS } from "../operations/registry";
import { SPECIAL } from "../operations/special";

const refuse = refuseMethod("GET");

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };

/** The API's description; open to everybody, since it says nothing of what is on the desk. */
export function GET(): Response {
  return Response.json(describeApi(OPERATIONS, SPECIAL));
}

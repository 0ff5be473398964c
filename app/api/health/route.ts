import { refuseMethod } from "@/lib/api/errors";
import { databaseAnswers } from "@/lib/health/queries";

export const dynamic = "force-dynamic";

const refuse = refuseMethod("GET");

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };

/** 200 when the desk can work, 503 with the reason when it cannot. Open to everybody; says nothing of the content. */
export async function GET(): Promise<Response> {
  if (await databaseAnswers()) return Response.json({ status: "ready" });
  return Response.json({ status: "unavailable", reason: "The database does not answer." }, { status: 503 });
}

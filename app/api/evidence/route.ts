import { z } from "zod";
import { failure, invalid } from "@/lib/action";
import { takeFromBudget } from "@/lib/api/budget";
import { requireCaller } from "@/lib/api/caller";
import { refuseMethod, statusOf } from "@/lib/api/errors";
import { authorize } from "@/lib/auth/viewer";
import { addEvidenceFile } from "@/lib/review/evidence/mutations-file";
import { readFileForm } from "@/lib/review/evidence/read-file-form";

const refuse = refuseMethod("POST");

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };

/**
 * Keeps a file as evidence. Not a server action: those end at 1 MB. A script is answered in JSON; without JavaScript the same
 * form is answered with the way back to the claim.
 */
export async function POST(request: Request): Promise<Response> {
  const script = request.headers.get("accept")?.includes("application/json") ?? false;
  const headers = new Headers({ "cache-control": "private, no-store" });
  try {
    const viewer = await requireCaller(request, new Date());
    await takeFromBudget(viewer, headers);
    authorize(viewer, "claim:evidence"); // before ten megabytes are read
    const kept = await addEvidenceFile(viewer, await readFileForm(request));
    if (script) return Response.json(kept, { status: 201, headers });
    return seeOther(`/claims/${kept.claimId}?evidence=added#evidence`);
  } catch (error) {
    const state = error instanceof z.ZodError ? invalid(error) : failure(error);
    if (state.status !== "failed") throw error;
    const { code, sentence, fields } = state;
    if (!script) return seeOther(`${claimAddress(request)}?evidence=${code}#evidence`);
    return Response.json({ error: { code, sentence, fields } }, { status: statusOf(code), headers });
  }
}

/** The form may be unreadable: the claim it came from is known by the page that sent it. */
function claimAddress(request: Request): string {
  const from = request.headers.get("referer") ?? "";
  const path = URL.canParse(from) ? new URL(from).pathname : "";
  return /^\/claims\/[0-9a-f-]{36}$/.test(path) ? path : "/claims";
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}

import { refuseOtherSites } from "@/lib/action";
import { ApiError, answerRoute, refuseMethod } from "@/lib/api/errors";
import { requireSignedIn } from "@/lib/auth/sessions";
import { readBody } from "@/lib/form-body";
import { noteWhereabouts } from "@/lib/live/presence/mutations";
import { listOthers } from "@/lib/live/presence/queries";
import { Whereabouts } from "@/lib/live/presence/schema";
import { getLatestDecision } from "@/lib/review/queries-latest";

const refuse = refuseMethod("POST");

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };

/** Two ids. */
const MOST_BYTES = 1_000;

/**
 * Says which claim a tab shows, and hears who else looks at it and how it was decided last. A tab that leaves says “none” (a
 * beacon: nobody reads the answer).
 */
export async function POST(request: Request): Promise<Response> {
  return answerRoute(async () => {
    await refuseOtherSites();
    const viewer = await requireSignedIn();
    const here = await readWhereabouts(request);
    await noteWhereabouts(viewer, here);
    const { claimId } = here;
    if (!claimId) return new Response(null, { status: 204 });
    const [others, latest] = await Promise.all([listOthers(viewer, claimId), getLatestDecision(viewer, claimId)]);
    return Response.json({ ...others, latest }, { headers: { "cache-control": "private, no-store" } });
  });
}

async function readWhereabouts(request: Request): Promise<Whereabouts> {
  const bytes = await readBody(request, MOST_BYTES, "That is more than a tab’s id and a claim’s id.");
  let sent: unknown;
  try {
    sent = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new ApiError("malformed", "The body is not JSON in UTF-8.");
  }
  const here = Whereabouts.safeParse(sent);
  if (!here.success) throw new ApiError("invalid", "Send the tab’s id and a claim’s id, or null.");
  return here.data;
}

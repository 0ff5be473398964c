import { refuseOtherSites } from "@/lib/action";
import { answerApi } from "@/lib/api";
import { requireSignedIn } from "@/lib/auth/sessions";
import { ExpectedError } from "@/lib/errors";
import { noteWhereabouts } from "@/lib/live/presence/mutations";
import { listOthers } from "@/lib/live/presence/queries";
import { Whereabouts } from "@/lib/live/presence/schema";
import { getLatestDecision } from "@/lib/review/queries-latest";

/**
 * Says which claim a tab shows, and hears who else looks at it and how it was decided last. A tab that leaves says “none” (a
 * beacon: nobody reads the answer).
 */
export async function POST(request: Request): Promise<Response> {
  return answerApi(async () => {
    await refuseOtherSites();
    const viewer = await requireSignedIn();
    const here = Whereabouts.safeParse(await request.json().catch(() => null));
    if (!here.success) throw new ExpectedError("invalid", "Send the tab’s id and a claim’s id, or null.");
    await noteWhereabouts(viewer, here.data);
    const { claimId } = here.data;
    if (!claimId) return new Response(null, { status: 204 });
    const [others, latest] = await Promise.all([listOthers(viewer, claimId), getLatestDecision(viewer, claimId)]);
    return Response.json({ ...others, latest }, { headers: { "cache-control": "private, no-store" } });
  });
}

import { canDo } from "@/lib/auth/policy";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import type { ClaimKind } from "@/lib/extraction/schema";
import type { Round } from "./schema";
import { type ShownVerdict, showVerdict } from "./shown-verdict";

/** How a claim stands between two people, as this viewer may know it. */
export type RoundView = {
  round: Round;
  /** Two people decide claims of this kind. */
  needsTwo: boolean;
  /** The open first verdict is the viewer's own. */
  mine: boolean;
  /** The next verdict, or the settlement, may be the viewer's; asks no role but the chief's. */
  mayDecide: boolean;
  /** The claim's last decision may be taken back by this viewer; asks no role but the chief's. */
  mayTakeBack: boolean;
  /** A chief may look at the first verdict and give up being the second reader. */
  mayOpen: boolean;
  firstReader: string | null;
  /** The open round's verdicts that the viewer may read: their own, what a chief opened, or both once both are in. */
  verdicts: ShownVerdict[];
};

const WITH_AUTHOR = { author: { select: { name: true } } } as const;

export async function getRound(viewer: Viewer, claimId: string): Promise<RoundView> {
  authorize(viewer, "desk:read");
  const [claim, policy] = await Promise.all([
    db.claim.findUnique({
      where: { id: claimId },
      select: { kind: true, state: { include: { firstReader: { select: { name: true } } } } },
    }),
    db.reviewPolicy.findFirst({ orderBy: { number: "desc" }, select: { twoPeople: true } }),
  ]);
  const needsTwo = policy?.twoPeople.includes((claim?.kind ?? "") as ClaimKind) ?? false;
  const state = claim?.state;
  const round = (state?.round ?? "none") as Round;
  const settles = canDo(viewer.role, "claim:settle");
  const current =
    state && round !== "none"
      ? await db.verdict.findFirst({
          where: { claimId, decision: { version: state.version } },
          include: { ...WITH_AUTHOR, answers: { include: WITH_AUTHOR }, openings: { where: { openedBy: viewer.id } } },
        })
      : null;
  if (!current || !state) {
    return {
      round: "none",
      needsTwo,
      mine: false,
      mayDecide: true,
      mayTakeBack: true,
      mayOpen: false,
      firstReader: null,
      verdicts: [],
    };
  }
  const firstReader = state.firstReader?.name ?? null;
  const mine = state.firstReaderId === viewer.id;
  if (round === "second") {
    const opened = current.openings.length > 0;
    return {
      round,
      needsTwo,
      mine,
      mayDecide: !mine && !opened,
      mayTakeBack: mine,
      mayOpen: settles && !mine && !opened,
      firstReader,
      verdicts: mine || opened ? [showVerdict(current)] : [],
    };
  }
  return {
    round,
    needsTwo,
    mine,
    mayDecide: settles && !mine && current.authorId !== viewer.id,
    mayTakeBack: settles && !mine && current.authorId !== viewer.id,
    mayOpen: false,
    firstReader,
    verdicts: [...(current.answers ? [showVerdict(current.answers)] : []), showVerdict(current)],
  };
}

/** What waits between two people: for another reader (of those, whom this viewer could be), and for a chief. */
export async function countRounds(
  viewer: Viewer,
  { story }: { story?: string },
): Promise<{ second: number; settle: number }> {
  authorize(viewer, "desk:read");
  const claim = { article: { storyId: story, withdrawal: null } };
  const [second, settle] = await Promise.all([
    db.claimState.count({ where: { round: "second", NOT: { firstReaderId: viewer.id }, claim } }),
    db.claimState.count({ where: { round: "settle", claim } }),
  ]);
  return { second, settle };
}

import { authorize, type Viewer } from "@/lib/auth/viewer";
import { WAITING } from "@/lib/claims/status";
import { db } from "@/lib/db";

/** Something meant for the viewer that they have not marked as seen. */
export type News = {
  kind: "mention" | "assignment";
  /** The comment's or the assignment's. */
  id: string;
  claimId: string;
  quote: string;
  who: string;
  at: Date;
  /** What a mention says. */
  text: string | null;
  dueOn: string | null;
};

const MOST = 50;
const WHO_AND_WHAT = { person: { select: { name: true } }, claim: { select: { quote: true } } } as const;

/** What others said to the viewer or gave them, newest first, without what was taken back, given on or seen. */
export async function listNews(viewer: Viewer, claimId?: string): Promise<News[]> {
  authorize(viewer, "desk:read");
  const news = await Promise.all([listMentions(viewer, claimId), listGiven(viewer, claimId)]);
  return news.flat().sort((a, b) => b.at.getTime() - a.at.getTime());
}

async function listMentions(viewer: Viewer, claimId?: string): Promise<News[]> {
  const rows = await db.commentMention.findMany({
    where: {
      userId: viewer.id,
      seen: { none: {} },
      comment: { claimId, writtenBy: { not: viewer.id }, withdrawal: null },
    },
    orderBy: { comment: { createdAt: "desc" } },
    take: MOST,
    select: { comment: { include: WHO_AND_WHAT } },
  });
  return rows.map(({ comment: { id, claimId, claim, person, createdAt, text } }) => ({
    kind: "mention",
    id,
    claimId,
    quote: claim.quote,
    who: person.name,
    at: createdAt,
    text,
    dueOn: null,
  }));
}

async function listGiven(viewer: Viewer, claimId?: string): Promise<News[]> {
  const rows = await db.assignment.findMany({
    where: {
      claimId,
      assigneeId: viewer.id,
      assignedBy: { not: viewer.id },
      seen: { none: { userId: viewer.id } },
      claim: { assignment: { assigneeId: viewer.id }, article: { withdrawal: null } },
    },
    orderBy: { createdAt: "desc" },
    take: MOST,
    include: {
      person: WHO_AND_WHAT.person,
      claim: { select: { quote: true, assignment: { select: { version: true } } } },
    },
  });
  const latest = rows.filter(({ version, claim }) => claim.assignment?.version === version);
  return latest.map(({ id, claimId, claim, person, createdAt, dueOn }) => ({
    kind: "assignment",
    id,
    claimId,
    quote: claim.quote,
    who: person.name,
    at: createdAt,
    text: null,
    dueOn: dueOn?.toISOString().slice(0, 10) ?? null,
  }));
}

/** How many waiting claims the viewer has, and how many of them should have been done before `today`. */
export async function countOwnWork(
  viewer: Viewer,
  { today }: { today: string },
): Promise<{ waiting: number; overdue: number }> {
  authorize(viewer, "desk:read");
  const claim = { state: { status: { in: [...WAITING] } }, article: { withdrawal: null } };
  const [waiting, overdue] = await Promise.all([
    db.claimAssignment.count({ where: { assigneeId: viewer.id, claim } }),
    db.claimAssignment.count({ where: { assigneeId: viewer.id, claim, dueOn: { lt: new Date(today) } } }),
  ]);
  return { waiting, overdue };
}

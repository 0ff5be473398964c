import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";
import type { Nearness, Replacement } from "./nearness";

const NEAREST: readonly Nearness[] = ["later", "event", "source", "other"];
const MOST = 50;
const MOST_RELATED = 24;

/** Claims that could replace this one, of its kind and harm: what updates it, its event's others, its source's, then the newest. */
export async function listReplacements(viewer: Viewer, claimId: string): Promise<Replacement[]> {
  authorize(viewer, "desk:read");
  const claim = await db.claim.findUnique({
    where: { id: claimId },
    select: { kind: true, harm: true, speaker: true },
  });
  if (!claim) return [];
  const { kind, harm, speaker } = claim;
  const usable: Prisma.ClaimWhereInput = {
    kind,
    harm,
    id: { not: claimId },
    state: { status: { not: "dismissed" } },
    article: { withdrawal: null },
  };
  const select = { id: true, quote: true, speaker: true, version: { select: { title: true } } } as const;
  const newest = {
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MOST,
    select,
  } satisfies Prisma.ClaimFindManyArgs;
  const related = await relatedTo(claimId);
  const [near, own, others] = await Promise.all([
    db.claim.findMany({ where: { AND: [usable, { id: { in: [...related.keys()] } }] }, select }),
    speaker ? db.claim.findMany({ where: { ...usable, speaker }, ...newest }) : [],
    db.claim.findMany({ where: usable, ...newest }),
  ]);
  const rows = new Map([...near, ...own, ...others].map((row) => [row.id, row]));
  const nearnessOf = (row: { id: string; speaker: string | null }): Nearness =>
    related.get(row.id) ?? (speaker !== null && row.speaker === speaker ? "source" : "other");
  return [...rows.values()]
    .map((row) => ({ id: row.id, quote: row.quote, article: row.version.title, nearness: nearnessOf(row) }))
    .sort((a, b) => NEAREST.indexOf(a.nearness) - NEAREST.indexOf(b.nearness))
    .slice(0, MOST);
}

async function relatedTo(claimId: string): Promise<Map<string, Nearness>> {
  const rows = await db.figureRelation.findMany({
    where: { lostSeq: null, OR: [{ firstId: claimId }, { secondId: claimId }] },
    take: MOST_RELATED,
    select: { firstId: true, secondId: true, relation: true },
  });
  return new Map(
    rows.map(({ firstId, secondId, relation }) => {
      const replaces = firstId === claimId && (relation === "update" || relation === "revision");
      return [firstId === claimId ? secondId : firstId, replaces ? "later" : "event"];
    }),
  );
}

import { authorize, type Viewer } from "@/lib/auth/viewer";
import { CLAIM_ROW_SELECT, type ClaimRow, toClaimRow } from "@/lib/claims/queries/row";
import { db } from "@/lib/db";
import { RELATIONS, type RelationName } from "@/lib/figures/relations";
import type { Prisma } from "@/prisma/generated/client";
import { type Outcome, pairOf } from "../schema";

export type Settled = {
  id: string;
  number: number;
  outcome: Outcome;
  standsId: string | null;
  reason: string;
  who: string;
  at: Date;
};

/** What another claim says about the same thing. */
export type ClaimRelation = {
  relation: RelationName;
  because: string;
  /** The claim looked at, or the mention of the same statement that speaks for it. */
  own: ClaimRow;
  other: ClaimRow;
  /** The latest settlement of a contradiction, one that was taken back too: its number is what the next must follow. */
  settled: Settled | null;
};

const MOST = 12;
const MOST_READ = 60;
const ORDER: readonly RelationName[] = ["contradiction", "revision", "update", "subset", "different-scope", "same"];

/** The other figures of a claim's event with the sentence on each, the ones that contradict it first. `more` were left out. */
export async function listRelations(
  viewer: Viewer,
  claimId: string,
): Promise<{ relations: ClaimRelation[]; more: number }> {
  authorize(viewer, "desk:read");
  const own = await rowsOf([claimId]);
  const spoken = own.filter(({ relation }) => relation === "same").map((row) => otherThan(row, claimId).id);
  const rows = [...own, ...(spoken.length > 0 ? await rowsOf(spoken) : [])];
  const mine = new Set([claimId, ...spoken]);
  const seen = new Set<string>();
  const relations: Omit<ClaimRelation, "settled">[] = [];
  for (const row of rows) {
    const [side, other] = mine.has(row.first.id) ? [row.first, row.second] : [row.second, row.first];
    const repeats = mine.has(row.first.id) && mine.has(row.second.id);
    const shown = repeats ? { own: self(row, claimId), other: otherThan(row, claimId) } : { own: side, other };
    if (shown.other.id === claimId || seen.has(shown.other.id)) continue;
    if (shown.other.status === "dismissed" || shown.other.article.withdrawn) continue;
    seen.add(shown.other.id);
    relations.push({ relation: row.relation, because: row.because, ...shown });
  }
  relations.sort((a, b) => ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation));
  const kept = relations.slice(0, MOST);
  return { relations: await withSettlements(kept), more: relations.length - kept.length };
}

type Row = { relation: RelationName; because: string; first: ClaimRow; second: ClaimRow };

async function rowsOf(ids: string[]): Promise<Row[]> {
  const rows = await db.figureRelation.findMany({
    where: { lostSeq: null, OR: [{ firstId: { in: ids } }, { secondId: { in: ids } }] },
    orderBy: [{ foundSeq: "desc" }, { id: "asc" }],
    take: MOST_READ,
    select: {
      relation: true,
      because: true,
      first: { select: CLAIM_ROW_SELECT },
      second: { select: CLAIM_ROW_SELECT },
    },
  });
  return rows.flatMap(({ relation, because, first, second }) => {
    const known = RELATIONS.find((name) => name === relation);
    return known ? [{ relation: known, because, first: toClaimRow(first), second: toClaimRow(second) }] : [];
  });
}

const otherThan = ({ first, second }: Row, id: string): ClaimRow => (first.id === id ? second : first);
const self = ({ first, second }: Row, id: string): ClaimRow => (first.id === id ? first : second);

const SETTLEMENT = { include: { person: { select: { name: true } } } } satisfies Prisma.ConflictSettlementDefaultArgs;

async function withSettlements(relations: Omit<ClaimRelation, "settled">[]): Promise<ClaimRelation[]> {
  const pairs = relations
    .filter(({ relation }) => relation === "contradiction")
    .map(({ own, other }) => pairOf(own.id, other.id));
  const rows =
    pairs.length === 0
      ? []
      : await db.conflictSettlement.findMany({
          where: { OR: pairs.map(([firstId, secondId]) => ({ firstId, secondId })) },
          orderBy: { number: "asc" },
          ...SETTLEMENT,
        });
  const latest = new Map(rows.map((row) => [`${row.firstId} ${row.secondId}`, row]));
  return relations.map((relation) => {
    const row = latest.get(pairOf(relation.own.id, relation.other.id).join(" "));
    if (!row) return { ...relation, settled: null };
    const { id, number, outcome, standsId, reason, createdAt, person } = row;
    const settled = { id, number, outcome: outcome as Outcome, standsId, reason, who: person.name, at: createdAt };
    return { ...relation, settled };
  });
}

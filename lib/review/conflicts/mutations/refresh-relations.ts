import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db, type Tx } from "@/lib/db";
import { ENGINE_VERSION } from "@/lib/extraction/schema";
import { listEvents } from "@/lib/figures/queries/list-events";
import { type FoundRelation, foundRelations, keyOf } from "../found-relations";
import { areRelationsDue } from "../queries/are-relations-due";

/** One copy of the app looks; the others go on with what is known. */
const LOCK = 7_021_150_501;
const AT_ONCE = 2_000;

/**
 * Looks again how the desk's figures lie to each other, if anything has moved them since the last time; ordinary decisions do
 * not. Answers whether it looked. Writes no audit entry: nobody decided anything, and the same figures give the same rows.
 */
export async function refreshRelations(viewer: Viewer, now: Date): Promise<boolean> {
  authorize(viewer, "desk:read");
  if (!(await areRelationsDue(now))) return false;
  return db.$transaction(
    async (tx) => {
      const [lock] = await tx.$queryRaw<{ free: boolean }[]>`SELECT pg_try_advisory_xact_lock(${LOCK}::bigint) AS free`;
      if (!lock?.free || !(await areRelationsDue(now))) return false;
      // The number is read first: the figures may be newer than it says, never older.
      const { seq } = await tx.auditHead.findUniqueOrThrow({ where: { id: 1 } });
      const { events } = await listEvents(viewer);
      const current = await tx.figureRelation.findMany({ where: { lostSeq: null } });
      const found = foundRelations(events, new Set(current.map(({ firstId, secondId }) => keyOf(firstId, secondId))));
      const looked = new Set(events.flatMap(({ placed }) => placed.map(({ figure }) => figure.id)));
      const [foundNow, foundBefore] = [new Set(found.map(contentOf)), new Set(current.map(contentOf))];
      const lost = current.filter(
        (row) => looked.has(row.firstId) && looked.has(row.secondId) && !foundNow.has(contentOf(row)),
      );
      const fresh = found.filter((one) => !foundBefore.has(contentOf(one)));
      await markLost(tx, lost, { lostSeq: seq, lostAt: now });
      await keep(tx, fresh, seq);
      const run = { seq, engine: ENGINE_VERSION };
      await tx.figureRelationRun.upsert({
        where: { seq_engine: run },
        create: { ...run, figures: looked.size, found: fresh.length, lost: lost.length, at: now },
        update: {},
      });
      return true;
    },
    { timeout: 60_000, maxWait: 10_000 },
  );
}

function contentOf({ firstId, secondId, relation, because }: Record<keyof FoundRelation, string>): string {
  return [firstId, secondId, relation, because].join(" ");
}

async function markLost(tx: Tx, rows: { id: string }[], mark: { lostSeq: bigint; lostAt: Date }): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const ids = rows.slice(from, from + AT_ONCE).map(({ id }) => id);
    await tx.figureRelation.updateMany({ where: { id: { in: ids } }, data: mark });
  }
}

async function keep(tx: Tx, found: FoundRelation[], foundSeq: bigint): Promise<void> {
  for (let from = 0; from < found.length; from += AT_ONCE) {
    const data = found.slice(from, from + AT_ONCE).map((one) => ({ ...one, engine: ENGINE_VERSION, foundSeq }));
    await tx.figureRelation.createMany({ data });
  }
}

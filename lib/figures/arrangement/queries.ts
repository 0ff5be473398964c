import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import type { ArrangementKind } from "./schema";

export type ArrangementEntry = {
  id: string;
  kind: ArrangementKind;
  at: Date;
  who: string;
  figures: number;
  /** What the event is called that figures went to, or its new name. */
  title: string | null;
  undone: boolean;
};

const MOST = 20;
const NEWEST = { orderBy: { number: "desc" }, take: 1, select: { title: true } } as const;

/** What was arranged by hand, newest first. */
export async function listArrangements(viewer: Viewer): Promise<ArrangementEntry[]> {
  authorize(viewer, "desk:read");
  const rows = await db.arrangement.findMany({
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MOST,
    include: {
      person: { select: { name: true } },
      undoneBy: { select: { id: true } },
      names: { select: { title: true } },
      placements: { select: { event: { select: { title: true, names: NEWEST } } } },
    },
  });
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as ArrangementKind,
    at: row.createdAt,
    who: row.person.name,
    figures: row.placements.length,
    title: row.names[0]?.title ?? titleOf(row.placements.find(({ event }) => event)?.event),
    undone: row.undoneBy !== null,
  }));
}

/** What the event is called now. */
function titleOf(event: { title: string; names: { title: string }[] } | null | undefined): string | null {
  return event?.names[0]?.title ?? event?.title ?? null;
}

import { appendAudit } from "@/lib/audit/mutations";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import type { Tx } from "@/lib/db";
import { ExpectedError } from "@/lib/errors";
import { runOnce } from "@/lib/operations/mutations";
import type { EventView } from "../events";
import { groupBy } from "../group-by";
import { getEvent } from "../queries/list-events";
import type { ArrangementKind, ArrangementUndo, EventMerge, EventRenaming, FigureMove } from "./schema";

/** What people decide about events stands above grouping, also for articles and engine versions to come. */
export type Arranged = { arrangementId: string; eventId: string | null };

const BY_HAND = "a person put it here";
const KEPT = "it was here when a person named or joined the event";

/** Puts figures into an event that is there, or into a new one: this moves one figure, and splits an event. */
export async function moveFigures(viewer: Viewer, move: FigureMove): Promise<Arranged> {
  authorize(viewer, "event:arrange");
  const target = move.into === undefined ? null : await requireEvent(viewer, move.into);
  return arrange(viewer, { id: move.operationId, kind: "move" }, async (tx, arrangementId) => {
    await requireFigures(tx, move.figures);
    const eventId = target
      ? await takeOver(tx, viewer, arrangementId, target)
      : await createEvent(tx, viewer, move.title as string);
    await placeFigures(tx, viewer, { arrangementId, eventId, figures: move.figures, because: BY_HAND });
    return eventId;
  });
}

/** All figures of one event become the other's. */
export async function mergeEvents(viewer: Viewer, { operationId, event, into }: EventMerge): Promise<Arranged> {
  authorize(viewer, "event:arrange");
  const [from, target] = await Promise.all([requireEvent(viewer, event), requireEvent(viewer, into)]);
  if (from.key === target.key) throw new ExpectedError("conflict", "These are one event already.");
  return arrange(viewer, { id: operationId, kind: "merge" }, async (tx, arrangementId) => {
    const eventId = await takeOver(tx, viewer, arrangementId, target);
    await placeFigures(tx, viewer, { arrangementId, eventId, figures: figuresOf(from), because: BY_HAND });
    return eventId;
  });
}

export async function renameEvent(viewer: Viewer, { operationId, event, title }: EventRenaming): Promise<Arranged> {
  authorize(viewer, "event:arrange");
  const target = await requireEvent(viewer, event);
  if (target.title === title) throw new ExpectedError("conflict", "The event has this name already.");
  return arrange(viewer, { id: operationId, kind: "rename" }, async (tx, arrangementId) => {
    const eventId = await takeOver(tx, viewer, arrangementId, target);
    await nameEvent(tx, { eventId, arrangementId, title });
    return eventId;
  });
}

/** Takes an arrangement back by a compensating one. Refused when what it moved has been moved or renamed again since. */
export async function undoArrangement(
  viewer: Viewer,
  { operationId, arrangementId }: ArrangementUndo,
): Promise<Arranged> {
  authorize(viewer, "event:arrange");
  const undo = { id: operationId, kind: "undo", undoOfId: arrangementId } as const;
  return arrange(viewer, undo, async (tx, id) => {
    const undone = await tx.arrangement.findUniqueOrThrow({
      where: { id: arrangementId },
      include: { placements: true, names: true },
    });
    for (const { eventId, number } of undone.names) await restoreName(tx, { eventId, number, arrangementId: id });
    await restorePlacements(tx, viewer, { arrangementId: id, placements: undone.placements });
    return null;
  });
}

type Kind = { id: string; kind: ArrangementKind; undoOfId?: string };

/** One arrangement at a time: two chiefs who move the same figure must not number its placements alike. */
function arrange(
  viewer: Viewer,
  { id, kind, undoOfId }: Kind,
  work: (tx: Tx, arrangementId: string) => Promise<string | null>,
): Promise<Arranged> {
  return runOnce(viewer, { id, name: `event:${kind}` }, async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('figures:arrange', 0))`;
    if (undoOfId) await requireUndoable(tx, undoOfId);
    const { id: arrangementId } = await tx.arrangement.create({ data: { kind, undoOfId, arrangedBy: viewer.id } });
    const eventId = await work(tx, arrangementId);
    await appendAudit(tx, viewer, {
      action: `event:${kind}`,
      subject: { kind: "arrangement", id: arrangementId },
      detail: { event: eventId, ...(undoOfId ? { undoOf: undoOfId } : {}) },
    });
    return { arrangementId, eventId };
  });
}

/** An arrangement is taken back once, and what takes one back stays. */
async function requireUndoable(tx: Tx, id: string): Promise<void> {
  const found = await tx.arrangement.findUnique({
    where: { id },
    select: { kind: true, undoneBy: { select: { id: true } } },
  });
  if (!found) throw new ExpectedError("not-found", "This arrangement is not here.");
  if (found.kind === "undo" || found.undoneBy) throw new ExpectedError("conflict", "This has been taken back already.");
}

async function requireEvent(viewer: Viewer, key: string): Promise<EventView> {
  const event = await getEvent(viewer, key);
  if (!event) throw new ExpectedError("not-found", "This event is not here any more: its figures may have moved.");
  return event;
}

const figuresOf = (event: EventView) => event.placed.map(({ figure }) => figure.id);

async function requireFigures(tx: Tx, ids: readonly string[]): Promise<void> {
  const found = await tx.claim.count({ where: { id: { in: [...ids] }, kind: "casualty" } });
  if (found !== new Set(ids).size) throw new ExpectedError("not-found", "One of these figures is not here.");
}

/** An event that grouping found becomes one that people keep: with its name, and with the figures it has today. */
async function takeOver(tx: Tx, viewer: Viewer, arrangementId: string, event: EventView): Promise<string> {
  if (event.eventId) return event.eventId;
  const eventId = await createEvent(tx, viewer, event.title);
  await placeFigures(tx, viewer, { arrangementId, eventId, figures: figuresOf(event), because: KEPT });
  return eventId;
}

async function createEvent(tx: Tx, viewer: Viewer, title: string): Promise<string> {
  const { id } = await tx.event.create({ data: { title, createdBy: viewer.id } });
  return id;
}

async function nameEvent(tx: Tx, name: { eventId: string; arrangementId: string; title: string }): Promise<void> {
  const { _max } = await tx.eventName.aggregate({ where: { eventId: name.eventId }, _max: { number: true } });
  await tx.eventName.create({ data: { ...name, number: (_max.number ?? 0) + 1 } });
}

async function restoreName(
  tx: Tx,
  { eventId, number, arrangementId }: { eventId: string; number: number; arrangementId: string },
): Promise<void> {
  const names = await tx.eventName.findMany({ where: { eventId }, orderBy: { number: "desc" } });
  if (names[0]?.number !== number)
    throw new ExpectedError("stale", "The event was renamed again since: take that back first.");
  const event = await tx.event.findUniqueOrThrow({ where: { id: eventId } });
  await nameEvent(tx, { eventId, arrangementId, title: names[1]?.title ?? event.title });
}

async function placeFigures(
  tx: Tx,
  viewer: Viewer,
  placement: { arrangementId: string; eventId: string; figures: readonly string[]; because: string },
): Promise<void> {
  const { arrangementId, eventId, because } = placement;
  const figures = [...new Set(placement.figures)].sort();
  const latest = await latestNumbers(tx, figures);
  await tx.eventPlacement.createMany({
    data: figures.map((claimId) => ({
      claimId,
      number: (latest.get(claimId) ?? 0) + 1,
      eventId,
      confidence: 1,
      because,
      placedBy: viewer.id,
      arrangementId,
    })),
  });
}

/** Each figure goes back to where it was before; one that nobody had placed goes where grouping puts it. */
async function restorePlacements(
  tx: Tx,
  viewer: Viewer,
  { arrangementId, placements }: { arrangementId: string; placements: readonly { claimId: string; number: number }[] },
): Promise<void> {
  const own = [...groupBy(placements, ({ claimId }) => claimId)].map(([claimId, rows]) => {
    const numbers = rows.map(({ number }) => number);
    return { claimId, first: Math.min(...numbers), last: Math.max(...numbers) };
  });
  const claimIds = own.map(({ claimId }) => claimId);
  const latest = await latestNumbers(tx, claimIds);
  if (own.some(({ claimId, last }) => latest.get(claimId) !== last))
    throw new ExpectedError("stale", "Some of these figures were moved again since: take that back first.");
  const rows = await tx.eventPlacement.findMany({ where: { claimId: { in: claimIds } } });
  const eventAt = new Map(rows.map(({ claimId, number, eventId }) => [`${claimId} ${number}`, eventId]));
  await tx.eventPlacement.createMany({
    data: own.map(({ claimId, first, last }) => ({
      claimId,
      number: last + 1,
      eventId: eventAt.get(`${claimId} ${first - 1}`) ?? null,
      confidence: 1,
      because: BY_HAND,
      placedBy: viewer.id,
      arrangementId,
    })),
  });
}

async function latestNumbers(tx: Tx, claimIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.eventPlacement.groupBy({
    by: ["claimId"],
    where: { claimId: { in: [...claimIds] } },
    _max: { number: true },
  });
  return new Map(rows.map(({ claimId, _max }) => [claimId, _max.number ?? 0]));
}

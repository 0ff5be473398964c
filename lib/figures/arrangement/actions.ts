"use server";

import { defineAction } from "@/lib/action";
import { type Arranged, mergeEvents, moveFigures, renameEvent, undoArrangement } from "./mutations";
import { ArrangementUndo, EventMerge, EventRenaming, FigureMove } from "./schema";

/** The words of an address may change with the event's name; its digits lead there. */
const toEvent = ({ eventId }: Arranged) =>
  eventId ? `/figures/event-${eventId.replaceAll("-", "").slice(0, 12)}` : "/figures";

export const moveFiguresAction = defineAction(FigureMove, moveFigures, { to: toEvent });
export const mergeEventsAction = defineAction(EventMerge, mergeEvents, { to: toEvent });
export const renameEventAction = defineAction(EventRenaming, renameEvent, { to: toEvent });
export const undoArrangementAction = defineAction(ArrangementUndo, undoArrangement);

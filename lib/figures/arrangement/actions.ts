"use server";

import { defineAction } from "@/lib/action";
import { eventHref } from "../event-key";
import { type Arranged, mergeEvents, moveFigures, renameEvent, undoArrangement } from "./mutations";
import { ArrangementUndo, EventMerge, EventRenaming, FigureMove } from "./schema";

const toEvent = ({ eventId }: Arranged) => (eventId ? eventHref(eventId) : "/figures");

export const moveFiguresAction = defineAction(FigureMove, moveFigures, { to: toEvent });
export const mergeEventsAction = defineAction(EventMerge, mergeEvents, { to: toEvent });
export const renameEventAction = defineAction(EventRenaming, renameEvent, { to: toEvent });
export const undoArrangementAction = defineAction(ArrangementUndo, undoArrangement);

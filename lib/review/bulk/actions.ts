"use server";

import { defineAction } from "@/lib/action";
import { changeClaims } from "./mutations/change-claims";
import { takeLastBack } from "./mutations/take-last-back";
import { undoBatch } from "./mutations/undo-batch";
import { BatchUndo, BulkChange, LastUndo } from "./schema";

export const changeClaimsAction = defineAction(BulkChange, changeClaims);
export const undoBatchAction = defineAction(BatchUndo, undoBatch);
export const takeLastBackAction = defineAction(LastUndo, takeLastBack);

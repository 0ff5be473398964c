"use server";

import { defineAction } from "@/lib/action";
import { changeClaims } from "./mutations/change-claims";
import { undoBatch } from "./mutations/undo-batch";
import { BatchUndo, BulkChange } from "./schema";

export const changeClaimsAction = defineAction(BulkChange, changeClaims);
export const undoBatchAction = defineAction(BatchUndo, undoBatch);

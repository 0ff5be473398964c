"use server";

import { defineAction } from "@/lib/action";
import { reopenConflict, settleConflict } from "./mutations/settle";
import { Reopening, Settlement } from "./schema";

export const settleConflictAction = defineAction(Settlement, settleConflict);
export const reopenConflictAction = defineAction(Reopening, reopenConflict);

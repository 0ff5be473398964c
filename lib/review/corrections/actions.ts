"use server";

import { defineAction } from "@/lib/action";
import { correctClaim, takeCorrectionBack } from "./mutations";
import { NewCorrection, TakeCorrectionBack } from "./schema";

export const correctClaimAction = defineAction(NewCorrection, correctClaim);
export const takeCorrectionBackAction = defineAction(TakeCorrectionBack, takeCorrectionBack);

"use server";

import { defineAction } from "@/lib/action";
import { freezeReport, signReportOff } from "./mutations";
import { FreezeReport, SignOff } from "./schema";

export const freezeReportAction = defineAction(FreezeReport, freezeReport, {
  to: ({ reportId }) => `/reports/${reportId}`,
});
export const signReportOffAction = defineAction(SignOff, signReportOff);

import { z } from "zod";
import { HARMS } from "@/lib/extraction/schema";
import { PastMoment } from "./past";

/** The casualty panel's address. */
export const FigureFilters = z.object({
  story: z.uuid().optional(),
  harm: z.enum(HARMS).optional(),
  asOf: PastMoment.optional(),
  said: PastMoment.optional(),
  decided: PastMoment.optional(),
});
export type FigureFilters = z.infer<typeof FigureFilters>;

export const PanelFormat = z.enum(["csv", "json"]);
export type PanelFormat = z.infer<typeof PanelFormat>;

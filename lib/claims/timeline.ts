import { z } from "zod";

/** The timeline's address: days of what happened, both included; `after` is the last day of the page before. */
export const TimelineFilters = z.object({
  story: z.uuid().optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  after: z.iso.date().optional(),
});
export type TimelineFilters = z.infer<typeof TimelineFilters>;

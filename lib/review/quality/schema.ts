import { z } from "zod";

export const QualityFilters = z.object({ story: z.uuid().optional() });
export type QualityFilters = z.infer<typeof QualityFilters>;

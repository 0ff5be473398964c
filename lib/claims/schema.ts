import { z } from "zod";
import { CLAIM_KINDS, HARMS } from "@/lib/extraction/schema";
import { STATUSES } from "./status";
import { WORK_FILTERS } from "./work-filters";

/** What the desk can narrow its claims to; the state of the page's address. */
export const ClaimFilters = z.object({
  q: z.string().trim().min(1).max(200).optional(),
  kind: z.enum(CLAIM_KINDS).optional(),
  status: z.enum(STATUSES).optional(),
  harm: z.enum(HARMS).optional(),
  speaker: z.string().trim().min(1).max(300).optional(),
  article: z.uuid().optional(),
  story: z.uuid().optional(),
  /** The desk's days on which the claim was read, both included. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  ...WORK_FILTERS,
  /** Where the page begins: the last row of the one before. */
  after: z.string().max(120).optional(),
});
export type ClaimFilters = z.infer<typeof ClaimFilters>;

/** Where a page of claims ends: newest articles first, each in text order. Written as `2023-11-05T10:00:00.000Z_120_uuid`. */
export const Cursor = z
  .string()
  .transform((text) => text.split("_"))
  .pipe(
    z.tuple([
      z.iso.datetime(),
      z
        .string()
        .regex(/^\d{1,9}$/)
        .transform(Number),
      z.uuid(),
    ]),
  )
  .transform(([at, start, id]) => ({ at: new Date(at), start, id }));
export type Cursor = z.infer<typeof Cursor>;

export function formatCursor({ createdAt, start, id }: { createdAt: Date; start: number; id: string }): string {
  return `${createdAt.toISOString()}_${start}_${id}`;
}

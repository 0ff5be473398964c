import { z } from "zod";
import { CLAIM_KINDS, HARMS } from "@/lib/extraction/schema";
import { STATUSES } from "./status";

/** What the desk can narrow its claims to; the state of the page's address. */
export const ClaimFilters = z.object({
  q: z.string().trim().min(1).max(200).optional(),
  kind: z.enum(CLAIM_KINDS).optional(),
  status: z.enum(STATUSES).optional(),
  harm: z.enum(HARMS).optional(),
  speaker: z.string().trim().min(1).max(300).optional(),
  article: z.uuid().optional(),
  story: z.uuid().optional(),
  /** Where the page begins: the last row of the one before. */
  after: z.string().max(120).optional(),
});
export type ClaimFilters = z.infer<typeof ClaimFilters>;

/** Why a part of the address was ignored, in the person's words. */
export type Ignored = { name: string; value: string };

/**
 * Reads filters out of an address. Nonsense is ignored and named, never a crash: an old link must still open a page.
 */
export function parseFilters<S extends z.ZodRawShape>(
  schema: z.ZodObject<S>,
  params: Record<string, string | string[] | undefined>,
): { filters: z.output<z.ZodObject<S>>; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  const kept: Record<string, unknown> = {};
  for (const [name, raw] of Object.entries(params)) {
    const value = Array.isArray(raw) ? raw[0] : raw;
    if (value === undefined || value === "") continue;
    const field = (schema.shape as Record<string, z.ZodType | undefined>)[name];
    const parsed = field?.safeParse(value);
    if (parsed?.success) kept[name] = parsed.data;
    else ignored.push({ name, value: value.slice(0, 60) });
  }
  return { filters: schema.parse(kept), ignored };
}

/** A cursor is (sort key, id), written as `2023-11-05T10:00:00.000Z_uuid`. */
export const Cursor = z
  .string()
  .transform((text) => text.split("_"))
  .pipe(z.tuple([z.iso.datetime().transform((at) => new Date(at)), z.uuid()]));

export function formatCursor(at: Date, id: string): string {
  return `${at.toISOString()}_${id}`;
}

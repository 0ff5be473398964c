import { z } from "zod";
import { ApiError } from "./errors";

export const MOST_ITEMS = 100;

/** The two fields every list takes. */
export const Paging = z.object({
  cursor: z
    .string()
    .max(600)
    .optional()
    .describe("Where the page begins: taken from the `next` address of the one before."),
  limit: z.coerce.number().int().min(1).max(MOST_ITEMS).default(50).describe("How many items a page has."),
});

export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    next: z.string().nullable().describe("The address of the next page, also in the Link header; null on the last."),
  });
}

/** Cursors are opaque to callers, so that what lists sort by may change. */
export function writeCursor(place: string | null): string | null {
  return place === null ? null : Buffer.from(place, "utf8").toString("base64url");
}

/** The place a cursor names, as the query writes it; one that this list did not write is refused, never ignored. */
export function readCursor(cursor: string | undefined, place: z.ZodType): string | undefined {
  readPlace(cursor, place);
  return cursor === undefined ? undefined : Buffer.from(cursor, "base64url").toString("utf8");
}

/** The same, read: for a query that takes the place itself. */
export function readPlace<S extends z.ZodType>(cursor: string | undefined, place: S): z.output<S> | undefined {
  if (cursor === undefined) return undefined;
  const text = Buffer.from(cursor, "base64url").toString("utf8");
  const read = place.safeParse(text);
  // PostgreSQL refuses NUL in any text, and no list writes one.
  if (!read.success || text.includes("\0"))
    throw new ApiError("malformed", "The cursor is damaged, or belongs to another list.");
  return read.data;
}

/** A page of a list that is short enough to be read whole: the cursor is the last item's key. */
export function pageFrom<T>(
  rows: readonly T[],
  { cursor, limit }: { cursor?: string; limit: number },
  keyOf: (row: T) => string,
): { items: T[]; next: string | null } {
  const after = readCursor(cursor, z.string().min(1));
  const at = after === undefined ? 0 : rows.findIndex((row) => keyOf(row) === after) + 1;
  if (after !== undefined && at === 0)
    throw new ApiError("malformed", "The list has changed under the cursor. Begin again.");
  const items = rows.slice(at, at + limit);
  const last = items.at(-1);
  return { items, next: at + limit < rows.length && last ? writeCursor(keyOf(last)) : null };
}

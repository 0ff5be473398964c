import type { z } from "zod";

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
    if (typeof value !== "string" || value === "") continue;
    // Own names only: "constructor" is a word anybody may put into an address.
    const field = Object.hasOwn(schema.shape, name) ? (schema.shape[name] as unknown as z.ZodType) : undefined;
    // PostgreSQL refuses NUL in any text: no search can mean it.
    const parsed = value.includes("\0") ? null : field?.safeParse(value);
    if (parsed?.success) kept[name] = parsed.data;
    else ignored.push({ name, value: value.slice(0, 60) });
  }
  return { filters: schema.parse(kept), ignored };
}

/** An address with the given filters, some of them replaced; empty ones are left out. */
export function addressWith(
  path: string,
  filters: Record<string, string | undefined>,
  change: Record<string, string | undefined> = {},
): string {
  const entries = Object.entries({ ...filters, ...change }).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  );
  const search = new URLSearchParams(entries).toString();
  return search ? `${path}?${search}` : path;
}

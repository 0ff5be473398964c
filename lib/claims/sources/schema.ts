import { z } from "zod";

const OperationId = z.uuid("The form is damaged. Reload the page.");
const Name = z.string().trim().min(1, "Choose a source.").max(300, "At most 300 characters.");

/** One name of a source counts under another from now on. */
export const SourceJoining = z
  .object({ operationId: OperationId, name: Name, into: Name })
  .refine(({ name, into }) => name !== into, { path: ["into"], error: "A source cannot be joined with itself." });
export type SourceJoining = z.infer<typeof SourceJoining>;

export const SourceSplit = z.object({ operationId: OperationId, name: Name });
export type SourceSplit = z.infer<typeof SourceSplit>;

/** Where a page of sources begins: after the one with so many claims and this name, written as `12 Port office`. */
export const SourcePlace = z
  .string()
  .max(500)
  .regex(/^\d{1,9} \S/)
  .transform((text) => ({ claims: Number.parseInt(text, 10), speaker: text.slice(text.indexOf(" ") + 1) }));
export type SourcePlace = z.output<typeof SourcePlace>;
/** The sources' address; `source` opens how one of them was judged over time. */
export const SourceFilters = z.object({ after: SourcePlace.optional(), source: Name.optional() });

export function formatSourcePlace({ claims, speaker }: SourcePlace): string {
  return `${claims} ${speaker}`;
}

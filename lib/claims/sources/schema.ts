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

import { z } from "zod";
import { NEEDS_REASON, STATUSES } from "@/lib/claims/status";
import { OperationId } from "@/lib/operations/schema";
import { BASES } from "../schema";
import { TagWord } from "../tags/schema";

export const BULK_LIMIT = 5_000;

/** “Superseded” names a later claim, which is another one for each: decided on the claim's own page. */
export const BULK_STATUSES = STATUSES.filter((status) => status !== "superseded");

const Version = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

/** A ticked row: the claim, and the versions of its status and its assignment that the person saw. */
export const SelectedClaim = z
  .string()
  .transform((text) => text.split(":"))
  .pipe(z.tuple([z.uuid(), Version, Version]))
  .transform(([id, version, assigned]) => ({ id, version, assigned }));
export type SelectedClaim = z.infer<typeof SelectedClaim>;

const Rows = z
  .union([SelectedClaim.transform((row) => [row]), z.array(SelectedClaim).max(BULK_LIMIT)])
  .optional()
  .transform((rows) => rows ?? []);

/** Everything that matches: the filters as the address has them, how many there were, and a digest of which and in what versions. */
const Whole = {
  filter: z.string().max(4_000).optional(),
  count: z.coerce.number().int().positive().optional(),
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
};

const Ticked = z.literal("1").optional();

export const BulkChange = z
  .object({
    operationId: OperationId,
    claim: Rows,
    ...Whole,
    act: z.enum(["decide", "assign", "tag"], "Choose what to do with the claims."),
    to: z.enum(BULK_STATUSES, "Choose a status.").optional(),
    reason: z.string().trim().max(2_000, "At most 2000 characters.").default(""),
    basis: z.enum(BASES, "Choose a basis from the list.").optional(),
    assignee: z.uuid("Choose somebody from the list, or nobody.").optional(),
    dueOn: z.iso.date("Give the day as year-month-day.").optional(),
    tag: TagWord.optional(),
    takeOff: Ticked,
    /** Do what can be done and leave out the rest; without it, all or nothing. */
    leaveOut: Ticked,
  })
  .check((form) => {
    const { act, to, reason, assignee, dueOn, tag, claim, filter, digest, count } = form.value;
    const lacks = (path: string, message: string) =>
      form.issues.push({ code: "custom", path: [path], message, input: form.value });
    if (claim.length === 0 && !(filter !== undefined && digest && count)) lacks("claim", "Select some claims first.");
    if (act === "decide" && !to) lacks("to", "Choose a status.");
    if (act === "decide" && to && NEEDS_REASON.has(to) && reason === "")
      lacks("reason", "Give a reason: this status needs one.");
    if (act === "assign" && dueOn && !assignee)
      lacks("dueOn", "A day needs somebody: choose who has the claims, or clear the day.");
    if (act === "tag" && !tag) lacks("tag", "Type a tag.");
  });
export type BulkChange = z.infer<typeof BulkChange>;

export const BatchUndo = z.object({ operationId: OperationId, batchId: z.uuid(), leaveOut: Ticked });
export type BatchUndo = z.infer<typeof BatchUndo>;

/** The queue's undo: the last decision with the batch it was made with, or the last settlement of a contradiction. */
export const LastUndo = z.union([
  z.object({ operationId: OperationId, decisionId: z.uuid(), batchId: z.uuid().optional() }),
  z.object({ operationId: OperationId, settlementId: z.uuid() }),
]);
export type LastUndo = z.infer<typeof LastUndo>;

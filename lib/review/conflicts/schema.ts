import { z } from "zod";

/** What an editor may make of two figures that contradict each other. `reopened` takes a settlement back and is no choice. */
export const OUTCOMES = ["one-stands", "both-stand", "no-conflict", "left-open"] as const;
export type Outcome = (typeof OUTCOMES)[number] | "reopened";

export const OUTCOME_WORDS: Record<Outcome, string> = {
  "one-stands": "One of them stands",
  "both-stand": "Both stand: they count something different",
  "no-conflict": "Not a contradiction",
  "left-open": "Left open: credible sources disagree",
  reopened: "Opened again",
};

const OperationId = z.uuid("The form is damaged. Reload the page.");

/** `choice` is an outcome's code, or the id of the claim that stands. */
export const Settlement = z
  .object({
    operationId: OperationId,
    claimId: z.uuid(),
    otherId: z.uuid(),
    /** How many times the pair had been settled when the person looked; another number is refused. */
    number: z.coerce.number().int().nonnegative(),
    choice: z.union([z.enum(OUTCOMES).exclude(["one-stands"]), z.uuid()], "Choose how it is settled."),
    reason: z.string("Give a reason.").trim().min(1, "Give a reason.").max(2_000, "At most 2000 characters."),
  })
  .refine(({ choice, claimId, otherId }) => isOutcome(choice) || choice === claimId || choice === otherId, {
    path: ["choice"],
    error: "Choose one of the two figures.",
  });
export type Settlement = z.infer<typeof Settlement>;

export const Reopening = z.object({ operationId: OperationId, settlementId: z.uuid() });
export type Reopening = z.infer<typeof Reopening>;

export function isOutcome(choice: string): choice is Exclude<(typeof OUTCOMES)[number], "one-stands"> {
  return choice !== "one-stands" && (OUTCOMES as readonly string[]).includes(choice);
}

/** A pair of claims has one name, whichever is looked at first: the smaller id leads. */
export function pairOf(a: string, b: string): [first: string, second: string] {
  return a < b ? [a, b] : [b, a];
}

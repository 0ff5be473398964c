import { z } from "zod";
import { DateValue } from "@/lib/claims/date-value";
import { FIGURE_FIELDS, figureFault } from "@/lib/claims/figure-values";
import { STANCES } from "@/lib/extraction/schema";

const Against = {
  operationId: z.uuid("The form is damaged. Reload the page."),
  claimId: z.uuid(),
  /** The version of the claim's state that the person saw; another one is refused. */
  version: z.coerce.number().int().nonnegative(),
};

const Reason = z.string("Say why: what shows that the value was misread?").trim().min(1, "Say why.").max(2_000);

export const NewFigureCorrection = z.object({
  kind: z.literal("casualty"),
  ...Against,
  reason: Reason,
  ...FIGURE_FIELDS,
  asOf: DateValue.optional(),
});
export const NewDateCorrection = z.object({
  kind: z.literal("date"),
  ...Against,
  reason: Reason,
  dateValue: DateValue,
});
export const NewAttributionCorrection = z.object({
  kind: z.literal("attribution"),
  ...Against,
  reason: Reason,
  speaker: z.string("Say who it is.").trim().min(1, "Say who it is.").max(300, "At most 300 characters."),
  stance: z.enum(STANCES, "Choose a stance from the list."),
});

/** A value beside the machine's, with what shows that it was misread. */
export const NewCorrection = z
  .discriminatedUnion("kind", [NewFigureCorrection, NewDateCorrection, NewAttributionCorrection])
  .superRefine((correction, context) => {
    const fault = correction.kind === "casualty" && figureFault(correction);
    if (fault) context.addIssue({ code: "custom", path: [fault.path], message: fault.error });
  });
export type NewCorrection = z.infer<typeof NewCorrection>;

/** Takes the latest correction back, by another one: what stood before it stands again. */
export const TakeCorrectionBack = z.object(Against);
export type TakeCorrectionBack = z.infer<typeof TakeCorrectionBack>;

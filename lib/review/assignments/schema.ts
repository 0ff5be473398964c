import { z } from "zod";
import { OperationId } from "@/lib/operations/schema";

const DueOn = z.iso.date("Give the day as year-month-day.");
const Assignee = z.uuid("Choose somebody from the list, or nobody.");

const needsSomebody = { path: ["dueOn"], error: "A day needs somebody: choose who has the claim, or clear the day." };

/** Who gets it and until when; nobody when left out. */
export const Given = z.object({ assignee: Assignee.optional(), dueOn: DueOn.optional() });
export type Given = z.infer<typeof Given>;

export const NewAssignment = Given.extend({
  operationId: OperationId,
  claimId: z.uuid(),
  /** How often the claim had been assigned when the person saw it; another number is refused. */
  version: z.coerce.number().int().nonnegative(),
}).refine(({ assignee, dueOn }) => assignee !== undefined || dueOn === undefined, needsSomebody);
export type NewAssignment = z.infer<typeof NewAssignment>;

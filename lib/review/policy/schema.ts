import { z } from "zod";
import { CLAIM_KINDS } from "@/lib/extraction/schema";

const Kind = z.enum(CLAIM_KINDS, "Choose kinds of claims from the list.");

/** A form sends no field, one or several for its ticked boxes. */
export const NewPolicy = z.object({
  operationId: z.uuid("The form is damaged. Reload the page."),
  twoPeople: z
    .union([z.array(Kind), Kind.transform((kind) => [kind])])
    .default([])
    .transform((kinds) => CLAIM_KINDS.filter((kind) => kinds.includes(kind))),
});
export type NewPolicy = z.infer<typeof NewPolicy>;

import { z } from "zod";
import { ERROR_STATUS, type ErrorCode } from "@/lib/errors";

/** What happens to an article on its way in, in this order. */
export const INTAKE_STEPS = ["received", "cleaned", "read", "stored"] as const;
export type IntakeStep = (typeof INTAKE_STEPS)[number];

/** Asked for with `Accept`; anything else is answered with a redirect. */
export const PROGRESS_TYPE = "application/x-ndjson";

const Code = z.enum([...(Object.keys(ERROR_STATUS) as [ErrorCode, ...ErrorCode[]]), "bug"]);

/** One line of the answer while an article is read (NDJSON): a step done, then either the article or why not. */
export const ProgressLine = z.union([
  z.object({ step: z.enum(INTAKE_STEPS), count: z.number().int().optional() }),
  z.object({ done: z.uuid(), existing: z.boolean() }),
  z.object({
    error: z.object({ code: Code, sentence: z.string(), fields: z.record(z.string(), z.string()).optional() }),
  }),
]);
export type ProgressLine = z.infer<typeof ProgressLine>;

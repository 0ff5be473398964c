import { z } from "zod";

/** The fields of the form that sends a file; the file itself is checked by `checkFile`. */
export const EvidenceFileForm = z.object({
  operationId: z.uuid("The form is damaged. Reload the page."),
  claimId: z.uuid("The form is damaged. Reload the page."),
  accessedOn: z.iso.date("Give the day as year-month-day."),
  note: z
    .string()
    .transform((note) => note.replaceAll("\0", "").trim())
    .pipe(z.string().max(2_000, "At most 2,000 characters."))
    .optional(),
});
export type EvidenceFileForm = z.infer<typeof EvidenceFileForm>;

/** What a claim's page is told after a form without JavaScript. */
export const EvidenceAnswer = z.object({
  evidence: z
    .enum([
      "added",
      "invalid",
      "too-large",
      "signed-out",
      "forbidden",
      "not-found",
      "conflict",
      "too-many",
      "unavailable",
      "bug",
    ])
    .optional(),
});

const ANSWER_WORDS: Partial<Record<NonNullable<z.infer<typeof EvidenceAnswer>["evidence"]>, string>> = {
  added: "The file was added to the evidence.",
  invalid:
    "The file was not kept: it must be a PDF, PNG, JPEG, WebP, text, CSV or HTML file, and be what its name says it is.",
  "too-large": "The file was not kept: it is larger than 10 MB.",
  "signed-out": "Your session had ended, so the file was not kept. Send it again.",
  "too-many": "The file was not kept: too much was sent in one minute. Wait a minute and send it again.",
  forbidden: "The file was not kept: your role does not allow it.",
};

/** The answer as a sentence; null when there is none to give. */
export function answerWords(answer: z.infer<typeof EvidenceAnswer>["evidence"]): string | null {
  if (!answer) return null;
  return ANSWER_WORDS[answer] ?? "The file was not kept. Try again; if it stays so, tell an admin.";
}

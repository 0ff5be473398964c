import { z } from "zod";
import { SeriesDetails } from "./series";

/** Next takes action bodies of 1 MB; a larger file comes in through the command. */
const MAX_FILE_BYTES = 900_000;

/** "Deaths = killed_cum", a line a column. */
export const Mapping = z
  .string()
  .max(5_000, "At most 5,000 characters.")
  .default("")
  .transform((text, context) => {
    const lines = text.split(/[\n,]/).filter((line) => line.trim() !== "");
    const pairs = lines.map((line) => line.split("=").map((part) => part.trim()));
    if (pairs.some((pair) => pair.length !== 2 || pair.includes(""))) {
      context.addIssue({ code: "custom", message: "Write one column a line: its name = killed_cum, for example." });
      return z.NEVER;
    }
    return Object.fromEntries(pairs) as Record<string, string>;
  });

export const SeriesUpload = SeriesDetails.extend({
  operationId: z.uuid("The form is damaged. Reload the page."),
  file: z
    .instanceof(Blob, { error: "Choose a file." })
    .refine((file) => file.size > 0, "Choose a file.")
    .refine((file) => file.size <= MAX_FILE_BYTES, "At most 900 kB here; npm run reference:import takes larger files."),
  mapping: Mapping,
});
export type SeriesUpload = z.infer<typeof SeriesUpload>;

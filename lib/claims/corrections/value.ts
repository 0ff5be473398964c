import { z } from "zod";
import { BOUNDS, type ClaimKind, STANCES } from "@/lib/extraction/schema";

const Ends = { low: z.number().nullable(), best: z.number().nullable(), high: z.number().nullable() };

export const CorrectedFigure = z.object({ ...Ends, bound: z.enum(BOUNDS), asOf: z.string().nullable() });
export const CorrectedDate = z.object({ value: z.string() });
export const CorrectedAttribution = z.object({ speaker: z.string(), stance: z.enum(STANCES) });

/** What of a claim a person may correct, by kind. Harm and words cannot be: they make it another claim, to be marked by hand. */
export type CorrectionValue =
  | ({ kind: "casualty" } & z.infer<typeof CorrectedFigure>)
  | ({ kind: "date" } & z.infer<typeof CorrectedDate>)
  | ({ kind: "attribution" } & z.infer<typeof CorrectedAttribution>);

const SCHEMAS = { casualty: CorrectedFigure, date: CorrectedDate, attribution: CorrectedAttribution } as const;

/** A stored value; null when the first reading stands again, and for what is no value any more. */
export function parseCorrection(kind: ClaimKind, stored: unknown): CorrectionValue | null {
  const read = SCHEMAS[kind].safeParse(stored);
  return read.success ? ({ kind, ...read.data } as CorrectionValue) : null;
}

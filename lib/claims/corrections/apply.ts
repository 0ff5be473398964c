import type { AttributionClaim, CasualtyClaim, ClaimKind } from "@/lib/extraction/schema";
import { parseCorrection } from "./value";
import { readingWords } from "./words";

/** What a select must hold for the latest correction. */
export const LATEST_CORRECTION = { orderBy: { number: "desc" }, take: 1, select: { value: true } } as const;

type Stored = { corrections: { value: unknown }[] };

type Row = Stored & {
  kind: string;
  low: number | null;
  best: number | null;
  high: number | null;
  bound: string | null;
  speaker: string | null;
};

export type Corrected = Pick<Row, "low" | "best" | "high" | "bound" | "speaker"> & {
  /** What a date or a stance was corrected to; null where nothing was. */
  date: string | null;
  asOf: string | null;
  stance: AttributionClaim["stance"] | null;
  /** The first reading in words, where a correction stands before it; null where none does. */
  asRead: string | null;
};

/**
 * The values a claim is shown with: a person's before the machine's, whose words go with them. `date` is the machine's own
 * value of a date claim, for its words.
 */
export function withCorrection(row: Row, date: string | null = null): Corrected {
  const { low, best, high, bound, speaker } = row;
  const plain = { low, best, high, bound, speaker, date: null, asOf: null, stance: null, asRead: null };
  const value = parseCorrection(row.kind as ClaimKind, row.corrections[0]?.value);
  if (!value) return plain;
  const asRead = readingWords(row.kind as ClaimKind, { ...row, bound: bound as CasualtyClaim["bound"] | null, date });
  if (value.kind === "date") return { ...plain, asRead, date: value.value };
  if (value.kind === "attribution") return { ...plain, asRead, speaker: value.speaker, stance: value.stance };
  return { ...plain, asRead, low: value.low, best: value.best, high: value.high, bound: value.bound, asOf: value.asOf };
}

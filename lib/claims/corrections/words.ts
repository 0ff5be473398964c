import { formatDay } from "@/lib/date-words";
import type { CasualtyClaim, ClaimKind } from "@/lib/extraction/schema";
import { formatFigure } from "../numbers";
import { BOUND_WORDS, STANCE_WORDS } from "../words";
import type { CorrectionValue } from "./value";

type Reading = {
  low: number | null;
  best: number | null;
  high: number | null;
  bound: CasualtyClaim["bound"] | null;
  speaker: string | null;
  date: string | null;
};

/** What was first read, as a correction names it: "12 (exactly)", "between 100 and 300", "5 Nov 2023", "Rescue services". */
export function readingWords(kind: ClaimKind, { low, best, high, bound, speaker, date }: Reading): string {
  if (kind === "date") return date ? formatDay(date) : "no settled date";
  if (kind === "attribution") return speaker ?? "an unnamed source";
  const words = formatFigure({ low, best, high, bound: bound ?? "exact" });
  return bound === "exact" ? `${words} (${BOUND_WORDS.exact})` : words;
}

/** What a value was corrected to; null stands for the first reading. */
export function correctionWords(value: CorrectionValue | null): string {
  if (!value) return "the first reading again";
  if (value.kind === "date") return formatDay(value.value);
  if (value.kind === "attribution") return `${value.speaker}, who ${STANCE_WORDS[value.stance]}`;
  const words = formatFigure(value);
  const figure = value.bound === "exact" ? `${words} (${BOUND_WORDS.exact})` : words;
  return value.asOf ? `${figure} as of ${formatDay(value.asOf)}` : figure;
}

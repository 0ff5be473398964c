import { type Reading, reading } from "../expression";
import { isCapital, lowerAt, lowerBefore, type Scan } from "../scan";
import { tenseAround } from "../tense";

const MODAL = /^(may|might|can|could|will|would|should)$/;

/** "now", "recently", "soon": TIMEX3 marks them as references without a date. */
export function readVague(scan: Scan, at: number): Reading[] | null {
  const word = scan.words[at];
  if (word?.kind !== "vague" || word.value === undefined || !word.value.endsWith("_REF")) return null;
  const lower = lowerAt(scan, at);
  // "Now, let us see", "every now and then"
  if (
    lower === "now" &&
    (lowerBefore(scan, at) === "every" || (isCapital(scan.tokens[at]) && lowerAt(scan, at + 1) === ","))
  ) {
    return null;
  }
  if (lower === "soon" && /^(as|after|too|how)$/.test(lowerAt(scan, at + 1))) return null;
  if (/^(as|how|too|very)$/.test(lowerBefore(scan, at)) && lower === "soon") return null;
  // "a trickle that soon became a flood", "he was soon released": soon after, not soon from now.
  if (lower === "soon" && !MODAL.test(lowerBefore(scan, at)) && tenseAround(scan, at, at + 1) === "past") return null;
  const meaning = { of: "fixed", value: word.value, certain: [] } as const;
  return [reading(at, at + 1, "date/vague", { ...meaning, certain: [] }, { confidence: 0.4 })];
}

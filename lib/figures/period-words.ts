import type { Figure } from "./figure";

/** What follows a number that counts a stretch of time: "132 in the past 24 hours". */
const STRETCH = /^[^.;]{0,40}?\b(?:in|over|during|within) the (?:past|last|previous)\b/i;

/** Something that goes on: who died in it is counted up to now, although no day is named. */
const GOES_ON =
  /\b(?:continu(?:es|ed|ing|e)|ongoing|(?:days|weeks|months|years) of)\s+(?:[\w-]+\s+){0,2}(?:bombardment|offensive|war|siege|campaign|fighting|conflict|strikes|assault|shelling|bombing)\b/i;

/**
 * Which of the counts of one sentence runs since a day, and which covers a stretch: "24,100 since October 7, including 132 in
 * the past 24 hours" is a running total and a count of a day.
 */
export function kindOfCount(
  { figure, since }: Pick<Figure, "figure" | "since">,
  sentence: string,
  numberEnd: number,
): Pick<Figure, "figure" | "since"> {
  if (figure === "incident" && since === null && GOES_ON.test(sentence)) return { figure: "cumulative", since };
  if (since === null || figure === "revision") return { figure, since };
  const after = sentence.slice(numberEnd);
  const [own = ""] = after.split(/\b(?:including|of whom|of them|among them|with)\b/);
  if (STRETCH.test(own) && !/\bsince\b/.test(own)) return { figure: "period", since: null };
  return { figure: figure === "period" ? "cumulative" : figure, since };
}

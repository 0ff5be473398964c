import { familyOf } from "./causes";
import type { Figure } from "./figure";

type Spot = { start: number; end: number };

/** What follows a number that counts a stretch of time: "132 in the past 24 hours". */
const STRETCH = /^[^.;]{0,40}?\b(?:in|over|during|within) the (?:past|last|previous)\b/i;

/** Something that goes on: who died in it is counted up to now, although no day is named. */
const GOES_ON =
  /\b(?:continu(?:es|ed|ing|e)|ongoing|(?:days|weeks|months|years) of)\s+(?:[\w-]+\s+){0,2}(?:bombardment|offensive|war|siege|campaign|fighting|conflict|strikes|assault|shelling|bombing)\b/i;

/** "439 deaths on Monday": a day of an epidemic, which has no single incidents. */
const ON_A_DAY =
  /^(?:(?!\b(?:said|says|according)\b)[^.;])*?\b(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|in a (?:single )?day)\b/i;

/** What an epidemic has done so far. */
const COUNTED_ON = /\b(?:passed|reached|topped|surpassed|exceeded|crossed|has|have|toll|total)\b/i;

/** The words around a number up to the next commas. */
function clauseOf(sentence: string, { start, end }: Spot): string {
  const before =
    sentence
      .slice(0, start)
      .split(/[,;]\s/)
      .at(-1) ?? "";
  return `${before} ${sentence.slice(end).split(/[,;]\s/)[0] ?? ""}`;
}

/**
 * Which of the counts of one sentence runs since a day, and which covers a stretch: "24,100 since October 7, including 132 in
 * the past 24 hours" is a running total and a count of a day. "This week" only says when something happened; "this year" counts
 * since January.
 */
export function kindOfCount(
  { figure, since, cause }: Pick<Figure, "figure" | "since"> & { cause: { text: string } | null },
  sentence: string,
  number: Spot,
  published: string | null,
): Pick<Figure, "figure" | "since"> {
  const after = sentence.slice(number.end);
  // "187 in the past 24 hours and 21,507 people killed since the war began"
  if (figure === "period" && /^[^.,;]{0,40}\bsince\b/.test(after)) return { figure: "cumulative", since };
  if (figure === "period" && since === null) return periodOf(sentence, published);
  if (figure === "incident" && since === null && GOES_ON.test(sentence)) return { figure: "cumulative", since };
  if (figure === "incident" && cause && familyOf(cause.text) === "disease") {
    if (COUNTED_ON.test(clauseOf(sentence, number))) return { figure: "cumulative", since };
    if (ON_A_DAY.test(after)) return { figure: "period", since };
  }
  if (since === null || figure === "revision") return { figure, since };
  const [own = ""] = after.split(/\b(?:including|of whom|of them|among them|with)\b/);
  if (STRETCH.test(own) && !/\bsince\b/.test(own)) return { figure: "period", since: null };
  return { figure: figure === "period" ? "cumulative" : figure, since };
}

function periodOf(sentence: string, published: string | null): Pick<Figure, "figure" | "since"> {
  if (STRETCH.test(sentence) || /\balone\b/i.test(sentence)) return { figure: "period", since: null };
  if (/\bthis (?:week|weekend)\b/i.test(sentence)) return { figure: "incident", since: null };
  if (/\bthis year\b/i.test(sentence) && published)
    return { figure: "cumulative", since: `${published.slice(0, 4)}-01` };
  return { figure: "period", since: null };
}

/** "between the afternoons of 1 and 2 November", "from noon on Monday to noon on Tuesday": a day's bulletin. */
const FROM_TO =
  /\b(?:between|from)\s+(?:the\s+)?(?:noon|midday|midnight|mornings?|afternoons?|evenings?|\d{1,2}(?:[:.]\d{2})?\s*[ap]\.?m\.?)\b[^.;,]{0,60}?\b(?:and|to|until|till)\b/i;

/** "219 civilians were killed in July": a month of many events, unless one event is named ("an attack in July"). */
export function stretchOf(
  { figure, harm, sentence }: Pick<Figure, "figure" | "harm" | "sentence">,
  eventDays: readonly string[],
  cause: { text: string } | null,
): Figure["figure"] {
  if (harm !== "killed" && harm !== "injured") return figure;
  if (figure === "incident" && FROM_TO.test(sentence)) return "period";
  const long = eventDays.length > 0 && eventDays.every((day) => /^\d{4}(?:-\d{2})?$/.test(day));
  const many =
    !cause || /s$|violence|fighting|war\b|conflict|shelling/i.test(cause.text) || familyOf(cause.text) === "disease";
  return figure === "incident" && long && many ? "period" : figure;
}

const SPAN = /\b(\w+(?:-\w+)?)[ -](?:hours|days|weeks|months|years|day|hour|week)\b/i;

/** "in three days of fighting" and "over the past three days": one stretch. */
export function isOneStretch(a: Counted, b: Counted): boolean {
  const [left, right] = [spanOf(a), spanOf(b)];
  return left !== undefined && left === right;
}

type Counted = Pick<Figure, "sentence" | "sentenceStart" | "end">;

const spanOf = ({ sentence, sentenceStart, end }: Counted) =>
  SPAN.exec(sentence.slice(end - sentenceStart, end - sentenceStart + 100))?.[0].toLowerCase();

/** "since October" and "since 7 October"; "since January" and "this year". */
export function isSameStart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short === long || (short.length > 4 && long.startsWith(short)) || long.startsWith(`${short}-01`);
}

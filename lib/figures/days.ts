import { isRunning } from "./as-of";
import { familyOf } from "./causes";
import type { Figure } from "./figure";
import { subjectOf } from "./subject";

/** A date the figure's sentence names. Offsets are into the same text as the attribution's contents. */
export type NamedDay = { start: number; end: number; type: string; value: string | null };

type Spot = { start: number; end: number };

/**
 * Where a day stands to what was said in a clause behind "which": "the raid on Friday, which police said killed 12" dates the raid;
 * "On Friday he condemned the raid, which police said killed 12" dates something else. Null: no such clause.
 */
function behindWhich(after: string, content: readonly Spot[], dayEnd: number): "event" | "elsewhere" | null {
  const first = content[0];
  if (!first || first.start < dayEnd) return null;
  const which = /\b(?:which|where|when)\b/.exec(after.slice(0, first.start - dayEnd));
  if (!which) return null;
  return /^,?\s*(?:in |during )?$/.test(after.slice(0, which.index)) ? "event" : "elsewhere";
}

/** "A road gave way on Wednesday; 48 are dead, the city said": what was said stands between the day and who said it. */
function isBetween(span: Spot, day: Spot, source: Spot | null): boolean {
  if (!source) return false;
  const [first, last] = day.start < source.start ? [day, source] : [source, day];
  return first.end <= span.start && span.end <= last.start;
}

/** "the attack on 7 October": the day of what the word before names. */
function followsEvent(before: string): boolean {
  const word = /(\p{L}+) (?:on|of|early|late|last|this)(?: on)? $/u.exec(before)?.[1];
  return word !== undefined && familyOf(word) !== null;
}

/** "lowered the number of people killed at the festival on 7 October to 347": the day of what killed them. */
function followsHarm(before: string): boolean {
  return /\b(?:killed|died|dead|deaths|injured|wounded|missing)\b(?:(?! to (?:at least )?\d)[^,;.]){0,70}\b(?:on|early on|late on) $/i.test(
    before,
  );
}

/** "the Halloween crush": named for a feast, on whatever day of it. */
const HOLIDAY =
  /^(?:Halloween|Christmas|Easter|Eid|Diwali|New Year(?:[’']s)?)[ -](?!Day\b|Eve\b|Sunday\b|Monday\b)\p{Ll}/u;

/** "early on Wednesday", "late on Friday". */
function partOfDay(value: string, before: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  const part = /\b(early|late) (?:on |this |last )?$/i.exec(before)?.[1]?.toLowerCase();
  return part ? `${value}${part === "early" ? "TMO" : "TEV"}` : value;
}

/**
 * Sorts the days of a sentence: "officials said on Monday" is when it was said; "the quake on Friday", and whatever stands in
 * what was said, is when it happened. In a running toll ("rose to 2,012 on Saturday") a bare day is the toll's own.
 */
export function sortDays(
  figure: Pick<Figure, "since" | "asOf" | "sentence" | "figure">,
  days: readonly NamedDay[],
  { content, source, sentenceStart }: { content: readonly Spot[]; source: Spot | null; sentenceStart: number },
): Pick<Figure, "eventDays" | "statementDays"> {
  const eventDays: string[] = [];
  const statementDays: string[] = [];
  // "Officials on Thursday lowered the toll to 71" quotes nobody, and still dates what they gave.
  const counted = content.length === 0 && subjectOf(figure.sentence, 0) !== null;
  for (const day of days) {
    const { value } = day;
    if (!value || !/^\d{4}/.test(value) || value === figure.since || value === figure.asOf) continue;
    if (day.type !== "DATE" && day.type !== "TIME") continue;
    const before = figure.sentence.slice(0, day.start - sentenceStart);
    const after = figure.sentence.slice(day.end - sentenceStart);
    if (/^[ -](?:market|markets|tree|parade|shoppers|fair)\b/i.test(after)) continue;
    if (HOLIDAY.test(figure.sentence.slice(day.start - sentenceStart))) continue;
    const ofEvent = /^[’']s\b/.test(after) || /\b(?:of|the|since|after)\s+$/i.test(before);
    const behind = behindWhich(figure.sentence.slice(day.end - sentenceStart), content, day.end);
    if (behind === "elsewhere" && !ofEvent) continue;
    const said =
      behind === null &&
      content.length > 0 &&
      !content.some((span) => (span.start <= day.start && day.end <= span.end) || isBetween(span, day, source));
    if (!ofEvent && (said || (counted && !followsEvent(before) && !followsHarm(before)) || isRunning(figure as Figure)))
      statementDays.push(partOfDay(value, before));
    else eventDays.push(partOfDay(value, before));
  }
  return { eventDays, statementDays };
}

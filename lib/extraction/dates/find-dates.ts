import type { DateDraft, Document } from "../document";
import type { Token } from "../tokens";
import { readPartOfDay, withDayBehind, withEdges, withTimeBehind } from "./compose";
import type { Reading } from "./expression";
import { READERS } from "./readers";
import { type Anchor, type Context, contextOf } from "./resolve/context";
import { resolve } from "./resolve/resolve";
import { type Scan, scanOf } from "./scan";
import { tenseAround } from "./tense";

/**
 * Finds dates, times, durations and sets and gives them TIMEX3 / ISO 8601 values (TimeML 1.2.1). First the expressions
 * are read, from left to right and without any reckoning; then each is resolved against the publication date, the tense
 * of its clause, and the time the text last spoke of. Without a publication date nothing relative gets a value.
 */
export function findDates(doc: Document): DateDraft[] {
  const scan = scanOf(doc);
  const readings = readAll(scan);
  const context = contextOf(doc, scan, readings);
  const drafts: DateDraft[] = [];
  const { paragraphs } = scan;
  for (const reading of inheritYears(scan, readings)) {
    while ((paragraphs[context.paragraph] ?? Number.POSITIVE_INFINITY) <= reading.first) context.paragraph++;
    const resolved = resolve(reading, context);
    // "that day" beside no day of which the text has spoken points nowhere.
    if (resolved.value === null && reading.meaning.of === "shift" && reading.meaning.fromText) continue;
    if (resolved.anchor) moveAnchor(context, resolved.anchor, (scan.tokens[reading.first] as Token).sentence);
    drafts.push(draft(scan, reading, resolved));
  }
  return drafts;
}

function readAll(scan: Scan): Reading[] {
  const readings: Reading[] = [];
  const { words } = scan;
  let free = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || at < free || word.kind === "tone") continue;
    scan.start = at;
    const readDay = (i: number) => (scan.tokens[i]?.gap === "paragraph" ? null : readAt(scan, i));
    const found = word.kind === "part" ? readPartOfDay(scan, at, readDay) : readAt(scan, at);
    if (!found) continue;
    if (!isClaimed(scan, found[0] as Reading)) {
      free = (found.at(-1) as Reading).end;
      continue;
    }
    for (let i = 0; i < found.length; i++) {
      let reading = found[i] as Reading;
      if (i === found.length - 1) reading = withDayBehind(scan, withTimeBehind(scan, reading), readDay);
      if (i === 0) reading = withEdges(scan, reading, free);
      if (reading.first < free) continue;
      readings.push(reading);
      free = reading.end;
    }
  }
  return readings;
}

/** In talk and exposition lengths, frequencies, clock times and vague words date no event: see register.ts. */
function isClaimed(scan: Scan, { first, end, type, meaning, rule }: Reading): boolean {
  if (scan.register === "report") return true;
  if (type === "DURATION" || type === "SET" || meaning.of === "fixed" || meaning.of === "time") return false;
  if (meaning.of === "weekday") return tenseAround(scan, first, end) === "past";
  return scan.register === "talk" || (rule !== "date/near-day" && rule !== "time/overnight");
}

function readAt(scan: Scan, at: number): Reading[] | null {
  const word = scan.words[at];
  if (!word) return null;
  for (const read of READERS[word.kind]) {
    const found = read(scan, at);
    if (found) return found;
  }
  return null;
}

/** "from March to August 2011", "between 4 May and 6 June 1981": the year behind the second is the first's too. */
function inheritYears(scan: Scan, readings: Reading[]): Reading[] {
  for (let i = readings.length - 1; i > 0; i--) {
    const from = readings[i - 1] as Reading;
    const to = readings[i] as Reading;
    if (to.first - from.end > 2 || !("year" in from.meaning) || !("year" in to.meaning)) continue;
    const { meaning } = from;
    if ((meaning.of !== "month" && meaning.of !== "day") || meaning.year !== null) continue;
    if (meaning.of === "month" && meaning.lean !== null) continue;
    const year = to.meaning.of === "month" || to.meaning.of === "day" ? to.meaning.year : null;
    const joint = scan.tokens[from.end]?.lower ?? "";
    if (year === null || !("year" in year) || !/^(to|and|until|till|through|or|[-–—,])$/.test(joint)) continue;
    const later = to.meaning.of !== "year" && "month" in to.meaning && meaning.month > to.meaning.month;
    readings[i - 1] = { ...from, meaning: { ...meaning, year: { year: later ? year.year - 1 : year.year } } };
  }
  return readings;
}

function moveAnchor(context: Context, anchor: Omit<Anchor, "sentence" | "paragraph">, sentence: number): void {
  context.anchor = { ...anchor, sentence, paragraph: context.paragraph };
  if (anchor.day !== null) context.dayAnchor = context.anchor;
  if (anchor.quarter !== null) context.quarterAnchor = context.anchor;
}

function draft(
  scan: Scan,
  reading: Reading,
  resolved: { value: string | null; certain: string[]; implied: string[] },
): DateDraft {
  const start = (scan.tokens[reading.first] as Token).start;
  const end = (scan.tokens[reading.end - 1] as Token).end;
  return {
    kind: "date",
    start,
    end,
    text: scan.doc.text.slice(start, end),
    rule: reading.rule,
    confidence: reading.confidence,
    type: reading.type,
    value: resolved.value,
    certain: resolved.certain,
    implied: resolved.implied,
  };
}

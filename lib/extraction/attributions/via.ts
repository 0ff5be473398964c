import { NOMINAL, Tag } from "../pos/tags";
import type { Finding } from "./finding";
import { lowerAt, type Reading, tagAt, type Unit } from "./reading";

/**
 * “… would be rebuilt”, his office said in a statement: who passes on what somebody else's cue already reports. Only the
 * speaker's own people do (his office, her spokesman): a second party's report is an attribution of its own.
 */
export function passesOn(reading: Reading, found: Finding, last: Finding): boolean {
  if (found.rule !== "attribution/said-after" || !found.source || !last.source) return false;
  const end = found.content[0]?.end ?? -1;
  const reaches = last.content.some((range) => range.end === end);
  return reaches && tagAt(reading, found.source.first) === Tag.Possessive && found.source.first > last.source.first;
}

const MEDIA: ReadonlyMap<string, string> = new Map([
  ["statement", "statement"],
  ["statements", "statement"],
  ["communique", "statement"],
  ["communiqué", "statement"],
  ["tweet", "tweet"],
  ["tweets", "tweet"],
  ["twitter", "tweet"],
  ["post", "post"],
  ["facebook", "post"],
  ["telegram", "post"],
  ["x", "post"],
  ["interview", "interview"],
  ["letter", "letter"],
  ["email", "email"],
  ["e-mail", "email"],
  ["speech", "speech"],
  ["address", "speech"],
  ["briefing", "briefing"],
  ["conference", "news conference"],
  ["report", "report"],
  ["video", "video"],
  ["memo", "memo"],
  ["message", "message"],
  ["phone", "phone"],
  ["telephone", "phone"],
  ["testimony", "testimony"],
]);

const CHANNELS = /^(?:channel|channels|account|accounts|page|feed|app)$/;
const LEADS: ReadonlySet<string> = new Set(["in", "on", "via", "by", "through", "during", "at"]);

/**
 * "The ministry said in a statement", "wrote on X that", "In a letter to the court, the judge said": what the speaker's own words
 * stand in, though nobody stands between. The phrase follows its preposition, beside the cue or at the unit's head.
 */
export function creditMedium(reading: Reading, found: Finding, unit: Unit): Finding {
  const { cue, source, content } = found;
  if (found.via || !cue || !source || content.length === 0 || found.rule === "attribution/according-to") return found;
  const behind = Math.max(cue.end, source.first > cue.first ? source.end : 0);
  const stop = content.find(({ first }) => first >= behind)?.first ?? unit.end;
  const medium =
    mediumIn(reading, behind, Math.min(stop, behind + 8)) ??
    (source.end < cue.first - 2 ? mediumIn(reading, source.end + 1, cue.first) : null) ??
    mediumAhead(reading, found, unit);
  return medium === null ? found : { ...found, via: { source: null, cue: null, medium } };
}

function mediumAhead(reading: Reading, { source, content }: Finding, unit: Unit): string | null {
  const end = Math.min(source?.first ?? unit.first, content[0]?.first ?? unit.first);
  return end > unit.first && tagAt(reading, unit.first) & Tag.Preposition ? mediumIn(reading, unit.first, end) : null;
}

/** The first phrase of a preposition from `from` on, if it names a medium; nothing but times and a listener may stand before it. */
function mediumIn(reading: Reading, from: number, stop: number): string | null {
  let at = from;
  while (at < stop && !(tagAt(reading, at) & Tag.Preposition && LEADS.has(lowerAt(reading, at)))) {
    if (!(tagAt(reading, at) & (NOMINAL | Tag.Object | Tag.Time | Tag.Adverb | Tag.Preposition))) return null;
    at++;
  }
  for (let i = at + 1; i < Math.min(stop, at + 6); i++) {
    const medium = MEDIA.get(lowerAt(reading, i));
    // "an interview room", "a letter bomb": the medium is the phrase's head.
    const behind = lowerAt(reading, i + 1);
    const heads = i + 1 >= stop || !(tagAt(reading, i + 1) & Tag.Noun) || MEDIA.has(behind) || CHANNELS.test(behind);
    if (medium && heads) return lowerAt(reading, i) === "x" && reading.tokens[i]?.text !== "X" ? null : medium;
    if (!(tagAt(reading, i) & (NOMINAL | Tag.Adverb | Tag.Object))) {
      // "on Monday in a statement": the next phrase.
      return tagAt(reading, i) & Tag.Preposition ? mediumIn(reading, i, stop) : null;
    }
  }
  return null;
}

/** "said in a statement" → "statement": the word for the occasion within a few words of the cue. */
export function findMedium(reading: Reading, found: Finding, unit: Unit): string | null {
  const from = found.cue?.end ?? unit.end;
  for (let i = from; i < Math.min(unit.end, from + 10); i++) {
    if (tagAt(reading, i) === Tag.That || reading.tokens[i]?.text === ".") return null;
    const medium = MEDIA.get(lowerAt(reading, i));
    if (medium) return medium;
  }
  return null;
}

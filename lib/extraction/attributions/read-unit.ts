import { CUE_FORMS } from "../lexicons/cue-forms";
import { PUTS } from "../lexicons/report-triggers";
import { Tag } from "../pos/tags";
import { Begins } from "../spellings/spelling";
import type { Token } from "../tokens";
import { readAccordingTo, readInTheWords } from "./according-to";
import { creditSender } from "./carrier";
import type { Finding } from "./finding";
import { readNounCue } from "./noun-cue";
import { readAsked, readReducedPassive } from "./passive";
import { readPutAt } from "./put-at";
import { readCue } from "./read-cue";
import type { Reading, Unit } from "./reading";
import { creditCited, readCiting, readRelay } from "./relay";
import { creditMedium, findMedium, passesOn } from "./via";

/** Reads one unit from left to right; each rule is tried only at a word that can trigger it. */
export function readUnit(reading: Reading, unit: Unit): Finding[] {
  const findings: Finding[] = [];
  let last: Finding | null = null;
  for (let i = unit.first; i < unit.end; i++) {
    if (!((reading.tokens[i] as Token).word.begins & Begins.Report) || readCiting(reading, i, unit, last)) continue;
    const found = readWord(reading, i, unit, last);
    if (!found) continue;
    if (last && passesOn(reading, found, last)) {
      last.via = { source: found.source, cue: found.cue, medium: findMedium(reading, found, unit) };
      continue;
    }
    last = creditMedium(reading, creditCited(reading, creditSender(reading, found)), unit);
    // "The agency, citing police, said": the aside is part of the chain now, no report of its own.
    const cited = last.via?.source ? findings.findIndex((earlier) => earlier.cue?.first === last?.cue?.first) : -1;
    if (cited >= 0) findings.splice(cited, 1);
    findings.push(last);
    // "quoted the mayor as saying": the second verb belongs to the first.
    if (found.cue && found.cue.first > i) i = found.cue.first;
  }
  return findings;
}

function readWord(reading: Reading, at: number, unit: Unit, last: Finding | null): Finding | null {
  const lower = reading.tokens[at]?.lower ?? "";
  if (lower === "according" || lower === "per") return readAccordingTo(reading, at, unit);
  if (lower === "words") return readInTheWords(reading, at, unit);
  const put = PUTS.has(lower) ? readPutAt(reading, at, unit) : null;
  if (put) return put;
  const relayed = readRelay(reading, at, unit);
  if (relayed) return relayed;
  const entry = CUE_FORMS.get(lower);
  if (entry?.verb && (reading.tags[at] as number) & (Tag.Past | Tag.Participle)) {
    const found = readReducedPassive(reading, entry.verb, at, unit) ?? readAsked(reading, at, unit);
    if (found) return found;
  }
  return (entry && readCue(reading, entry, at, unit, last)) ?? readNounCue(reading, at, unit);
}

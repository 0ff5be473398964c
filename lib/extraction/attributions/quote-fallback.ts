import { CUE_FORMS } from "../lexicons/cue-forms";
import { AUXILIARY, Tag } from "../pos/tags";
import type { Quotation } from "../quotes/find-quotations";
import type { Finding } from "./finding";
import { findInvertedSource, isClauseOver } from "./inverted-source";
import { lowerAt, quotationAt, type Range, type Reading, tagAt, type Unit } from "./reading";
import { isLead } from "./reported-before";
import { findSubject } from "./subject";
import { readVerbGroup } from "./verb-group";

/**
 * A quotation that no known cue reports, beside a verb that the place itself makes a cue: “…,” the guard snapped ·
 * “…,” mutters a voice · The sign on the gate read: “…”
 */
export function readUncuedQuotation(reading: Reading, quotation: Quotation, unit: Unit): Finding | null {
  if (quotation.words < 2) return null;
  return readSigned(reading, quotation) ?? readBehind(reading, quotation, unit) ?? readAhead(reading, quotation, unit);
}

const VERBS = Tag.Past | Tag.Present;

/** “We can do this.” — Angela Merkel, 2015: a name behind a dash signs the quotation. */
function readSigned(reading: Reading, { first, last }: Quotation): Finding | null {
  const dash = reading.tokens[last + 1];
  if (!dash || !/^(―|—|–|-|--)$/.test(dash.text) || dash.gap === "paragraph") return null;
  let end = last + 2;
  while (tagAt(reading, end) === Tag.Name && end - last < 8 && reading.tokens[end]?.gap !== "paragraph") end++;
  const next = reading.tokens[end];
  if (end === last + 2 || (next && next.kind !== "punct" && next.gap === "space")) return null;
  return uncued(
    "attribution/signed",
    { first: last + 2, end },
    { first: last + 1, end: last + 2 },
    { first, end: last + 1 },
  );
}

function readBehind(reading: Reading, { first, last, words }: Quotation, unit: Unit): Finding | null {
  // On “Morning Hour,” the choir sang: a name in marks within a setting is no speech.
  if (words < 6 && !isLead(reading, first, unit)) return null;
  const inner = reading.tokens[last - 1]?.text ?? "";
  if (!/^[,?!…—–]$|^\.\.\.$/.test(inner) || last + 1 >= unit.end) return null;
  const content = { first, end: last + 1 };
  if (tagAt(reading, last + 1) & VERBS) {
    const source = findInvertedSource(reading, last + 2, unit.end);
    if (!source || !isClauseOver(reading, source.end, unit.end)) return null;
    return uncued("attribution/quote-verb", source, { first: last + 1, end: last + 2 }, content);
  }
  const subject = findInvertedSource(reading, last + 1, unit.end);
  if (!subject) return null;
  let at = subject.end;
  while (at < unit.end && tagAt(reading, at) & Tag.Adverb) at++;
  if (!(tagAt(reading, at) & VERBS)) return null;
  return uncued("attribution/quote-verb", subject, { first: at, end: at + 1 }, content);
}

/** The nearest verb before a colon; before a comma only a verb that can bring speech. */
function readAhead(reading: Reading, { first, last }: Quotation, unit: Unit): Finding | null {
  const led = reading.tokens[first - 1]?.text;
  if (first <= unit.first || (led !== ":" && led !== ",")) return null;
  const named = led === ":" ? namedBeforeColon(reading, first - 1, unit) : null;
  if (named) return uncued("attribution/colon", named, { first: first - 1, end: first }, { first, end: last + 1 });
  for (let i = first - 2; i >= unit.first && first - i < 40; i--) {
    if (quotationAt(reading, i)) continue;
    const text = reading.tokens[i]?.text;
    if (text === ";") return null;
    const entry = CUE_FORMS.get(lowerAt(reading, i));
    const speaks = entry?.verb?.frames.includes("q") ?? false;
    if (!(tagAt(reading, i) & (VERBS | (speaks ? Tag.Ing | Tag.Base : 0))) || (led === "," && !speaks)) continue;
    const group = readVerbGroup(reading, i, unit.first);
    const source = findSubject(reading, group.first, unit.first) ?? leadSubject(reading, unit, i);
    if (!source) return null;
    return uncued("attribution/verb-quote", source, { first: i, end: i + 1 }, { first, end: last + 1 });
  }
  return null;
}

/** Ministry spokesman: “…” — nothing but a noun phrase before the colon, from the unit's start or behind a dash. */
function namedBeforeColon(reading: Reading, colon: number, unit: Unit): Range | null {
  let first = unit.first;
  for (let i = colon - 1; i >= unit.first; i--) {
    if (/^(-|–|—|--)$/.test(reading.tokens[i]?.text ?? "")) {
      first = i + 1;
      break;
    }
    if (tagAt(reading, i) & (VERBS | AUXILIARY | Tag.Ing)) return null;
  }
  while (first < colon && tagAt(reading, first) & (Tag.Preposition | Tag.Adverb | Tag.Mark)) first++;
  return first < colon && colon - first < 12 ? { first, end: colon } : null;
}

/** The subject of the unit's first finite verb: of what a trailing participle goes on with. */
function leadSubject(reading: Reading, unit: Unit, before: number): Range | null {
  for (let i = unit.first + 1; i < before; i++) {
    if (quotationAt(reading, i) || !(tagAt(reading, i) & (VERBS | AUXILIARY))) continue;
    return findSubject(reading, i, unit.first);
  }
  return null;
}

function uncued(rule: string, source: Range, cue: Range, content: Range): Finding {
  return { rule, source, cue, content: [content], stance: "asserts", confidence: 0.7, via: null };
}

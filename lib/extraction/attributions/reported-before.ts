import type { CueVerb } from "../lexicons/cue-forms";
import { CUE_FORMS } from "../lexicons/cue-forms";
import { AUXILIARY, Tag } from "../pos/tags";
import { findContentEnd, trimEnd } from "./content-end";
import { type Finding, finding } from "./finding";
import { findInvertedSource, isClauseOver } from "./inverted-source";
import { closesQuote, lowerAt, opensQuote, quotationAt, type Range, type Reading, tagAt, type Unit } from "./reading";
import { findSubject } from "./subject";
import type { VerbGroup } from "./verb-group";

/**
 * The reported words stand before the cue: “…,” she said · “…,” said the mayor · The road was closed, police said ·
 * The plan, she said, would fail.
 */
export function readReportedBefore(
  reading: Reading,
  verb: CueVerb,
  group: VerbGroup,
  after: number,
  unit: Unit,
): Finding | null {
  const cue = { first: group.head, end: after };
  const before = beforeBreak(reading, group.first, unit);
  if (before > 0) {
    const source = findInvertedSource(reading, after, unit.end);
    if (source && isClauseOver(reading, source.end, unit.end)) {
      const content = reportedBefore(reading, before, unit);
      if (content)
        return withRest(
          reading,
          finding("attribution/said-inverted", verb, { source, cue, content: [content] }),
          source.end,
          unit,
        );
    }
  }
  const source = findSubject(reading, group.first, unit.first);
  if (!source || tagAt(reading, source.first) & (Tag.Wh | Tag.That)) return null;
  const edge = beforeBreak(reading, source.first, unit);
  if (edge <= 0) return null;
  const quoted = closesQuote(reading, edge - 1);
  if (!isClauseOver(reading, after, unit.end) && !quoted) return null;
  const content = reportedBefore(reading, edge, unit);
  if (!content) return null;
  return withRest(reading, finding("attribution/said-after", verb, { source, cue, content: [content] }), after, unit);
}

/** The end of what stands before a comma, dash or closing quotation mark at `at`; 0 where there is no such break. */
function beforeBreak(reading: Reading, at: number, unit: Unit): number {
  let i = at;
  while (i > unit.first && tagAt(reading, i - 1) === Tag.Adverb && !quotationAt(reading, i - 1)) i--;
  if (closesQuote(reading, i - 1)) return i;
  const text = reading.tokens[i - 1]?.text;
  if (i - 1 <= unit.first || (text !== "," && text !== "—" && text !== "–" && text !== "--" && text !== "-")) return 0;
  // Damaged: `spread.” , his office said`.
  return i - 1;
}

/** The quotation or the clause that ends at `end`. */
function reportedBefore(reading: Reading, end: number, unit: Unit): Range | null {
  let first = end;
  if (closesQuote(reading, end - 1)) {
    first = quotationAt(reading, end - 1)?.first ?? end;
    if (first < unit.first) return { first, end };
    if (isLead(reading, first, unit)) return { first, end };
  }
  const start = clauseStart(reading, first, unit);
  const last = trimEnd(reading, start, end);
  return last > start ? { first: start, end: last } : null;
}

/** Nothing stands before the quotation in its unit but a linking word, or a place and a dash (a dateline). */
function isLead(reading: Reading, first: number, unit: Unit): boolean {
  for (let i = first - 1; i >= unit.first; i--) {
    const text = reading.tokens[i]?.text;
    if (text === ":" || text === "—" || text === "–" || text === ";" || closesQuote(reading, i)) return true;
    if (!(tagAt(reading, i) & (Tag.Conjunction | Tag.Adverb | Tag.Mark))) return false;
  }
  return true;
}

const LINKS: ReadonlySet<string> = new Set(["but", "and", "yet", "so", "however", "meanwhile", "still", "moreover"]);

function clauseStart(reading: Reading, before: number, unit: Unit): number {
  let first = unit.first;
  for (let i = before - 1; i > unit.first; i--) {
    const text = reading.tokens[i]?.text;
    if (quotationAt(reading, i)) continue;
    if (text === ";" || ((text === "—" || text === "–") && tagAt(reading, i - 1) === Tag.Name && i - unit.first < 9)) {
      first = i + 1;
      break;
    }
  }
  while (
    first < before &&
    (LINKS.has(lowerAt(reading, first)) || (reading.tokens[first]?.text === "," && first > unit.first))
  )
    first++;
  return first;
}

/** The second half of a broken report: “…,” she said, “…” and "The plan, she said, would fail". */
function withRest(reading: Reading, found: Finding, after: number, unit: Unit): Finding {
  const content = found.content[0] as Range;
  const open = nextQuote(reading, after, unit);
  if (open > 0) {
    const quotation = quotationAt(reading, open);
    if (quotation) return { ...found, content: [content, { first: open, end: quotation.last + 1 }] };
  }
  if (reading.tokens[after]?.text !== "," || closesQuote(reading, content.end - 1)) return found;
  const next = after + 1;
  const tag = tagAt(reading, next);
  if (tag === Tag.Ing && CUE_FORMS.has(lowerAt(reading, next))) return found;
  if (/^(according|citing|while|as|after|when|although|though|which|who|but)$/.test(lowerAt(reading, next)))
    return found;
  if (hasVerb(reading, content) && !(tag & (AUXILIARY | Tag.Conjunction | Tag.That))) return found;
  const end = findContentEnd(reading, next, { unitEnd: unit.end, unitFirst: unit.first, relative: false });
  return end > next ? { ...found, content: [content, { first: next, end }] } : found;
}

/** The quotation that goes on within the sentence, behind a comma and at most a few words of circumstance. */
function nextQuote(reading: Reading, after: number, unit: Unit): number {
  for (let i = after; i < Math.min(unit.end, after + 14); i++) {
    if (opensQuote(reading, i)) return /^[,:—–-]+$/.test(reading.tokens[i - 1]?.text ?? "") ? i : 0;
    const text = reading.tokens[i]?.text;
    if (text === "." || tagAt(reading, i) === Tag.Ing || CUE_FORMS.has(lowerAt(reading, i))) return 0;
  }
  return 0;
}

function hasVerb(reading: Reading, range: Range): boolean {
  for (let i = range.first; i < range.end; i++) {
    if (!quotationAt(reading, i) && tagAt(reading, i) & (Tag.Past | Tag.Present | AUXILIARY)) return true;
  }
  return false;
}

import type { CueVerb } from "../lexicons/cue-forms";
import { CUE_FORMS } from "../lexicons/cue-forms";
import { AUXILIARY, NOMINAL, Tag } from "../pos/tags";
import { findComplement } from "./complement";
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
  const source = findSubject(reading, group.first, unit.first);
  const edge =
    source && !(tagAt(reading, source.first) & (Tag.Wh | Tag.That)) ? beforeBreak(reading, source.first, unit) : 0;
  const quoted = edge > unit.first && closesQuote(reading, edge - 1);
  if (source && quoted && isLed(reading, edge) && !isTitleInSetting(reading, verb, edge, after, unit)) {
    const content = reportedBefore(reading, edge, unit);
    if (content)
      return withRest(
        reading,
        finding("attribution/said-after", verb, { source, cue, content: [content] }),
        after,
        unit,
      );
  }
  const parenthetical = source && readAsSaid(reading, verb, group, source, after, unit);
  if (parenthetical) return parenthetical;
  const inverted = readInverted(reading, verb, group, after, unit);
  if (inverted) return inverted;
  if (!source || edge <= 0 || !isReportOver(reading, verb, after, unit)) return null;
  const content = reportedBefore(reading, edge, unit);
  if (!content) return null;
  const found = withRest(
    reading,
    finding("attribution/said-after", verb, { source, cue, content: [content] }),
    after,
    unit,
  );
  return found.content.length > 1 || hasVerb(reading, content, true) ? found : null;
}

/** "As the agency reported, the bridge fell" · "The bridge fell, as the agency reported": the clause beside the aside. */
function readAsSaid(
  reading: Reading,
  verb: CueVerb,
  group: VerbGroup,
  source: Range,
  after: number,
  unit: Unit,
): Finding | null {
  const as = source.first - 1;
  if (lowerAt(reading, as) !== "as" || lowerAt(reading, as - 1) === "far" || !isReportOver(reading, verb, after, unit))
    return null;
  const cue = { first: group.head, end: after };
  const leads = as === unit.first || tagAt(reading, as - 1) === Tag.Conjunction;
  if (!leads && reading.tokens[as - 1]?.text !== ",") return null;
  if (!leads) {
    const content = reportedBefore(reading, as - 1, unit);
    return content && hasVerb(reading, content, true)
      ? finding("attribution/as-said", verb, { source, cue, content: [content] }, 0.9)
      : null;
  }
  let comma = after;
  while (comma < unit.end && comma - after < 12 && reading.tokens[comma]?.text !== ",") comma++;
  if (reading.tokens[comma]?.text !== ",") return null;
  const end = findContentEnd(reading, comma + 1, { unitEnd: unit.end, unitFirst: unit.first, relative: false });
  return end > comma + 1
    ? finding("attribution/as-said", verb, { source, cue, content: [{ first: comma + 1, end }] }, 0.9)
    : null;
}

/** “…,” said the mayor · The road was closed, said the mayor. */
function readInverted(reading: Reading, verb: CueVerb, group: VerbGroup, after: number, unit: Unit): Finding | null {
  const before = beforeBreak(reading, group.first, unit);
  if (before <= 0 || (verb.frames.includes("r") && !closesQuote(reading, before - 1))) return null;
  const source = findInvertedSource(reading, after, unit.end);
  if (!source) return null;
  const split = readSplit(reading, verb, { first: group.head, end: after }, before, source, unit);
  if (split) return split;
  if (!isClauseOver(reading, source.end, unit.end)) return null;
  const content = reportedBefore(reading, before, unit);
  // "The president, who visited the site on Monday, promised an inquiry": a subject, no report.
  const subject = content && findSubject(reading, group.first, unit.first);
  if (subject && subject.first === content.first && tagAt(reading, subject.end + 1) & Tag.Wh) return null;
  if (!content || !(closesQuote(reading, before - 1) || hasVerb(reading, content, true))) return null;
  const cue = { first: group.head, end: after };
  const found = finding("attribution/said-inverted", verb, { source, cue, content: [content] });
  const open = nextQuote(reading, source.end, unit);
  const rest = open > 0 ? quotationAt(reading, open) : null;
  return rest ? { ...found, content: [content, { first: open, end: rest.last + 1 }] } : found;
}

/** "The fire, said investigators, was set": the report stands on both sides, its verb on the further one. */
function readSplit(
  reading: Reading,
  verb: CueVerb,
  cue: Range,
  before: number,
  source: Range,
  unit: Unit,
): Finding | null {
  if (
    reading.tokens[source.end]?.text !== "," ||
    !(tagAt(reading, source.end + 1) & (AUXILIARY | Tag.Present | Tag.Past))
  )
    return null;
  const head = { first: clauseStart(reading, before, unit), end: before };
  const subject = tagAt(reading, head.first) & (NOMINAL | Tag.Pronoun) && !hasVerb(reading, head);
  if (!subject || head.end <= head.first || quotationAt(reading, before - 1)) return null;
  const first = source.end + 1;
  const end = findContentEnd(reading, first, { unitEnd: unit.end, unitFirst: unit.first, relative: false });
  return end > first
    ? finding("attribution/said-inverted", verb, { source, cue, content: [head, { first, end }] })
    : null;
}

/** On “Morning Hour,” the mayor said the road …: a name in marks within the setting, with the report behind the cue. */
function isTitleInSetting(reading: Reading, verb: CueVerb, edge: number, after: number, unit: Unit): boolean {
  const quotation = quotationAt(reading, edge - 1);
  if (!quotation || quotation.first <= unit.first || isLead(reading, quotation.first, unit)) return false;
  const complement = findComplement(reading, verb, after, unit.end);
  return complement !== null && (complement.kind !== "phrase" || quotation.words < 5);
}

/** The quotation before the speaker ends as speech does, with a stop or comma: not “his ‘crystal ball’ she said”. */
function isLed(reading: Reading, edge: number): boolean {
  const inner = reading.tokens[edge - 2]?.text ?? "";
  return /^([,.?!…—–-]+|\.\.\.)$/.test(inner) || reading.tokens[edge]?.text === ",";
}

/**
 * Nothing reported follows the cue: the clause ends, or circumstances begin ("the army said on Sunday", "he told
 * reporters"). A quotation that begins with a capital is what is reported; the words before the speaker are a setting
 * ("Asked about the raid, he said, “…”").
 */
function isReportOver(reading: Reading, verb: CueVerb, after: number, unit: Unit): boolean {
  const open = nextQuote(reading, after, unit);
  if (open > 0) {
    const first = reading.tokens[open + 1];
    return (
      first !== undefined &&
      first.kind === "word" &&
      first.text.charAt(0) === first.lower.charAt(0) &&
      first.text !== "I"
    );
  }
  // A headline ends with its cue, and what stands behind it is another paragraph.
  if (after >= unit.end) return true;
  const tag = tagAt(reading, after);
  const phrase = NOMINAL | Tag.Pronoun | Tag.Object | Tag.That | Tag.Wh | Tag.To | Tag.Ing | AUXILIARY;
  if (tag & phrase && !(tag & Tag.Time) && !verb.frames.includes("r")) return false;
  if (verb.prepositions.has(lowerAt(reading, after)) && verb.lemma !== "tell") return false;
  return reading.tokens[after]?.text !== ":" && isClauseOver(reading, after, unit.end);
}

/** The end of what stands before a comma, dash or closing quotation mark at `at`; 0 where there is no such break. */
export function beforeBreak(reading: Reading, at: number, unit: Unit): number {
  let i = at;
  while (i > unit.first && tagAt(reading, i - 1) === Tag.Adverb && !quotationAt(reading, i - 1)) i--;
  if (i === unit.first) return endsInAsking(reading, i - 1, unit) ? i : 0;
  if (closesQuote(reading, i - 1)) return i;
  const text = reading.tokens[i - 1]?.text;
  if (i - 1 <= unit.first || (text !== "," && text !== "—" && text !== "–" && text !== "--" && text !== "-")) return 0;
  // Damaged: `spread.” , his office said`.
  return i - 1;
}

/** “Who paid?” the widow asked: the mark ends a sentence for the splitter, not for the report. */
function endsInAsking(reading: Reading, at: number, unit: Unit): boolean {
  const inner = reading.tokens[at - 1]?.text;
  if (!closesQuote(reading, at) || reading.tokens[at + 1]?.gap === "paragraph") return false;
  return inner === "?" || inner === "!" || (inner === "." && unit.end - unit.first < 7);
}

/** The quotation or the clause that ends at `end`. */
export function reportedBefore(reading: Reading, end: number, unit: Unit): Range | null {
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
export function isLead(reading: Reading, first: number, unit: Unit): boolean {
  for (let i = first - 1; i >= unit.first; i--) {
    const text = reading.tokens[i]?.text;
    if (text === ":" || text === "—" || text === "–" || text === ";" || closesQuote(reading, i)) return true;
    if (!(tagAt(reading, i) & (Tag.Conjunction | Tag.Adverb | Tag.Mark))) return false;
  }
  return true;
}

const LONGEST = 400;
const LINKS: ReadonlySet<string> = new Set(["but", "and", "yet", "so", "however", "meanwhile", "still", "moreover"]);

function clauseStart(reading: Reading, before: number, unit: Unit): number {
  let first = unit.first;
  for (let i = before - 1; i > unit.first; i--) {
    if (before - i > LONGEST) return i;
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
  // "The children, their teacher said later, had been told to run."
  let comma = after;
  while (comma < unit.end && comma - after < 4 && tagAt(reading, comma) & (Tag.Adverb | Tag.Time | Tag.Preposition))
    comma++;
  if (reading.tokens[comma]?.text !== "," || closesQuote(reading, content.end - 1)) return found;
  const next = comma + 1;
  const tag = tagAt(reading, next);
  if (tag === Tag.Ing && CUE_FORMS.has(lowerAt(reading, next))) return found;
  if (/^(according|citing|while|as|after|when|although|though|which|who|but)$/.test(lowerAt(reading, next)))
    return found;
  // "Of the dead, it said, nine were children."
  const unfinished =
    content.end - content.first < 3 ||
    lowerAt(reading, content.first) === "of" ||
    (tagAt(reading, content.end - 1) & AUXILIARY) !== 0;
  if (!unfinished && hasVerb(reading, content) && !(tag & (AUXILIARY | Tag.Conjunction | Tag.That))) return found;
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

/** "At least 40 dead in market fire, say officials": what a headline says without a verb. */
const PREDICATES: ReadonlySet<string> = new Set(["dead", "missing", "homeless", "unaccounted", "unhurt", "safe"]);

function hasVerb(reading: Reading, range: Range, quoted = false): boolean {
  for (let i = range.first; i < range.end; i++) {
    if (!quoted && quotationAt(reading, i)) continue;
    if (tagAt(reading, i) & (Tag.Past | Tag.Present | Tag.Base | AUXILIARY) || PREDICATES.has(lowerAt(reading, i)))
      return true;
  }
  return false;
}

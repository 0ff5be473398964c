import { CUE_FORMS, type CueEntry, type CueVerb } from "../lexicons/cue-forms";
import { PLACES_OF_SPEECH, PUBLISHED } from "../lexicons/places-of-speech";
import { AUXILIARY, Tag, VERB } from "../pos/tags";
import { type Complement, findComplement } from "./complement";
import { findContentEnd } from "./content-end";
import { readDeniedRemark } from "./denied-remark";
import { type Finding, finding } from "./finding";
import { findInvertedSource } from "./inverted-source";
import { readImpersonal, readPassive, readWasAsked } from "./passive";
import { lowerAt, quotationAt, type Range, type Reading, tagAt, type Unit } from "./reading";
import { readReportedBefore } from "./reported-before";
import { saysNothing } from "./says-nothing";
import { findSubject } from "./subject";
import { readVerbGroup, type VerbGroup } from "./verb-group";

/** Participles that report for the noun they follow: "calls saying shots were fired", "with the mayor telling reporters". */
const CARRIES: ReadonlySet<string> = new Set(
  "say tell call accuse warn claim suggest argue note insist urge ask describe announce vow".split(" "),
);

const FINITE = Tag.Past | Tag.Present | AUXILIARY;

/** What the cue verb at `head` reports, and whose words they are; null where it reports nothing. */
export function readCue(
  reading: Reading,
  entry: CueEntry,
  head: number,
  unit: Unit,
  last: Finding | null,
): Finding | null {
  if (quotationAt(reading, head) || !(tagAt(reading, head) & VERB)) return null;
  const group = readVerbGroup(reading, head, unit.first);
  const phrasal = entry.phrasal.get(lowerAt(reading, head + 1)) ?? null;
  if (lowerAt(reading, head + 1) === "by" && !group.finite) return null;
  if (group.passive)
    return entry.verb
      ? (readPassive(reading, entry.verb, group, unit) ??
          readWasAsked(reading, entry.verb, group, unit) ??
          readImpersonal(reading, entry.verb, group, unit))
      : null;
  const tries: [CueVerb | null, number][] = [
    [phrasal, head + 2],
    [entry.verb, head + 1],
  ];
  for (const [verb, after] of tries) {
    const found = verb && readActive(reading, verb, group, after, unit, last);
    if (found) return found;
  }
  return null;
}

function readActive(
  reading: Reading,
  verb: CueVerb,
  group: VerbGroup,
  after: number,
  unit: Unit,
  last: Finding | null,
): Finding | null {
  if (group.infinitive) return null;
  // "33 are no longer alive, the military believes."
  const closing = verb.frames.includes("b") && reading.tokens[after]?.kind !== "word";
  if (group.finite && (verb.frames.includes("q") || closing)) {
    const before = readReportedBefore(reading, verb, group, after, unit);
    if (before) return before;
  }
  if (group.first === unit.first && verb.frames.includes("q") && group.finite) {
    const found = readSaidFirst(reading, verb, group, after, unit);
    if (found) return found;
  }
  const remark = group.finite && verb.stance === "denies" ? readDeniedRemark(reading, verb, group, after, unit) : null;
  if (remark) return remark;
  if (!group.finite && tagAt(reading, group.head) !== Tag.Ing) return null;
  const complement = findComplement(reading, verb, after, unit.end);
  if (!complement) return null;
  if (/^(itself|themselves|himself|herself)$/.test(lowerAt(reading, after))) return null;
  const carried =
    !group.finite && CARRIES.has(verb.lemma) && (tagAt(reading, group.first - 1) & (Tag.Noun | Tag.Name)) !== 0;
  const own = group.finite || carried ? findSubject(reading, group.first, unit.first) : null;
  const source = own ?? sharedSource(reading, group, unit, last);
  if (!source) return null;
  if (tagAt(reading, group.head) === Tag.Ing && !group.finite && !carried && !isTrailing(reading, group)) return null;
  if (isWeak(verb, complement) && isRelative(reading, source)) return null;
  const gap = isInRelative(reading, source) && (tagAt(reading, complement.first) & FINITE) !== 0;
  const relative = gap || isRelative(reading, source);
  const end = findContentEnd(reading, complement.first, {
    unitEnd: unit.end,
    unitFirst: unit.first,
    relative,
    gap,
    bare: group.first === group.head && lowerAt(reading, group.head) === verb.lemma,
    phrase: complement.kind === "phrase" || complement.kind === "infinitive" || complement.kind === "preposition",
    subordinate: isSubordinate(reading, source),
  });
  // "A video posted online showed men": what follows is the main verb, and "posted" a participle.
  if (complement.kind === "clause" && !relative && tagAt(reading, complement.first) & FINITE && !gap) return null;
  if (end <= complement.first || saysNothing(reading, verb, group, source, { first: complement.first, end }))
    return null;
  return finding(
    ruleOf(complement),
    // "told residents to boil their water": a bidding, not a statement.
    verb.lemma === "tell" && complement.kind === "infinitive" ? { ...verb, stance: "asks" } : verb,
    {
      source,
      cue: { first: group.head, end: after },
      content: [{ first: complement.first, end }],
    },
    WEIGHTS[complement.kind],
  );
}

/** Said the mayor: “…” */
function readSaidFirst(reading: Reading, verb: CueVerb, group: VerbGroup, after: number, unit: Unit): Finding | null {
  const source = findInvertedSource(reading, after, unit.end);
  if (!source) return null;
  for (let i = source.end; i < Math.min(unit.end, source.end + 30); i++) {
    const quotation = quotationAt(reading, i);
    if (!quotation || !/^[,:]$/.test(reading.tokens[i - 1]?.text ?? "")) continue;
    const content = [{ first: i, end: quotation.last + 1 }];
    return finding("attribution/said-first", verb, { source, cue: { first: group.head, end: after }, content });
  }
  return null;
}

/** Reactions ("condemned the raid") are words only of a main clause: a background relative clause reports no statement. */
function isWeak(verb: CueVerb, complement: Complement): boolean {
  return verb.frames.includes("m") && complement.kind === "phrase";
}

/** How often annotators of news share such a mark, against the clause behind "that"; rounded. */
const WEIGHTS: Readonly<Record<Complement["kind"], number>> = {
  quote: 0.95,
  that: 0.95,
  clause: 0.88,
  wh: 0.85,
  infinitive: 0.8,
  phrase: 0.78,
  preposition: 0.7,
};

function ruleOf(complement: Complement): string {
  switch (complement.kind) {
    case "quote":
      return "attribution/said-quote";
    case "that":
      return "attribution/said-that";
    case "clause":
      return "attribution/said-clause";
    case "wh":
      return "attribution/asked-whether";
    case "infinitive":
      return "attribution/vowed-to";
    case "preposition":
      return "attribution/warned-of";
    case "phrase":
      return "attribution/rejected-np";
  }
}

/** "…, adding that" and "… and said": the speaker of the sentence's last report, or the first noun phrase of the clause. */
function sharedSource(reading: Reading, group: VerbGroup, unit: Unit, last: Finding | null): Range | null {
  const before = reading.tokens[group.first - 1];
  const coordinated = tagAt(reading, group.first - 1) === Tag.Conjunction || before?.text === ",";
  if (group.finite && !coordinated) return null;
  if (last?.source && last.source.first >= unit.first) return last.source;
  // "The council, accusing the company of fraud, closed the mine": the participle stands beside its own subject.
  if (!group.finite && before?.text === "," && isOnlyNounPhrase(reading, unit.first, group.first - 1)) {
    return findSubject(reading, group.first, unit.first);
  }
  for (let i = unit.first; i < group.first; i++) {
    // "In a statement released on Thursday, the mayor reacted, saying …"
    const occasion = PUBLISHED.has(lowerAt(reading, i)) && PLACES_OF_SPEECH.has(lowerAt(reading, i - 1));
    if (quotationAt(reading, i) || occasion) continue;
    if (tagAt(reading, i) & (Tag.Past | Tag.Present | Tag.Modal | Tag.Be | Tag.Have | Tag.Do)) {
      const subject = findSubject(reading, i, unit.first);
      if (subject && !(tagAt(reading, subject.first) & (Tag.Wh | Tag.That))) return subject;
    }
  }
  return null;
}

function isOnlyNounPhrase(reading: Reading, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (tagAt(reading, i) & (FINITE | Tag.Base | Tag.Subordinator | Tag.Wh)) return false;
  return end > first && !(tagAt(reading, first) & (Tag.Preposition | Tag.Adverb | Tag.Time));
}

/** A participle that goes on with the sentence: after a comma or a speaker, not "a saying" or "without saying". */
function isTrailing(reading: Reading, group: VerbGroup): boolean {
  const before = reading.tokens[group.first - 1];
  return (
    before !== undefined &&
    (before.text === "," ||
      before.text === "—" ||
      before.text === "–" ||
      before.lower === "while" ||
      before.lower === "and" ||
      before.lower === "by" ||
      before.lower === "in")
  );
}

/** "While the army said …, witnesses saw …". */
function isSubordinate(reading: Reading, source: Range): boolean {
  return tagAt(reading, source.first - 1) === Tag.Subordinator && lowerAt(reading, source.first - 1) !== "than";
}

function isRelative(reading: Reading, source: Range): boolean {
  return (tagAt(reading, source.first) & (Tag.Wh | Tag.That)) !== 0 || lowerAt(reading, source.first) === "whose";
}

/** "the strike, which officials said killed 12": the subject stands right behind a relative pronoun. */
function isInRelative(reading: Reading, source: Range): boolean {
  const lower = lowerAt(reading, source.first - 1);
  return lower === "which" || lower === "who" || lower === "whom" || lower === "where";
}

export function findCueEntry(reading: Reading, at: number): CueEntry | undefined {
  return CUE_FORMS.get(lowerAt(reading, at));
}

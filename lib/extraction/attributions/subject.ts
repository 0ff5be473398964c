import { ROLE_NOUNS } from "../names/titles";
import { AUXILIARY, NOMINAL, Tag } from "../pos/tags";
import type { Quotation } from "../quotes/find-quotations";
import type { Token } from "../tokens";
import { closesQuote, lowerAt, quotationAt, type Range, type Reading, tagAt } from "./reading";

const FINITE = Tag.Past | Tag.Present | Tag.Base | AUXILIARY;
const STARTS_ADVERBIAL = Tag.Preposition | Tag.Adverb | Tag.Subordinator | Tag.To | Tag.Ing | Tag.Time;
const MAX_REACH = 70;

/**
 * The subject of the verb that begins at `verb`: the noun phrase before it, without appositions and relative clauses
 * between commas. “The baker, who lost two brothers, said” → the baker. Relative pronouns are given as they stand. Null where no
 * noun phrase is found in the clause.
 */
export function findSubject(reading: Reading, verb: number, unitFirst: number): Range | null {
  const floor = Math.max(unitFirst, verb - MAX_REACH);
  let end = trimRight(reading, verb, floor);
  if (end <= floor) return null;
  const before = tagAt(reading, end - 1);
  if (before === Tag.Conjunction) return null;
  if (before & (Tag.Wh | Tag.That)) return relativeAt(reading, end - 1);
  if (reading.tokens[end - 1]?.text === ",") return subjectBeforeComma(reading, end - 1, floor);
  if (/^(–|—|-|--)$/.test(reading.tokens[end - 1]?.text ?? "")) {
    for (let i = end - 2; i > floor; i--) {
      if (/^(–|—|-|--)$/.test(reading.tokens[i]?.text ?? ""))
        return clean(reading, nounPhraseBefore(reading, i, floor), i);
    }
  }
  if (reading.tokens[end - 1]?.text === ")") {
    const opening = findOpeningBracket(reading, end - 1, floor);
    if (opening > floor) end = opening;
  }
  const found = clean(reading, nounPhraseBefore(reading, end, floor), end);
  return found && withList(reading, found, floor);
}

/** "In a statement, [France, Germany and Britain] condemned": names alone, with commas between them, are one subject. */
function withList(reading: Reading, found: Range, floor: number): Range {
  let conjunction = found.first;
  while (conjunction < found.end && tagAt(reading, conjunction) === Tag.Name) conjunction++;
  if (conjunction === found.first || lowerAt(reading, conjunction) !== "and") return found;
  let { first } = found;
  for (;;) {
    if (reading.tokens[first - 1]?.text !== "," || first - 2 < floor) return { first, end: found.end };
    let i = first - 1;
    while (i > floor && tagAt(reading, i - 1) === Tag.Name) i--;
    const before = tagAt(reading, i - 1);
    // A city in a setting ("In Paris, …") has its preposition.
    if (i === first - 1 || (i > floor && !(before & Tag.Mark))) return { first, end: found.end };
    first = i;
  }
}

function relativeAt(reading: Reading, at: number): Range | null {
  const lower = lowerAt(reading, at);
  return lower === "who" || lower === "which" || lower === "that" ? { first: at, end: at + 1 } : null;
}

/** Leaves out what may stand between subject and verb without commas: "the ministry on Sunday also said". */
function trimRight(reading: Reading, verb: number, floor: number): number {
  let end = verb;
  while (end > floor) {
    const tag = tagAt(reading, end - 1);
    // "A video posted online showed": the adverb is the participle's.
    if (
      tag === Tag.Adverb &&
      end - 2 > floor &&
      tagAt(reading, end - 2) & (Tag.Past | Tag.Participle) &&
      isReducedRelative(reading, end - 2, floor)
    )
      break;
    if (tag === Tag.Adverb && lowerAt(reading, end - 1) !== "there") end--;
    else if (tag === Tag.Time && end - 2 >= floor && tagAt(reading, end - 2) & Tag.Preposition) end -= 2;
    else if (tag === Tag.Time && end - 2 >= floor && tagAt(reading, end - 2) & (Tag.Noun | Tag.Name)) end--;
    else break;
  }
  return end;
}

/** The start of the noun phrase that ends at `end`, with its prepositional and reduced-relative tails. */
function nounPhraseBefore(reading: Reading, end: number, floor: number): number {
  let i = end - 1;
  if (tagAt(reading, i) === Tag.Pronoun && /^(i|he|she|it|we|they|you)$/.test(lowerAt(reading, i))) return i;
  while (i >= floor) {
    const tag = tagAt(reading, i);
    const quotation = quotationAt(reading, i);
    if (quotation) {
      // A quoted word within the phrase (a “caliphate” official) is passed over; a quotation before it ends the phrase.
      if (!isQuotedWord(reading, quotation, floor)) return i + 1;
      i = quotation.first - 1;
      continue;
    }
    if (tag === Tag.Mark) {
      const text = (reading.tokens[i] as Token).text;
      if (text === ")") {
        const opening = findOpeningBracket(reading, i, floor);
        if (opening < 0) return i + 1;
        i = opening - 1;
        continue;
      }
      if (text === "/" || text === "." || text === "%" || text === "$" || text === "'" || text === "’") {
        i--;
        continue;
      }
      if (text === "," && isNameComma(reading, i, floor)) {
        i--;
        continue;
      }
      return i + 1;
    }
    const relative = tag & (FINITE | Tag.Adverb | Tag.Participle) ? relativeBefore(reading, i, floor) : -1;
    if (relative > 0) {
      i = relative - 1;
      continue;
    }
    if (tag & (Tag.Subordinator | Tag.Wh | Tag.That | AUXILIARY | Tag.Not)) return i + 1;
    if (tag === Tag.Conjunction) {
      if (!joinsNouns(reading, i, floor)) return i + 1;
    } else if (tag & (Tag.Past | Tag.Participle | Tag.Ing)) {
      if (!isReducedRelative(reading, i, floor)) return i + 1;
    } else if (tag & (Tag.Present | Tag.Base)) return i + 1;
    i--;
  }
  return floor;
}

/** "an official who spoke to reporters": the relative pronoun right before the verb, with a noun before it. */
function relativeBefore(reading: Reading, verb: number, floor: number): number {
  for (let i = verb - 1; i > floor && verb - i < 9; i--) {
    if (lowerAt(reading, i) === "who" && tagAt(reading, i - 1) & (Tag.Noun | Tag.Name)) return i;
    // "officials who asked not to be named said".
    if (!(tagAt(reading, i) & (AUXILIARY | Tag.Adverb | Tag.Not | Tag.To | Tag.Past | Tag.Participle))) return -1;
  }
  return -1;
}

/** A “caliphate” official: a word in marks within the phrase, not speech that ends before the speaker is named. */
function isQuotedWord(reading: Reading, { first, last, words }: Quotation, floor: number): boolean {
  if (words > 3 || first <= floor || reading.tokens[last - 1]?.kind === "punct") return false;
  return (tagAt(reading, last + 1) & NOMINAL) !== 0 && (tagAt(reading, first - 1) & (NOMINAL | Tag.Preposition)) !== 0;
}

/** "Sidon, Lebanon, officials": the comma within a place's or a person's name ("Martin Luther King, Jr."). */
function isNameComma(reading: Reading, at: number, floor: number): boolean {
  return at - 1 > floor && lowerAt(reading, at + 1) === "jr.";
}

/** "police and witnesses said" joins; "the roof fell and witnesses said" does not: a verb stands before. */
function joinsNouns(reading: Reading, at: number, floor: number): boolean {
  if (at <= floor || !(tagAt(reading, at - 1) & (NOMINAL | Tag.Pronoun | Tag.Mark))) return false;
  for (let i = at - 1; i >= floor; i--) {
    const tag = tagAt(reading, i);
    if (tag & (Tag.Subordinator | Tag.That | Tag.Wh)) return true;
    if (tag === Tag.Mark && (reading.tokens[i]?.text !== "," || i < at - 1)) return true;
    if (tag & FINITE && !(tag & Tag.Past && isReducedRelative(reading, i, floor))) return false;
  }
  return true;
}

/** "officials briefed on the matter", "a group calling itself": a participle straight after its noun. */
function isReducedRelative(reading: Reading, at: number, floor: number): boolean {
  if (at <= floor || !(tagAt(reading, at - 1) & (Tag.Noun | Tag.Name | Tag.Object | Tag.Number))) return false;
  if (tagAt(reading, at - 1) & Tag.Object) return false;
  const after = tagAt(reading, at + 1);
  if (tagAt(reading, at) === Tag.Ing) return true;
  return (after & (Tag.Preposition | Tag.Time | Tag.Adverb)) !== 0 && lowerAt(reading, at + 1) !== "that";
}

/** “The widow, 45, a teacher from Tyre, said”: of the pieces between commas, the first that can be a subject. */
function subjectBeforeComma(reading: Reading, comma: number, floor: number): Range | null {
  const pieces: Range[] = [];
  let end = comma;
  for (let i = comma - 1; i >= floor; i--) {
    const text = reading.tokens[i]?.text;
    const stop =
      closesQuote(reading, i) || text === ";" || text === ":" || text === "—" || text === "–" || text === "--";
    if (text === "," || stop) {
      if (i + 1 < end) pieces.push({ first: i + 1, end });
      end = i;
    }
    if (stop) {
      end = -1;
      break;
    }
  }
  if (end > floor) pieces.push({ first: floor, end });
  const nearest = pieces[0];
  if (nearest && pieces.length > 1 && isBareName(reading, nearest, floor)) return withRole(reading, nearest, floor);
  for (const piece of pieces.reverse()) {
    const first = skipLead(reading, piece.first, piece.end);
    if (first >= piece.end) continue;
    if (tagAt(reading, first) & (STARTS_ADVERBIAL | Tag.Wh)) continue;
    const phrase = nounPhraseBefore(reading, piece.end, first);
    // A piece with a verb of its own is another clause; what follows its last verb is that clause's object.
    if (phrase > first && !isComplementiser(reading, phrase - 1)) continue;
    const found = clean(reading, phrase, piece.end);
    if (found) return found;
  }
  return null;
}

/** "The Fed's chair, Janet Yellen, said": the name says more than the role before it. */
function isBareName(reading: Reading, { first, end }: Range, floor: number): boolean {
  if (end - first < 2 || end - first > 4) return false;
  for (let i = first; i < end; i++) if (tagAt(reading, i) !== Tag.Name) return false;
  for (let i = first - 2; i > first - 12 && i >= floor; i--) {
    if (ROLE_NOUNS.has(lowerAt(reading, i))) return true;
    // "the high commissioner for human rights, Volker Türk, said": the role may have a tail.
    if (!(tagAt(reading, i) & (NOMINAL | Tag.Preposition))) return false;
  }
  return false;
}

/** "“…,” the mayor, Ann Lee, said": role and name are one speaker. */
function withRole(reading: Reading, name: Range, floor: number): Range {
  const comma = name.first - 1;
  const role = clean(reading, nounPhraseBefore(reading, comma, floor), comma);
  return role === null ? name : { first: role.first, end: name.end };
}

function isComplementiser(reading: Reading, at: number): boolean {
  return (tagAt(reading, at) & (Tag.That | Tag.Subordinator | Tag.Conjunction | Tag.Wh)) !== 0;
}

function skipLead(reading: Reading, first: number, end: number): number {
  let i = first;
  while (i < end && tagAt(reading, i) & (Tag.Conjunction | Tag.Subordinator | Tag.That)) i++;
  return i;
}

function findOpeningBracket(reading: Reading, closing: number, floor: number): number {
  for (let i = closing - 1; i >= floor && i > closing - 15; i--) {
    if (reading.tokens[i]?.text === "(" || reading.tokens[i]?.text === "[") return i;
  }
  return -1;
}

/** Strips leading adverbials ("On Sunday the ministry") and refuses what holds no noun. */
function clean(reading: Reading, from: number, end: number): Range | null {
  let first = from;
  for (;;) {
    const tag = tagAt(reading, first);
    if (first >= end) return null;
    if (tag & (Tag.Adverb | Tag.Conjunction | Tag.Mark | Tag.That)) first++;
    else if (tag & Tag.Preposition && APPROXIMATE.has(lowerAt(reading, first)) && isQuantity(reading, first + 1)) break;
    else if (tag & (Tag.Preposition | Tag.To)) {
      // "the claim that nobody was [in the building] was denied": what stands behind a verb is not the subject.
      if (tagAt(reading, from - 1) & AUXILIARY && first === from) return null;
      const next = secondPhrase(reading, first, end) ?? skipAdverbial(reading, first, end);
      if (next <= first) return null;
      first = next;
    } else if (tag & Tag.Time && tagAt(reading, first + 1) & (Tag.Det | Tag.Pronoun)) first++;
    else break;
  }
  for (let i = first; i < end; i++) {
    if (
      tagAt(reading, i) &
      (Tag.Noun | Tag.Name | Tag.Pronoun | Tag.Det | Tag.Number | Tag.Adjective | Tag.Possessive)
    ) {
      return lowerAt(reading, i) === "there" ? null : { first, end };
    }
  }
  return null;
}

const APPROXIMATE: ReadonlySet<string> = new Set(["about", "around", "over", "under", "at", "up"]);

/** "about four in 10 voters", "at least half of them". */
function isQuantity(reading: Reading, at: number): boolean {
  return tagAt(reading, at) === Tag.Number || lowerAt(reading, at) === "least" || lowerAt(reading, at) === "most";
}

/** "In a letter to lawmakers [the judge] said": a determiner straight behind a noun begins another phrase, without a comma too. */
function secondPhrase(reading: Reading, first: number, end: number): number | null {
  for (let i = end - 2; i > first + 1; i--) {
    const tag = tagAt(reading, i);
    const starts = tag & Tag.Det || (tag & Tag.Possessive && lowerAt(reading, i) !== "'s");
    if (starts && tagAt(reading, i - 1) & (Tag.Noun | Tag.Name | Tag.Time)) return i;
  }
  return null;
}

/** The end of a leading "On Sunday", "In Gaza City": the preposition and the first phrase after it, if a noun phrase is left. */
function skipAdverbial(reading: Reading, first: number, end: number): number {
  let i = first + 1;
  if (tagAt(reading, i) & (Tag.Det | Tag.Possessive)) i++;
  const time = tagAt(reading, i) & (Tag.Time | Tag.Number);
  while (i < end && tagAt(reading, i) & (time ? Tag.Time | Tag.Number | Tag.Noun : Tag.Name | Tag.Number)) i++;
  const next = tagAt(reading, i);
  return i < end && next & (NOMINAL | Tag.Pronoun) ? i : -1;
}

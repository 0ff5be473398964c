import { PLACES_OF_SPEECH, PUBLISHED } from "../lexicons/places-of-speech";
import { AUXILIARY, NOMINAL, Tag } from "../pos/tags";
import { lowerAt, quotationAt, type Range, type Reading, tagAt } from "./reading";

const ENDS_SOURCE: ReadonlySet<string> = new Set(
  "in on during after before as when while by through via with since about at to without over upon under into".split(
    " ",
  ),
);

/** Nobody in particular until it is said where or with whom: "a source in the ministry", "a doctor at the hospital". */
const GENERIC: ReadonlySet<string> = new Set(
  `source sources official officials person people man woman men women doctor doctors nurse nurses surgeon worker workers officer
  officers resident residents teacher teachers aide aides insider insiders employee employees lecturer professor researcher
  analyst`.split(/\s+/),
);

/** "said two of them", “Go home,” said another. */
function isHead(reading: Reading, at: number): boolean {
  if (lowerAt(reading, at + 1) === "of") return true;
  return /^(another|one|others|some|many)$/.test(lowerAt(reading, at)) && reading.tokens[at + 1]?.kind === "punct";
}

/** Whether a preposition goes on with who speaks, not with where: "an official in the cabinet", "people close to the talks". */
function describes(reading: Reading, at: number): boolean {
  const lower = lowerAt(reading, at);
  const before = lowerAt(reading, at - 1);
  if (lower === "to") return before === "close";
  if (!/^(in|at|with|inside)$/.test(lower) || !GENERIC.has(before)) return false;
  for (let i = at + 1; i < at + 5; i++) {
    if (PLACES_OF_SPEECH.has(lowerAt(reading, i)) || tagAt(reading, i) & Tag.Time) return false;
    if (tagAt(reading, i) & (Tag.Noun | Tag.Name) && !(tagAt(reading, i + 1) & (Tag.Noun | Tag.Name))) return true;
  }
  return false;
}

/**
 * The speaker after the cue: “…,” said [the governor of Tyre], who … Ends before commas, verbs and the circumstances of
 * speaking. Null where no noun phrase follows.
 */
export function findInvertedSource(reading: Reading, from: number, unitEnd: number): Range | null {
  let head = false;
  let i = from;
  for (; i < unitEnd; i++) {
    const tag = tagAt(reading, i);
    const lower = lowerAt(reading, i);
    if (quotationAt(reading, i)) break;
    if (tag === Tag.Mark) {
      if (lower === "." || lower === "/" || lower === "’" || lower === "'") continue;
      break;
    }
    if (tag === Tag.Pronoun && i === from) return { first: from, end: from + 1 };
    if (tag === Tag.Time && head) break;
    if (tag & (Tag.Noun | Tag.Name | Tag.Object) || (tag === Tag.Number && isHead(reading, i))) head = true;
    else if (tag === Tag.Preposition || (tag === Tag.To && head && describes(reading, i))) {
      if (!head || (ENDS_SOURCE.has(lower) && !describes(reading, i))) break;
    } else if (tag === Tag.Conjunction) {
      if (!head || !(tagAt(reading, i + 1) & NOMINAL)) break;
    } else if (tag & (Tag.Past | Tag.Participle | Tag.Ing) && !head && tagAt(reading, i + 1) & NOMINAL) {
      // "said retired general Mark Milley"
    } else if (tag & (Tag.Past | Tag.Participle) && head) {
      break;
    } else if (!(tag & NOMINAL)) break;
  }
  while (i > from && tagAt(reading, i - 1) & (Tag.Preposition | Tag.Conjunction | Tag.Mark)) i--;
  return head && i > from ? { first: from, end: i } : null;
}

/** Whether nothing but circumstances follows up to the next comma or the end: the reported clause stood before. */
export function isClauseOver(reading: Reading, from: number, unitEnd: number): boolean {
  for (let i = from; i < unitEnd; i++) {
    const tag = tagAt(reading, i);
    if (quotationAt(reading, i)) return i > from && reading.tokens[i - 1]?.kind === "punct";
    if (tag === Tag.Mark) {
      const text = reading.tokens[i]?.text;
      if (text === "," || text === "." || text === ";" || text === "—" || text === "–" || text === "?" || text === "!")
        return true;
      if (text === ":") return false;
      continue;
    }
    if (i === from && tag & (Tag.Wh | Tag.That)) return true;
    if (i === from && tag & (AUXILIARY | Tag.Past | Tag.Present)) return false;
    if (i === from && tag & (Tag.Preposition | Tag.Adverb | Tag.Time | Tag.Subordinator | Tag.Conjunction)) continue;
    if (
      tag & (AUXILIARY | Tag.Present | Tag.That) ||
      (tag & Tag.Past &&
        i > from &&
        tagAt(reading, i - 1) & (Tag.Noun | Tag.Name | Tag.Pronoun) &&
        // "said in comments carried by the agency"
        !(PUBLISHED.has(lowerAt(reading, i)) && PLACES_OF_SPEECH.has(lowerAt(reading, i - 1))))
    ) {
      return hasSubordinatorBetween(reading, from, i);
    }
  }
  return true;
}

/** "said as he left Beirut": the verb belongs to a circumstance. */
function hasSubordinatorBetween(reading: Reading, from: number, to: number): boolean {
  const tag = tagAt(reading, from);
  if (tag & (Tag.Subordinator | Tag.Wh)) return true;
  for (let i = from; i < to; i++) if (tagAt(reading, i) & Tag.Subordinator) return true;
  return false;
}

import type { DateDraft } from "../../document";
import { ARMED_GROUPS } from "../lexicons/actors";
import { CAUSE_MODIFIERS, CAUSES } from "../lexicons/causes";
import { DETERMINERS, endsPhrase, isAdverb, POSSESSIVES } from "../lexicons/function-words";
import { HARM_WORDS } from "../lexicons/harm-words";
import { ADJECTIVES, COUNTRIES, NATIONALS } from "../lexicons/nations";
import { PEOPLE } from "../lexicons/people";
import { DIRECTIONS, NOT_PLACES, PLACE_NOUNS } from "../lexicons/places";
import { isPunctuation, type SentenceView, wordAt } from "../sentence-view";
import type { Place } from "./place";

/** Prepositions a place of harm stands behind. */
export const IN: ReadonlySet<string> = new Set(
  "in at near on outside inside off across around along throughout within through into".split(" "),
);

export function readPlace(view: SentenceView, at: number, dates: DateDraft[]): Omit<Place, "lead"> | null {
  let i = at;
  while (DETERMINERS.has(wordAt(view, i)) || POSSESSIVES.has(wordAt(view, i))) i++;
  if (/^(?:least|most|once|first|last)$/.test(wordAt(view, i))) return null;
  const upper = isUpperCase(view);
  let first = -1;
  let named = false;
  let last = -1;
  for (; i < view.end && i < at + 10; i++) {
    const token = view.tokens[i];
    if (token === undefined) break;
    const { lower } = token;
    // "Rio Grande do Sul".
    if (/^(?:do|da|de|del|du|des|dos|la|las|le|los|al|el)$/.test(lower) && last === i - 1 && isName(view, i + 1, upper))
      continue;
    // "on board Ethiopian Airlines Flight 302".
    if (/^(?:airlines?|airways|flight|boeing|airbus)$/.test(lower)) return null;
    if (token.kind === "number" || (i > at && (token.gap === "paragraph" || token.gap === "line"))) break;
    if (token.kind === "punct") break;
    if (lower === "'s") {
      if (last < 0) break;
      continue;
    }
    if (lower === "of" && last >= 0 && PLACE_NOUNS.has(wordAt(view, last))) {
      const inner = readPlace(view, i + 1, dates);
      if (inner?.named) return { first: first < 0 ? last : first, end: inner.end, named: true };
      break;
    }
    if (
      CAUSES.has(lower) ||
      (HARM_WORDS.has(lower) && token.text === lower) ||
      PEOPLE.get(lower)?.plural ||
      (NATIONALS.has(lower) && !ADJECTIVES.has(lower))
    ) {
      if (last >= 0 && i > last + 1) break;
      // "in the Hamas attack": whose attack it was.
      if (CAUSES.has(lower) && (ARMED_GROUPS.has(wordAt(view, last)) || isIslamicState(view, last))) return null;
      return last >= 0 && named && !ADJECTIVES.has(wordAt(view, last))
        ? trimmed(view, { first, end: last + 1, named })
        : null;
    }
    if (endsPhrase(lower) && !(named && (lower === "and" || lower === "&") && isName(view, i + 1, upper))) break;
    const name = isName(view, i, upper) && !NOT_PLACES.has(lower);
    if (NOT_PLACES.has(lower) && name === false && token.text !== lower) return null;
    if (isDated(token.start, dates)) break;
    if (name || PLACE_NOUNS.has(lower) || DIRECTIONS.has(lower)) {
      if (first < 0) first = i;
      if (name && !ADJECTIVES.has(lower)) named = true;
      if (name && !ADJECTIVES.has(lower)) last = i;
      if (PLACE_NOUNS.has(lower) || (DIRECTIONS.has(lower) && last >= 0)) last = i;
      if (ADJECTIVES.has(lower) && name)
        named = named || PLACE_NOUNS.has(wordAt(view, i + 1)) || PLACE_NOUNS.has(wordAt(view, i + 2));
    } else if (first >= 0 && last >= 0 && !isLedOn(view, i)) {
      break;
    }
  }
  if (last < 0 || first < 0) return null;
  // "died in hospital" names no place.
  if (
    !named &&
    first === at &&
    last === first &&
    /^(?:hospital|hospitals|school|prison|jail|court|church|town|home)$/.test(wordAt(view, last))
  )
    return null;
  if (ADJECTIVES.has(wordAt(view, last))) return null;
  return { first, end: named ? listEnd(view, last + 1, upper) : last + 1, named };
}

/** "in the Genoa bridge collapse": the bridge belongs to the cause. */
function trimmed(view: SentenceView, place: Omit<Place, "lead">): Omit<Place, "lead"> {
  const last = place.end - 1;
  const shared = last > place.first && CAUSES.has(wordAt(view, place.end)) && CAUSE_MODIFIERS.has(wordAt(view, last));
  return shared && view.tokens[last]?.text === wordAt(view, last) ? { ...place, end: last } : place;
}

/** "in Mozambique, Malawi and Zimbabwe": names with a comma between them, as far as the one behind "and". */
function listEnd(view: SentenceView, end: number, upper: boolean): number {
  // "in Kyiv and Kharkiv".
  if (wordAt(view, end) === "and" && isName(view, end + 1, upper)) {
    let last = end + 2;
    while (isName(view, last, upper)) last++;
    const closed =
      isPunctuation(view, last) ||
      last >= view.end ||
      /^(?:on|since|last|late|early|by|over|\w+day)$/.test(wordAt(view, last));
    return closed ? last : end;
  }
  let i = end;
  for (let names = 0; names < 6 && wordAt(view, i) === "," && isName(view, i + 1, upper); names++) {
    i += 2;
    while (isName(view, i, upper)) i++;
    if (wordAt(view, i) === "and" && isName(view, i + 1, upper)) {
      i += 2;
      while (isName(view, i, upper)) i++;
      return view.harmOver.has(i) || view.tokens[i]?.lower === "said" ? end : i;
    }
  }
  return end;
}

/** "the Balata refugee camp": a word that says what kind of place it is. */
function isLedOn(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  return token?.kind === "word" && token.text === token.lower && PLACE_NOUNS.has(wordAt(view, at + 1));
}

function isIslamicState(view: SentenceView, last: number): boolean {
  return wordAt(view, last) === "state" && wordAt(view, last - 1) === "islamic";
}

function isUpperCase(view: SentenceView): boolean {
  let letters = 0;
  for (let i = view.first; i < view.end && letters < 12; i++) {
    const token = view.tokens[i];
    if (token === undefined || token.kind !== "word" || token.text.length < 2) continue;
    letters++;
    if (token.text !== token.text.toUpperCase()) return false;
  }
  return letters > 3;
}

/** In capitals only a word right after its preposition that means nothing else passes for a name. */
function isUpperName(view: SentenceView, at: number): boolean {
  const word = wordAt(view, at);
  if (!IN.has(wordAt(view, at - 1)) || endsPhrase(word) || PLACE_NOUNS.has(word) || CAUSES.has(word)) return false;
  return !PEOPLE.has(word) && !HARM_WORDS.has(word) && !DIRECTIONS.has(word) && !isAdverb(word) && word.length > 2;
}

const LED = /-(?:led|backed|run|controlled|held|based|ruled|linked|aligned|owned|made|style|era|born)$/;

export function isName(view: SentenceView, at: number, upper: boolean): boolean {
  const token = view.tokens[at];
  if (token === undefined || token.kind !== "word" || at >= view.end) return false;
  if (LED.test(token.lower)) return false;
  if (COUNTRIES.has(token.lower)) return token.text !== token.lower;
  if (upper) return isUpperName(view, at);
  const code = token.text.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  if (/^(?:al|el|ad|as|an|ash|az|er)-[A-Z]/.test(token.text)) return true;
  return code > 127 && token.text !== token.lower && !isPunctuation(view, at);
}

function isDated(start: number, dates: DateDraft[]): boolean {
  return dates.some((date) => date.start <= start && start < date.end);
}

import type { CasualtyClaim } from "../../schema";
import type { Token } from "../../tokens";
import { DETERMINERS, endsPhrase, isAdverb } from "../lexicons/function-words";
import { HARM_WORDS } from "../lexicons/harm-words";
import { CIVILIAN_MODIFIERS, COMBATANT_MODIFIERS, GENERIC_HEADS, PEOPLE } from "../lexicons/people";
import { isPersonHead } from "./person-head";
import type { PersonPhrase } from "./person-phrase";
import { isQuote, MORE } from "./phrase-words";

/**
 * The group, the status and the span of the victims once their head is known. The group is the head's plural in lower
 * case, without nationality or number: "Palestinian civilians" → civilians, "a child" → children, "12 people" → people;
 * a head that says little keeps the noun before it: "aid workers", "police officers". Words are not merged: troops stay
 * troops. The police and plain human beings have status unknown; women, children and civil occupations are civilian.
 */
export function phraseOf(
  tokens: Token[],
  at: number,
  head: number,
  end: number,
  found: { inner: PersonPhrase["inner"]; more: boolean },
): PersonPhrase {
  let victimsFirst = at;
  while (victimsFirst < head && (MORE.has(lowerAt(tokens, victimsFirst)) || tokens[victimsFirst]?.kind === "punct"))
    victimsFirst++;
  if (found.inner !== null && found.inner.at === victimsFirst) victimsFirst++;
  // "188 of the agency's staff": whose they are is no part of who they are.
  for (let i = victimsFirst; i < head; i++) if (lowerAt(tokens, i) === "'s") victimsFirst = i + 1;
  const own = describeHead(tokens, victimsFirst, head);
  let victimsEnd = head + 1;
  let { status } = own;
  const joined = readJoined(tokens, head + 1, end);
  if (joined !== null) {
    victimsEnd = joined.end;
    if (joined.status !== status) status = joined.status === "unknown" || status === "unknown" ? "unknown" : "mixed";
  } else if (GENERIC_HEADS.has(lowerAt(tokens, head)) && lowerAt(tokens, head + 1) === "of") {
    const complement = readComplement(tokens, head + 2, end);
    victimsEnd = complement.end;
    if (complement.combatant) status = "combatant";
    if (complement.family) status = "civilian";
  }
  return {
    who: "people",
    victimsFirst,
    victimsEnd,
    end: victimsEnd,
    group: own.group,
    status,
    inner: found.inner,
    more: found.more,
    partitive: false,
  };
}

function lowerAt(tokens: Token[], index: number): string {
  return tokens[index]?.lower ?? "";
}

function describeHead(
  tokens: Token[],
  first: number,
  head: number,
): { group: string; status: CasualtyClaim["civilian"] } {
  const token = tokens[head] as Token;
  const word = PEOPLE.get(token.lower) ?? PEOPLE.get(token.lower.slice(token.lower.lastIndexOf("-") + 1));
  let group = word?.group ?? pluralName(token);
  let status = word?.status ?? "unknown";
  if (GENERIC_HEADS.has(token.lower) && head > first) {
    const before = tokens[head - 1] as Token;
    if (before.kind === "word" && before.text === before.lower && !isAdverb(before.lower))
      group = `${before.lower} ${group}`;
  }
  for (let i = first; i < head; i++) {
    const lower = lowerAt(tokens, i);
    const state = lower === "state" && lowerAt(tokens, i - 1) === "islamic";
    if ((state || COMBATANT_MODIFIERS.has(lower)) && status !== "civilian") status = "combatant";
    else if (lower === "civilian" || (CIVILIAN_MODIFIERS.has(lower) && status === "unknown")) status = "civilian";
  }
  return { group, status };
}

function pluralName(token: Token): string {
  return token.lower.endsWith("s") || /(men|ese)$/.test(token.lower) ? token.lower : `${token.lower}s`;
}

/** ", women and children", "and civilians": people the same number counts. */
function readJoined(
  tokens: Token[],
  at: number,
  end: number,
): { end: number; status: CasualtyClaim["civilian"] } | null {
  let i = at;
  let found: { end: number; status: CasualtyClaim["civilian"] } | null = null;
  while (i + 1 < end) {
    const joint = lowerAt(tokens, i);
    if (joint !== "," && joint !== "and" && joint !== "or") break;
    let j = i + 1;
    const closing = joint === "," && (lowerAt(tokens, j) === "and" || lowerAt(tokens, j) === "or");
    // "26 migrants, and fishermen brought in more": a comma before the first "and" parts two clauses.
    if (closing && found === null) break;
    if (closing) j++;
    const token = tokens[j];
    const word = token === undefined ? undefined : PEOPLE.get(token.lower);
    if (token === undefined || j >= end || HARM_WORDS.has(token.lower)) break;
    // "500,000 Iranians and Iraqis": nations are joined like groups.
    if (!(word === undefined ? joint === "and" && isPersonHead(token, false) : word.plural)) break;
    // "239 passengers and crew": whoever serves on board is no fighter.
    const own = word === undefined ? "unknown" : word.group === "crew" ? "civilian" : word.status;
    found = { end: j + 1, status: found === null || found.status === own ? own : "unknown" };
    i = j + 1;
    if (lowerAt(tokens, j - 1) !== ",") break;
  }
  // "12 soldiers, rebels said": a comma alone joins nobody.
  if (found !== null && lowerAt(tokens, found.end - 2) === ",") return null;
  return found;
}

function readComplement(
  tokens: Token[],
  at: number,
  end: number,
): { end: number; combatant: boolean; family: boolean } {
  let i = at;
  let combatant = false;
  let family = false;
  while (i < end && i < at + 6) {
    const token = tokens[i] as Token;
    const inside = token.lower === "'s" || (DETERMINERS.has(token.lower) && i === at);
    if (isQuote(token.text) && i < end - 1) {
      i++;
      continue;
    }
    if (token.kind === "punct" || (!inside && (endsPhrase(token.lower) || HARM_WORDS.has(token.lower)))) break;
    if (COMBATANT_MODIFIERS.has(token.lower)) combatant = true;
    if (token.lower === "family" || token.lower === "families") family = true;
    i++;
  }
  return { end: i, combatant, family };
}

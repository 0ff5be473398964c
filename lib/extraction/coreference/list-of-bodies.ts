import { KNOWN_ORGANISATIONS } from "../names/organisations";
import { CAPITALS, STATES } from "../names/places";
import { Tag } from "../pos/tags";
import type { Token } from "../tokens";
import { joinWords } from "./join-words";

/** "France, Germany and Britain": states and known bodies that speak together. */
export function isListOfBodies(tokens: readonly Token[], tags: Uint32Array, start: number, end: number): boolean {
  let joined = false;
  for (let i = start + 1; i < end && !joined; i++) joined = tags[i] === Tag.Conjunction;
  if (!joined) return false;
  let from = start;
  let parts = 0;
  for (let i = start; i <= end; i++) {
    const joint = i === end || tokens[i]?.text === "," || tags[i] === Tag.Conjunction;
    if (!joint) continue;
    const part = joinWords(tokens, from, i).toLowerCase().replace(/^the /, "");
    if (part !== "" && !STATES.has(part) && !CAPITALS.has(part) && !KNOWN_ORGANISATIONS.has(part)) return false;
    parts++;
    from = i + 1;
  }
  return parts > 1;
}

import type { Token } from "../../tokens";
import { Sense } from "../sense";

/** Words between a number and its noun that say the count adds to another. */
export const MORE = new Set(["more", "other", "others", "another", "additional", "further", "own"]);

/** "US" and "IS" in capitals are a country and an armed group, not a pronoun and a verb. */
export function closesPhrase(token: Token): boolean {
  return (token.word.casualty & Sense.EndsPhrase) !== 0 && token.text !== "US" && token.text !== "IS";
}

export function isQuote(text: string): boolean {
  return (
    text === '"' ||
    text === "“" ||
    text === "”" ||
    text === "'" ||
    text === "‘" ||
    text === "’" ||
    text === "''" ||
    text === "``"
  );
}

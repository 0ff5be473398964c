import type { Token } from "../../tokens";
import { LIFELESS } from "../lexicons/metaphors";
import { NATIONALS } from "../lexicons/nations";
import { NOT_PEOPLE } from "../lexicons/not-people";
import { PEOPLE } from "../lexicons/people";

const PERSON_ENDING =
  /(?:men|women|ists|eers|ians|workers|goers|makers|keepers|dwellers|ers|ors|ees|ants|crats|mates)$/;
const NATIONAL_ENDING = /(?:ans|is|ites|ese)$/;

/** Whether a token can be the noun for people that a number counts. */
export function isPersonHead(token: Token, singular: boolean): boolean {
  const lower = token.lower;
  if (token.text === "SEALs") return !singular;
  const known = PEOPLE.get(lower);
  if (known !== undefined) return singular ? known.singular : known.plural;
  if (NATIONALS.has(lower)) return singular || lower.endsWith("s") || lower.endsWith("ese") || lower.endsWith("men");
  const hyphen = lower.lastIndexOf("-");
  if (hyphen > 0) {
    const tail = PEOPLE.get(lower.slice(hyphen + 1));
    if (tail !== undefined) return singular ? tail.singular : tail.plural;
  }
  if (singular || lower.length < 5 || NOT_PEOPLE.has(lower) || LIFELESS.has(lower)) return false;
  if (PERSON_ENDING.test(lower)) return true;
  return token.text.charCodeAt(0) < 91 && token.text !== token.text.toUpperCase() && NATIONAL_ENDING.test(lower);
}

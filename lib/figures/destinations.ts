import type { Figure } from "./figure";
import { remember } from "./remember";

/** Where people went: "fled to neighbouring countries", "crossed from Sudan into Chad". */
const WENT =
  /\b(?:fled|flee|fleeing|crossed|crossing|escaped|poured|streamed|arrived|moved|gone|driven)\b[^.;:]*?\b(?:into|to|in)\s+((?:the\s+)?(?:neighbou?ring (?:countries|states|nations)|\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)*))/u;

const destinationOf = remember((sentence) => WENT.exec(sentence)?.[1]?.toLowerCase() ?? "");

/** Two counts of the displaced that name where they went, and name different places. */
export function haveOtherDestinations(a: Figure, b: Figure): boolean {
  if (a.harm !== "displaced") return false;
  const [left, right] = [destinationOf(a.sentence), destinationOf(b.sentence)].map((place) =>
    place.replace(/^the /, "").replace(/^neighbou?ring .*/, "neighbours"),
  );
  return left !== "" && right !== "" && left !== right;
}

import { ARMED_GROUPS } from "@/lib/extraction/casualties/lexicons/actors";
import { DIRECTIONS } from "@/lib/extraction/casualties/lexicons/places";
import { countriesIn, countryOf } from "./gazetteer";

export type PlaceLikeness = "same" | "a-inside-b" | "b-inside-a" | "apart" | "perhaps-apart" | "unknown";

type Placed = { place: string | null; context: string };

/** A place the engine read, unless it is an armed group's name: "in the Hamas attack". */
export function placeOf(text: string | undefined): string | null {
  return text && !ARMED_GROUPS.has(text.toLowerCase()) ? text : null;
}

/** Words that make no difference between two names of one place. */
const EMPTY = new Set(
  "the a of in and at on near strip enclave territory state country area region tiny coastal".split(" "),
);

/** How the places of two figures lie to each other, by their own words and by what their sentences say about them. */
export function comparePlaces(a: Placed, b: Placed): PlaceLikeness {
  if (!a.place || !b.place) return "unknown";
  const left = wordsOf(a.place);
  const right = wordsOf(b.place);
  if (left.size === 0 || right.size === 0) return "unknown";
  const inBoth = [...left].filter((word) => right.has(word)).length;
  if (inBoth === left.size && inBoth === right.size) return "same";
  if (inBoth === left.size) return "b-inside-a";
  if (inBoth === right.size) return "a-inside-b";
  const countries = [countryFor(a.place), countryFor(b.place)];
  if (countries[0] && countries[1]) {
    if (countries[0] !== countries[1]) return "apart";
    if (says(a.context, right) && says(b.context, left)) return "same";
    if (isCountry(b.place)) return "a-inside-b";
    if (isCountry(a.place)) return "b-inside-a";
    return pointApart(left, right) || inBoth === 0 ? "apart" : "perhaps-apart";
  }
  if (pointApart(left, right)) return "apart";
  const told = [says(a.context, right), says(b.context, left)];
  if (told[0] && told[1]) return "same";
  if (told[0]) return isFacility(b.place) ? "same" : "a-inside-b";
  if (told[1]) return isFacility(a.place) ? "same" : "b-inside-a";
  return "perhaps-apart";
}

function wordsOf(place: string): Set<string> {
  const words = place
    .toLowerCase()
    .replace(/[’']s\b/g, "")
    .split(/[^\p{L}\p{N}'-]+/u);
  return new Set(words.filter((word) => word !== "" && !EMPTY.has(word)));
}

function countryFor(place: string): string | null {
  const countries = countriesIn(place.toLowerCase());
  return countries.size === 1 ? ([...countries][0] as string) : null;
}

function isCountry(place: string): boolean {
  const words = [...wordsOf(place)];
  return words.length === 1 && countryOf(words[0] as string) === words[0];
}

/** "northern Gaza" and "southern Gaza". */
function pointApart(a: Set<string>, b: Set<string>): boolean {
  const left = [...a].filter((word) => DIRECTIONS.has(word));
  const right = [...b].filter((word) => DIRECTIONS.has(word));
  const bare = (words: Set<string>) => [...words].filter((word) => !DIRECTIONS.has(word)).join(" ");
  return left.length > 0 && right.length > 0 && bare(a) === bare(b) && left.join() !== right.join();
}

/** Nothing lies inside a hospital: who names it and a town means the hospital in the town. */
function isFacility(place: string): boolean {
  return /\b(?:hospital|school|university|market|bazaar|mosque|church|temple|hotel|restaurant|bar|station|airport|stadium|theatre|theater|hall|prison|factory|mine|bridge|embassy|base|checkpoint|crossing|camp|shelter|bakery)$/i.test(
    place,
  );
}

/** Whether one place is a country or territory, or is not named by a name of its own: such a place alone says little. */
export function isWide(place: string): boolean {
  return isCountry(place) || !/\p{Lu}/u.test(place);
}

function says(sentence: string, words: Set<string>): boolean {
  const all = new Set(
    sentence
      .toLowerCase()
      .replace(/[’']s\b/g, "")
      .split(/[^\p{L}\p{N}'-]+/u),
  );
  return [...words].every((word) => all.has(word));
}

import { DIRECTIONS } from "@/lib/extraction/casualties/lexicons/places";
import { countriesIn, countryOf } from "./gazetteer";

export type PlaceLikeness = "same" | "a-inside-b" | "b-inside-a" | "apart" | "perhaps-apart" | "unknown";

type Placed = { place: string | null; sentence: string };

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
    if (isCountry(b.place)) return "a-inside-b";
    if (isCountry(a.place)) return "b-inside-a";
    return pointApart(left, right) || inBoth === 0 ? "apart" : "perhaps-apart";
  }
  if (pointApart(left, right)) return "apart";
  if (says(a.sentence, right)) return "a-inside-b";
  if (says(b.sentence, left)) return "b-inside-a";
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

function says(sentence: string, words: Set<string>): boolean {
  const all = new Set(
    sentence
      .toLowerCase()
      .replace(/[’']s\b/g, "")
      .split(/[^\p{L}\p{N}'-]+/u),
  );
  return [...words].every((word) => all.has(word));
}

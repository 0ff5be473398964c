import { ARMED_GROUPS } from "@/lib/extraction/casualties/lexicons/actors";
import { DIRECTIONS } from "@/lib/extraction/casualties/lexicons/places";
import { countriesIn, countryOf } from "./gazetteer";
import { namesIn } from "./names";
import { remember } from "./remember";

export type PlaceLikeness = "same" | "a-inside-b" | "b-inside-a" | "apart" | "perhaps-apart" | "unknown";

type Placed = { place: string | null; context: string };

/** A place the engine read, both places of a pair ("in Turkey and Syria"), unless it is an armed group's name: "in the Hamas attack". */
export function placeOf(text: string | undefined, sentence: string): string | null {
  if (!text || ARMED_GROUPS.has(text.toLowerCase())) return null;
  const [after = ""] = sentence.split(text).slice(1);
  // "the district of Zinda Jan"
  const named = isPointing(text) ? /^ of (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)/u.exec(after)?.[1] : undefined;
  if (named) return named;
  return text + (/^ and (?:the )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*(?=[,.]|$)/u.exec(after)?.[0] ?? "");
}

/** Words that make no difference between two names of one place. */
const EMPTY = new Set(
  "the a of in and at on near strip enclave territory state country area region tiny coastal".split(" "),
);

type Place = {
  words: ReadonlySet<string>;
  /** The one country or territory its words name or lie in. */
  country: string | null;
  /** The countries on both sides of a border. */
  between: readonly string[];
  isCountry: boolean;
  directions: string;
  /** Its words without the directions. */
  bare: string;
  /** "Five states": any one place is inside. */
  isMany: boolean;
  /** The places of a pair, lower case: "turkey" and "syria"; none where it is one place. */
  parts: readonly string[];
};

const readPlace = remember((text): Place => {
  const all = wordsIn(
    text.replace(/^(?:the )?(?:\p{Ll}+ )?(?:village|town|hamlet|district|province|city|county|township) of /u, ""),
  );
  const words = new Set([...all].filter((word) => !EMPTY.has(word)));
  const countries = [...countriesIn(text)];
  return {
    words,
    country: countries.length === 1 ? (countries[0] as string) : null,
    between: countries.length === 2 && words.has("border") ? countries : [],
    isCountry: isCountryName([...words].join(" ")),
    directions: [...words].filter((word) => DIRECTIONS.has(word)).join(),
    bare: [...words].filter((word) => !DIRECTIONS.has(word)).join(" "),
    isMany: isMany(text),
    parts: text.includes(" and ") ? text.toLowerCase().split(" and ") : [],
  };
});

const isCountryName = (name: string) => countryOf(name) === name;

const wordsIn = remember((text): ReadonlySet<string> => {
  const words = text
    .toLowerCase()
    .replace(/[’']s\b/g, "")
    .split(/[^\p{L}\p{N}'-]+/u);
  return new Set(words.filter((word) => word !== ""));
});

/** How the places of two figures lie to each other, by their own words and by what their sentences say about them. */
export function comparePlaces(a: Placed, b: Placed): PlaceLikeness {
  if (!a.place || !b.place) return "unknown";
  const [left, right] = [readPlace(a.place), readPlace(b.place)];
  if (left.words.size === 0 || right.words.size === 0) return "unknown";
  if (left.isMany !== right.isMany) return left.isMany ? "b-inside-a" : "a-inside-b";
  // Turkey is one of "Turkey and Syria".
  if (left.parts.length === 0 && right.parts.length > 0 && right.parts.includes(a.place.toLowerCase()))
    return "a-inside-b";
  if (right.parts.length === 0 && left.parts.length > 0 && left.parts.includes(b.place.toLowerCase()))
    return "b-inside-a";
  let inBoth = 0;
  for (const word of left.words) if (right.words.has(word)) inBoth++;
  if (inBoth === left.words.size) return inBoth === right.words.size ? "same" : "b-inside-a";
  if (inBoth === right.words.size) return "a-inside-b";
  const told = [says(a.context, right), says(b.context, left)];
  // "The city" is the one the text has named, or else any.
  if (isPointing(a.place) !== isPointing(b.place)) return told[0] || told[1] ? "same" : "unknown";
  if (left.country && right.country) {
    if (left.country !== right.country) return "apart";
    if (told[0] && told[1]) return "same";
    if (right.isCountry) return "a-inside-b";
    if (left.isCountry) return "b-inside-a";
    return pointApart(left, right) || inBoth === 0 ? "apart" : "perhaps-apart";
  }
  if (pointApart(left, right) || areSisters(a.place, b.place)) return "apart";
  if (told[0] && told[1]) return "same";
  // "The Lebanese-Israeli border" may well be in southern Lebanon.
  if (left.between.includes(right.country ?? "") || right.between.includes(left.country ?? "")) return "unknown";
  if (told[0]) return isFacility(b.place) || isFacility(a.place) ? "same" : "a-inside-b";
  if (told[1]) return isFacility(a.place) || isFacility(b.place) ? "same" : "b-inside-a";
  return "perhaps-apart";
}

/** "The city", "the town": points back to a place named before. */
function isPointing(place: string): boolean {
  return /^(?:the )?(?:city|town|village|capital|camp|settlement|neighbou?rhood|area|district|suburb|scene)$/i.test(
    place,
  );
}

/** "Five states": any one place is inside. */
export function isMany(place: string): boolean {
  return /^\p{Ll}[\p{L}-]* (?:\p{Lu}[\p{L}.]* )?(?:states|provinces|districts|countries|regions|counties)$/u.test(
    place,
  );
}

/** "northern Gaza" and "southern Gaza". */
function pointApart(a: Place, b: Place): boolean {
  return a.directions !== "" && b.directions !== "" && a.bare === b.bare && a.directions !== b.directions;
}

const DIVISION = /\b(?:province|district|county|state|governorate|region|prefecture|oblast|department|canton)$/i;

/** Two provinces, two districts. */
function areSisters(a: string, b: string): boolean {
  const [left, right] = [DIVISION.exec(a)?.[0], DIVISION.exec(b)?.[0]];
  return left !== undefined && left.toLowerCase() === right?.toLowerCase();
}

/** Nothing lies inside a hospital: who names it and a town means the hospital in the town. */
function isFacility(place: string): boolean {
  return /\b(?:hospital|school|university|market|bazaar|mosque|church|temple|hotel|restaurant|bar|station|airport|stadium|theatre|theater|hall|prison|factory|mine|bridge|embassy|base|checkpoint|crossing|camp|shelter|bakery)$/i.test(
    place,
  );
}

/** Whether one place is a country or territory, or is not named by a name of its own: such a place alone says little. */
export function isWide(place: string): boolean {
  return readPlace(place).isCountry || !/\p{Lu}/u.test(place);
}

/** The words by which places in two texts can be the same: grouping compares only figures that share one. */
export function placeTokens({ place, context }: Placed): string[] {
  const { words, country } = readPlace(place ?? "");
  const names = place ? namesIn(context).all : [];
  return [...words, ...names, ...(country ? [country] : [])];
}

function says(sentence: string, { words }: Place): boolean {
  const all = wordsIn(sentence);
  for (const word of words) if (!all.has(word)) return false;
  return true;
}

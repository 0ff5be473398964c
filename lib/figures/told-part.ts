import type { Figure } from "./figure";
import { countriesIn, countryOf } from "./gazetteer";

/** A part whose people the text gives no word for: "20 of those wounded were from Kerala". */
export const SOME_OF_THEM = "some of them";

/** "20 of those wounded", "At least 12 of the victims": behind the number, who they are taken from. */
const OF_THEM =
  /^\s*(?:(?:people|bodies)\s+)?of (?:those|them|the (?:dead|deaths|victims|casualties|fatalities|killed|injured|wounded|people (?:killed|injured|wounded|who died)))\b/i;

/** "Of the 68 people killed, 61 were …": before the number, who they are taken from. */
const OF_THEM_BEFORE = /(?:^|[;:,]\s|["“])Of (?:the|those|them)\b[^.;]*,\s(?:(?:at least|about|some|more than)\s)?$/i;

/** "Among those killed in the city are 188 …", "The dead in the blast included 31 …" */
const LISTED_BEFORE =
  /\b(?:among (?:the|those|them)\b[^.;,]{0,80}\s(?:are|were|is|was)|(?:dead|killed|wounded|injured|victims)\b[^.;,]{0,60}\sinclude[sd]?)\s(?:at least |about |some )?$/i;

/** "12 traders were among those killed". */
const AMONG = /^[^.;,]{0,50}?\b(?:were|was|are|is)\s+(?:also\s+)?among\s+(?:the|those|them)\b/i;

/** "six of its staff": its own people, not whoever else was there. */
const OF_ITS = /^\s*of (?:its|their|our)\b/i;

/** "…were girls and women": what the sentence goes on to call the part. */
const WERE =
  /^[^.;,]{0,120}?\b(?:were|was|are|is)\s+(?:all\s+)?((?:[\p{L}-]+\s+){0,2}?)([\p{L}-]+)(?=[,.;]|$|\s+and\s)/u;

/** "Children accounted for 31 of the deaths". */
const ACCOUNTED =
  /(\p{L}+)\s+(?:accounted for|made up|make up|account for)\s+(?:at least |about |some |more than )?$/iu;

/** "Of those arrested, 41 were still detained": what is left of a count, not a part of it. */
const STILL = /^[^.;,]{0,60}?\b(?:still|remain(?:s|ed)?)\b/i;

/** The word for a part that is told as one: "women" in "20 of those wounded were women", or null where none is told. */
export function toldPart(figure: Pick<Figure, "sentence" | "sentenceStart" | "start" | "end">): string | null {
  const after = figure.sentence.slice(Math.max(0, figure.end - figure.sentenceStart));
  const before = figure.sentence.slice(0, Math.max(0, figure.start - figure.sentenceStart));
  if (STILL.test(after)) return null;
  const told = [OF_THEM, AMONG, OF_ITS].some((words) => words.test(after));
  if (!told && !OF_THEM_BEFORE.test(before) && !LISTED_BEFORE.test(before)) return null;
  return (ACCOUNTED.exec(before)?.[1] ?? WERE.exec(after)?.[2])?.toLowerCase() ?? SOME_OF_THEM;
}

/** "British citizens", "Thai nationals", "two Americans". */
const NATIONALS = /^\s*(?:[a-z-]+ ){0,2}(\p{Lu}\p{L}+)(?: (?:citizens?|nationals?|tourists?|workers?|people|men))?\b/u;

/** Who speaks for a nation's people abroad. */
function isTheirState(words: string, nation: string): boolean {
  return (
    /\b(?:embassy|consulate|ambassador|foreign (?:ministry|minister|office))\b/i.test(words) &&
    countriesIn(words).has(nation)
  );
}

/** Palestinians are at home in both, and those killed inside Israel from there are no group of foreigners. */
const HOME = new Set(["gaza", "west bank", "israel"]);

/** The nation of people counted in somebody else's country: a group among those who were there. */
export function foreignersOf(figure: Figure): string | null {
  if (figure.harm === "displaced") return null;
  const countries = countriesIn(figure.place ?? "");
  const after = figure.sentence.slice(Math.max(0, figure.end - figure.sentenceStart));
  const word = NATIONALS.exec(after)?.[1]?.toLowerCase() ?? "";
  const nation = countryOf(word) ?? countryOf(word.replace(/s$/, ""));
  if (nation === null || countries.has(nation)) return null;
  if (countries.size === 0) return isTheirState(figure.said?.words ?? "", nation) ? `from ${nation}` : null;
  if (HOME.has(nation) && [...countries].some((country) => HOME.has(country))) return null;
  return `from ${nation}`;
}

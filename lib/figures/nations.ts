import { compareCauses, familyOf } from "./causes";
import type { Figure } from "./figure";
import { countriesIn, countryOf } from "./gazetteer";
import { remember } from "./remember";
import { identityOf } from "./source-identity";

/** "Russian soldiers" and "Ukrainian soldiers", "its soldiers" said by two armies: two armies' dead. */
export function areOfTwoNations(a: Figure, b: Figure): boolean {
  const [left, right] = [nationOf(a), nationOf(b)];
  return left !== null && right !== null && left !== right;
}

/** Those a side counts as its own. */
const OWN = /\b(?:its|their|our)\b|\blost\b/i;

/** The nation of the soldiers or police a figure counts: their adjective, else the side that calls them its own. */
function nationOf(figure: Figure): string | null {
  if (!/^(?:soldiers?|troops|servicemen|police|officers|gendarmes|guards)$/i.test(figure.victimGroup ?? ""))
    return null;
  const near = figure.sentence.slice(Math.max(0, figure.start - figure.sentenceStart - 30));
  const adjective =
    /^.{0,60}?(\p{Lu}[\p{L}-]+) (?:soldiers?|troops|servicemen|police|officers|gendarmes|guards)\b/u.exec(near)?.[1];
  const named = adjective && countryOf(adjective.toLowerCase());
  if (named) return named;
  if (!OWN.test(near)) return null;
  const [subject = ""] = figure.sentence.split(/\b(?:has|have|had)?\s*lost\b/);
  const [own] = /\blost\b/.test(figure.sentence) ? countriesIn(subject) : countriesIn(figure.said?.words ?? "");
  return own ?? null;
}

/** "Indian strikes" and "Pakistani shelling": what two nations did to each other. */
export function haveOtherActors(a: Figure, b: Figure): boolean {
  const [left, right] = [actorIn(a.sentence), actorIn(b.sentence)];
  return left !== null && right !== null && left !== right;
}

const DEEDS =
  /(\p{Lu}[\p{L}-]+) (?:air ?strikes?|strikes?|shelling|raids?|bombardment|bombing|missiles?|drones?|fire|forces|troops|attacks?)\b/u;

const actorIn = remember((sentence): string | null => {
  const word = DEEDS.exec(sentence)?.[1]?.toLowerCase();
  return word ? countryOf(word) : null;
});

/** What strikes many places at once. */
const WIDE = new Set(["earthquake", "tsunami", "flood", "storm", "heat", "landslide"]);

export function isWideCause(cause: string | null): boolean {
  return WIDE.has(familyOf(cause ?? "") ?? "");
}

/** Bodies that count the dead of their own country. */
const COUNTS_AT_HOME = new Set(["health", "disaster-agency", "interior-ministry", "civil-defence", "government"]);

/** The one country a figure is counted in: its place's, else, where it names no place, that of the body which counts. */
export function homeOf({ place, said }: Pick<Figure, "place" | "said">): string | null {
  const identity = place === null && said ? identityOf(said) : null;
  const named = place ? countriesIn(place) : identity && COUNTS_AT_HOME.has(identity.body) ? identity.places : [];
  const [only, ...more] = named;
  return only !== undefined && more.length === 0 ? only : null;
}

/** One earthquake in two countries: "Turkey's disaster agency said 17,134 had died" and "1,347 have died in Syria". */
export function haveHomesOfTheirOwn(a: Figure, b: Figure): boolean {
  if (!isWideCause(a.cause) || compareCauses(a.cause, b.cause) !== "same" || (a.place && b.place)) return false;
  const [left, right] = [homeOf(a), homeOf(b)];
  return left !== null && right !== null && left !== right;
}

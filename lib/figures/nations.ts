import type { Figure } from "./figure";
import { countriesIn, countryOf } from "./gazetteer";
import { remember } from "./remember";

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

import type { DateDraft } from "../../document";
import type { Span } from "../../schema";
import { BLAMELESS, CAUSE_MODIFIERS, CAUSES } from "../lexicons/causes";
import { REPORTING } from "../lexicons/function-words";
import { ADJECTIVES, COUNTRIES } from "../lexicons/nations";
import { NOT_PLACES, PLACE_NOUNS } from "../lexicons/places";
import type { Link } from "../links/link";
import { Sense } from "../sense";
import { hasSense, type SentenceView, wordAt } from "../sentence-view";

import { IN, isName, readPlace } from "./read-place";

export type TokenRange = { first: number; end: number };
export type Place = TokenRange & { named: boolean; lead: number };

/** What a country named before it suffered, not did: "Sri Lanka bombings"; an "Israel strike" is Israel's. */
export const STRIKES_AT_HOME = /^(?:bombings?|blasts?|explosions?|shootings?|attacks?|stabbings?|massacres?)$/;

/** "collided over Mali", "shot down over Iran". */
const FLIES = /^(?:collid(?:e|ed|ing)|crash(?:ed|ing)?|down|mid-air|midair|exploded|disappeared|vanished|airspace)$/;

const STRIKES =
  /^(?:hit|hits|hitting|struck|strikes|striking|rocked|rocks|shook|shakes|battered|pounded|devastated|seizing|seized|entering|crossing|crossed|fled|fleeing|attack|attacks|attacked|storm|storms|raids|ravaged|swept|flattened|shelled|bombed|bombarded|levell?ed|razed|stormed|overran|raided|invaded|besieged)$/;

/** Where it happened: the nearest place of the figure's sentence, a named one before any other. */
export function placeOf(view: SentenceView, link: Link, places: Place[]): TokenRange | null {
  const right = Math.max(link.count.end, link.mention?.end ?? link.count.end);
  const left = Math.min(link.count.first, link.mention?.first ?? link.count.first);
  let best: Place | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const place of places) {
    if (link.mention !== null && place.first >= link.mention.first && place.first < link.mention.end) continue;
    const owner = view.countUpTo.get(place.lead);
    // "killing five and wounding 135 in Kyiv": the place is of both.
    const joined =
      owner !== undefined && link.active && view.harms.some((harm) => harm.first >= right && harm.end <= owner.first);
    if (owner !== undefined && owner !== link.count && owner.who === "bare" && !joined) continue;
    const after = place.lead >= left;
    const gap = after ? Math.max(0, place.lead - right) : left - place.end;
    let score = (place.named ? 40 : 0) - gap + (after ? 6 : 0);
    // "1,000 people in Mozambique, 340 in Zimbabwe": the place right behind a figure is its own.
    if (place.lead === link.count.end) score += 12;
    if (!after && place.lead !== place.end && isOtherClause(view, place.end, left)) score -= 45;
    else if (!after && hasSemicolon(view, place.end, left)) score -= 25;
    if (after && hasSemicolon(view, right, place.lead)) score -= 45;
    if (after && gap > 0 && hasCountBetween(view, right, place.lead))
      score -= !link.active && hasHarmBetween(view, right, place.lead) ? 40 : 15;
    if (score > bestScore) {
      best = place;
      bestScore = score;
    }
  }
  return best === null ? null : { first: best.first, end: best.end };
}

/** A report or a subordinate clause begins between the place and the figure: "after talks in Rome, the ministry said 12 …". */
function isOtherClause(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = wordAt(view, i);
    if (REPORTING.has(word) || word === "after" || word === "while") return true;
  }
  return false;
}

function hasSemicolon(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (wordAt(view, i) === ";") return true;
  return false;
}

/** "27 died and 22 were rushed to hospital in Quetta": the place is the second figure's. */
function hasHarmBetween(view: SentenceView, from: number, to: number): boolean {
  return view.harms.some((harm) => harm.first >= from && harm.first < to && harm.form === "past");
}

function hasCountBetween(view: SentenceView, from: number, to: number): boolean {
  return view.counts.some((count) => count.first >= from && count.first < to && count.who !== "things");
}

/** Whether a place may stand beside the word. */
export function leadsToPlace(lower: string): boolean {
  return (
    IN.has(lower) ||
    lower === "over" ||
    STRIKES.test(lower) ||
    CAUSES.has(lower) ||
    /^(?:toll|on|against|of)$/.test(lower)
  );
}

/** Every place of a sentence: what follows "in", "at", "near" … and ends in a name or a noun for a place. */
export function findPlaces(view: SentenceView, dates: DateDraft[], sources: Span[]): Place[] {
  const places: Place[] = [];
  // "Nigeria: 20 dead in market fire".
  if (wordAt(view, view.first + 1) === ":" && COUNTRIES.has(wordAt(view, view.first)))
    places.push({ first: view.first, end: view.first + 1, named: true, lead: view.first });
  for (let i = view.first; i < view.end; i++) {
    if (!hasSense(view, i, Sense.PlaceLead)) continue;
    const word = wordAt(view, i);
    // "a monitor based in Britain" says where somebody sits.
    // "in front of me".
    if (word === "in" && wordAt(view, i + 1) === "front") continue;
    if (word === "in" && /^(?:based|headquartered|registered)$/.test(wordAt(view, i - 1))) continue;
    if (IN.has(word) || (word === "over" && FLIES.test(wordAt(view, i - 1)))) {
      const place = readPlace(view, i + 1, dates);
      if (place !== null) {
        if (!isInside(view, place, sources)) places.push({ ...place, lead: i });
        i = place.end - 1;
      }
    } else if (STRIKES.test(word)) {
      // "A quake hit Nepal".
      // "levelled much of Hama".
      const part = /^(?:much|most|parts|all)$/.test(wordAt(view, i + 1)) && wordAt(view, i + 2) === "of";
      const place = readPlace(view, part ? i + 3 : i + 1, dates);
      if (place?.named) places.push({ ...place, lead: i });
    } else if (word === "toll" && i - 2 >= view.first) {
      // "Gaza death toll", "Mount Semeru death toll".
      const at = wordAt(view, i - 1) === "death" ? i - 2 : i - 1;
      const name = wordAt(view, at) === "'s" ? at - 1 : at;
      if (COUNTRIES.has(wordAt(view, name))) places.push({ first: name, end: name + 1, named: true, lead: name });
      else if (/^(?:mount|mt|lake|port|fort|cape|san|santa|new|el|los|las)$/.test(wordAt(view, name - 1)))
        places.push({ first: name - 1, end: name + 1, named: true, lead: name - 1 });
    } else if (CAUSES.has(word)) {
      // "Japan's 2011 tsunami", "Sudan floods kill 12", "the Beirut port explosion".
      const owner = (BLAMELESS.has(word) ? possessorBefore(view, i) : null) ?? nameBefore(view, i);
      if (owner !== null) places.push({ ...owner, named: true, lead: owner.first });
    } else if (/^(?:on|against|of)$/.test(word) && i > view.first && CAUSES.has(wordAt(view, i - 1))) {
      // "attacks on Israel".
      const place = readPlace(view, i + 1, dates);
      if (place?.named) places.push({ ...place, lead: i });
    } else if (word === "of") {
      // "the bombing of the strip, where 12 …": the clause that follows is about the place.
      const place = readPlace(view, i + 1, dates);
      if (place?.named && wordAt(view, place.end) === "," && /^(?:which|where)$/.test(wordAt(view, place.end + 1)))
        places.push({ ...place, lead: place.end });
    }
  }
  return places;
}

function possessorBefore(view: SentenceView, at: number): TokenRange | null {
  for (let i = at - 1; i > at - 5; i--) {
    if (wordAt(view, i) !== "'s") continue;
    let first = i - 1;
    while (isName(view, first - 1, false) && first > i - 4) first--;
    return isName(view, i - 1, false) && !NOT_PLACES.has(wordAt(view, i - 1)) ? { first, end: i } : null;
  }
  return null;
}

/** "the Nepal bus crash", "Sudan floods": a country, or a name within the sentence, before what happened there. */
function nameBefore(view: SentenceView, at: number): TokenRange | null {
  let i = at - 1;
  while (i >= view.first && (CAUSE_MODIFIERS.has(wordAt(view, i)) || CAUSES.has(wordAt(view, i)))) i--;
  // "the Beirut port explosion".
  const kind = i;
  while (i > kind - 2 && PLACE_NOUNS.has(wordAt(view, i)) && view.tokens[i]?.text === wordAt(view, i)) i--;
  if (i < kind && i > view.first && isName(view, i, false) && !ADJECTIVES.has(wordAt(view, i)))
    return { first: i, end: kind + 1 };
  if (i < view.first || i < kind || view.tokens[i]?.text === wordAt(view, i)) return null;
  if (!BLAMELESS.has(wordAt(view, at)) && !STRIKES_AT_HOME.test(wordAt(view, at))) return null;
  if (COUNTRIES.has(wordAt(view, i))) {
    const halves = /^(?:lanka|arabia|zealand|korea|leone|faso|kingdom|emirates|states|guinea)$/.test(wordAt(view, i));
    return { first: halves ? i - 1 : i, end: i + 1 };
  }
  // "the 2004 Indian Ocean tsunami".
  let first = i;
  while (first > view.first && isName(view, first - 1, false)) first--;
  const sea = /^(?:ocean|sea|islands?|valley|coast|river|delta|bay|gulf|province|state|county)$/.test(wordAt(view, i));
  return sea && first < i ? { first, end: i + 1 } : null;
}

/** "doctors in the port said": where a speaker stands is not where it happened. */
function isInside(view: SentenceView, place: TokenRange, sources: Span[]): boolean {
  const start = view.tokens[place.first]?.start ?? 0;
  return sources.some((source) => source.start <= start && start < source.end);
}

import type { Claim, DateClaim } from "@/lib/extraction/schema";
import { familyOf } from "./causes";
import type { Figure } from "./figure";

const CAUSE_WORD =
  /\b(?:air ?strikes?|drone strikes?|missile strikes?|earthquake|quake|tsunami|floods?|flooding|landslide|mudslide|avalanche|hurricane|typhoon|cyclone|tornado|storm|volcan\w+|stampede|crush|crash|collision|derailment|shipwreck|capsiz\w+|sank|explosion|blast|shooting|stabbing|bombing|bomb|shelling|raid|attack|massacre|(?<!cease|open(?:ed)? |under )fire(?!s?[ -](?:brigade|service|department|chief|official|crew|agency|authorit|station|engine))|blaze|wildfires?|collapse|epidemic|outbreak|cholera|heatwave|war|fighting|clashes)\b/i;

/** "in Lahore", "near the port of Aden", "at Miraj station": a name after a preposition of place. */
const PLACE =
  /\b(?:in|at|near|outside|off|on|across|around)\s+((?:the\s+)?(?:(?:north|south|east|west|central|\w+ern)\s+)?(?:(?:city|town|village|port|province|district|state|island|region)\s+of\s+)?\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)*)/gu;

/** "in five US states": wider than any place that has a name. */
const MANY_PLACES =
  /\b(?:in|across) ((?:two|three|four|five|six|seven|eight|nine|ten|several|\d+) (?:\p{Lu}+\w* )?(?:states|provinces|districts|countries|regions|counties))\b/u;

const TIME_NAME =
  /^(?:the\s+)?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|twitter|facebook|x|telegram)\b/i;

/**
 * What the text says before a figure's sentence about where, when and by what: "A fire tore through a market in Lahore on Monday.
 * Police said 12 had died." Used where neither the figure's sentence nor another figure says it.
 */
export function withLead(figures: readonly Figure[], text: string, claims: readonly Claim[]): Figure[] {
  // "By Monday" dates a count, "police said on Monday" what was said: neither dates what happened.
  const spoken = new Set(figures.flatMap(({ asOf, statementDays }) => [asOf, ...statementDays]));
  const happened = new Set(figures.flatMap(({ eventDays }) => eventDays));
  const days = claims.filter(
    (claim): claim is DateClaim =>
      claim.kind === "date" && claim.type === "DATE" && (!spoken.has(claim.value) || happened.has(claim.value ?? "")),
  );
  return figures.map((figure) => {
    const before = text.slice(0, figure.start);
    const cause = figure.cause ?? CAUSE_WORD.exec(before)?.[0] ?? CAUSE_WORD.exec(figure.sentence)?.[0] ?? null;
    return {
      ...figure,
      cause: cause && familyOf(cause) ? cause : figure.cause,
      place: figure.place ?? placeIn(before, figure) ?? MANY_PLACES.exec(figure.sentence)?.[1] ?? null,
      context: figure.place ? figure.context : `${figure.context} ${before}`,
      eventDays: figure.eventDays.length > 0 || figure.since ? figure.eventDays : dayBefore(days, figure),
    };
  });
}

function placeIn(text: string, { said }: Figure): string | null {
  for (const [, name = ""] of text.matchAll(PLACE))
    if (!TIME_NAME.test(name) && !said?.words.includes(name)) return name;
  return null;
}

/** The last day an earlier sentence names. */
function dayBefore(days: readonly DateClaim[], figure: Figure): string[] {
  const sentenceStart = figure.start - figure.sentence.length;
  const day = days.findLast(
    (date) => date.end <= Math.max(sentenceStart, 0) && /^\d{4}-\d{2}-\d{2}/.test(date.value ?? ""),
  );
  return day?.value ? [day.value] : [];
}

import type { CasualtyClaim } from "../../schema";
import { LASTING_CAUSES } from "../lexicons/causes";
import { MONTHS } from "../lexicons/function-words";
import type { Link } from "../links/link";
import { type SentenceView, wordAt } from "../sentence-view";
import type { TokenRange } from "./place";

type Figure = CasualtyClaim["figure"];

const SPANS = new Set(
  "hour hours day days week weeks month months year years decade decades 24-hour weekend quarter".split(" "),
);
const RATES = new Set("daily weekly monthly yearly annually annual".split(" "));
/** The words a rule for periods, or for running totals, begins at: all others cost one look-up. */
const PERIOD_WORDS = new Set([
  ...RATES,
  ..."past last previous preceding this each every per a in during over for within alone first".split(" "),
]);
const CUMULATIVE_WORDS = new Set(
  `since so to until bringing brings brought taking pushing raising takes pushed raised lifting during over in throughout after
  total cumulative overall`.split(/\s+/),
);
const EARLIER = new Set(
  "initial initially earlier previous previously original originally preliminary first".split(" "),
);
const SAYS =
  /^(?:told|informed|thought|feared|said|say|reported|report|put|gave|given|announced|stated|estimated|claimed|toll|tolls|count|tally|figure|figures|estimate|estimates|reports|tallies|number|believed|counted|total|issued|released)$/;

/** incident, cumulative, period or revision, from the words around a figure. */
export function figureOf(view: SentenceView, link: Link, cause: TokenRange | null): Figure {
  const causes = cause === null ? [] : [wordAt(view, cause.end - 1)];
  const scope = narrow(view, link, scopeOf(view, link));
  // "310 homicides last year, down from 400": two years compared, nothing corrected.
  const compared = isPeriod(view, link, scope, causes) && !isCorrected(view);
  if (!compared && (link.revision || isSuperseded(view, link))) return "revision";
  if (isPeriod(view, link, scope, causes)) return "period";
  if (isCumulative(view, link, scope) || isLasting(view, link, cause)) return "cumulative";
  return "incident";
}

/** The clause a figure's time words are looked for in: to the nearest semicolon, or "but". */
export function scopeOf(view: SentenceView, link: Link): { from: number; to: number } {
  const left = Math.min(link.count.first, link.mention?.first ?? link.count.first);
  const right = Math.max(link.count.end, link.mention?.end ?? link.count.end);
  let from = left;
  while (from > view.first && !isEdge(wordAt(view, from - 1)) && !opensRelative(view, from - 1)) from--;
  return { from, to: scopeEnd(view, right) };
}

function scopeEnd(view: SentenceView, right: number): number {
  let to = right;
  while (to < view.end && !isEdge(wordAt(view, to))) to++;
  return to;
}

type Scope = { from: number; to: number };

function isCorrected(view: SentenceView): boolean {
  for (let i = view.first; i < view.end; i++)
    if (/^(?:revis|correct|amend|lowered|initial|earlier|previously|wrong|mistaken)/.test(wordAt(view, i))) return true;
  return false;
}

function isLarge({ count }: Link): boolean {
  const n = count.low ?? count.best ?? count.high ?? 0;
  return n === 0 || n >= 100;
}

/** "…, bringing the toll to 40": what a total counts is said after its noun. */
function narrow(view: SentenceView, link: Link, scope: { from: number; to: number }): { from: number; to: number } {
  if (!link.total || link.mention === null) return scope;
  return { from: Math.max(view.first, link.mention.first - 4), to: scope.to };
}

/** "the floods since the storm, which killed 12": what stands before the pronoun is about something else. */
function opensRelative(view: SentenceView, at: number): boolean {
  return /^(?:which|who|whom|when|where)$/.test(wordAt(view, at)) && wordAt(view, at - 1) === ",";
}

function isEdge(word: string): boolean {
  return word === ";" || word === "but" || word === "while";
}

/** "in the past 24 hours", "so far this year", "daily", "in 2019": counts of a stretch of time. */
function isPeriod(view: SentenceView, link: Link, { from, to }: Scope, causes: string[]): boolean {
  for (let i = from; i < to; i++) {
    const word = wordAt(view, i);
    if (!PERIOD_WORDS.has(word)) continue;
    const next = wordAt(view, i + 1);
    if (
      RATES.has(word) &&
      (word.endsWith("ally") || /^(?:deaths?|toll|average|count|figures?|casualties|,|\.|)$/.test(next))
    )
      return true;
    if (
      (word === "past" || word === "last" || word === "previous" || word === "preceding") &&
      spanWithin(view, i + 1, 3)
    ) {
      if (
        /^(?:hours|days|weeks|months|years|decades)$/.test(spanAt(view, i + 1)) ||
        /^(?:in|over|during|within|of)$/.test(wordAt(view, i - 2))
      )
        return true;
      if (/^(?:year|month|quarter)$/.test(next) && isGeneral(view, from, to, causes)) return true;
      if (next === "week" && isGeneral(view, from, to, causes)) return true;
    }
    if (word === "this" && /^(?:year|month|week|quarter|decade)$/.test(next)) return true;
    if (
      (word === "each" || word === "every" || word === "per" || word === "a") &&
      /^(?:day|week|month|year)$/.test(next) &&
      word !== "a"
    )
      return true;
    if (
      word === "a" &&
      /^(?:day|year|month|week)$/.test(next) &&
      !/^(?:for|in|within|once|twice|times|than|after|about|almost|over|nearly|half)$/.test(wordAt(view, i - 1)) &&
      /^(?:[.,;]|in|from|across|)$/.test(wordAt(view, i + 2))
    )
      return true;
    if (
      (word === "in" || word === "during" || word === "over" || word === "for") &&
      isYear(next) &&
      isGeneral(view, from, to, causes) &&
      (causes.length > 0 || isLarge(link))
    )
      return true;
    if (
      (word === "in" || word === "during") &&
      MONTHS.has(next) &&
      !/^\d/.test(wordAt(view, i + 2)) &&
      causes.length > 0 &&
      isGeneral(view, from, to, causes)
    )
      return true;
    if (word === "alone" && (MONTHS.has(wordAt(view, i - 1)) || isYear(wordAt(view, i - 1)))) return true;
    if (word === "first" && /^(?:half|quarter)$/.test(next)) return true;
    if (/^(?:in|over|within|during)$/.test(word) && /^(?:24|48|72)$/.test(next)) return true;
    if (
      (word === "first" || word === "over" || word === "in") &&
      spanWithin(view, i + 2, 1) &&
      /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+)$/.test(next) &&
      /^(?:months|weeks)$/.test(wordAt(view, i + 2))
    )
      return word === "first";
  }
  return false;
}

/** Many events or none named: "in 2022 1,695 died on the roads", not "in 2013, 115 were crushed at a temple". */
function isGeneral(view: SentenceView, from: number, to: number, causes: string[]): boolean {
  if (!isPlural(causes)) return false;
  for (let i = from; i < to; i++) {
    const word = wordAt(view, i);
    if (/^(?:when|at|attacked|stormed|opened)$/.test(word)) return false;
    if (causes.length === 0 && /^(?:a|an|during)$/.test(word)) return false;
  }
  return true;
}

function isYear(word: string): boolean {
  return /^(?:1[89]|20)\d\d$/.test(word);
}

function isPlural(causes: string[]): boolean {
  return (
    causes.length === 0 ||
    causes.some(
      (cause) =>
        cause.endsWith("s") || LASTING_CAUSES.has(cause) || /(?:violence|flooding|shelling|fighting)$/.test(cause),
    )
  );
}

function spanWithin(view: SentenceView, at: number, reach: number): boolean {
  return spanAt(view, at, reach) !== "";
}

function spanAt(view: SentenceView, at: number, reach = 3): string {
  for (let i = at; i < at + reach; i++) if (SPANS.has(wordAt(view, i))) return wordAt(view, i);
  return "";
}

function isCumulative(view: SentenceView, link: Link, { from, to }: { from: number; to: number }): boolean {
  for (let i = from; i < to; i++) {
    const word = wordAt(view, i);
    if (!CUMULATIVE_WORDS.has(word) && !word.includes("-")) continue;
    const next = wordAt(view, i + 1);
    if (
      word === "since" &&
      !/^(?:has|have|had|been)$/.test(wordAt(view, i - 1)) &&
      i + 1 < view.end &&
      next !== "then,"
    )
      return true;
    if (word === "so" && next === "far") return link.count.high !== 0;
    if (word === "to" && next === "date") return true;
    if (word === "until" && next === "now") return true;
    if (
      /^(?:bringing|brings|brought|taking|pushing|raising|takes|pushed|raised|lifting)$/.test(word) &&
      link.total &&
      hasTotal(view, i)
    )
      return true;
    if (/^(?:during|over|in|throughout|after)$/.test(word) && lastsYears(view, i + 1)) return true;
    if (/-(?:year|month|week|day|decade)-?(?:long|old)?$/.test(word) && LASTING_CAUSES.has(next)) return true;
    if ((word === "total" || word === "cumulative" || word === "overall") && link.total && word !== "total")
      return true;
  }
  return false;
}

/** "The war has killed 40,000", "the pandemic's death toll": the running total of what still runs. */
function isLasting(view: SentenceView, link: Link, cause: TokenRange | null): boolean {
  if (cause === null || !LASTING_CAUSES.has(wordAt(view, cause.end - 1))) return false;
  if (link.total === true) return true;
  const at = link.mention?.first ?? link.count.first;
  return cause.end <= at && /^(?:has|have)$/.test(wordAt(view, cause.end));
}

function hasTotal(view: SentenceView, at: number): boolean {
  for (let i = at; i < at + 8; i++)
    if (/^(?:total|toll|number|tally|count|overall|dead)$/.test(wordAt(view, i))) return true;
  return false;
}

/** "the deadliest attack since 2015" counts nothing since 2015. */
export function isSuperlative(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= view.first && i > at - 9; i--)
    if (/^(?:deadliest|worst|bloodiest|first|biggest|largest|heaviest|highest)$/.test(wordAt(view, i))) return true;
  return false;
}

/** "during 10 years of civil war". */
function lastsYears(view: SentenceView, at: number): boolean {
  for (let i = at; i < at + 5; i++) {
    if (/^(?:years|decades|months|weeks)$/.test(wordAt(view, i)))
      return /^(?:of|,|\.|\))$/.test(wordAt(view, i + 1)) || i + 1 >= view.end;
  }
  return false;
}

/** "initially said 12 had died, later corrected to nine", "up from an earlier toll of 12". */
function isSuperseded(view: SentenceView, link: Link): boolean {
  const left = Math.min(link.count.first, link.mention?.first ?? link.count.first);
  const right = Math.max(link.count.end, link.mention?.end ?? link.count.end);
  const before = wordAt(view, link.count.first - 1);
  const beforeThat = wordAt(view, link.count.first - 2);
  if (
    before === "from" &&
    /^(?:up|down|revised|lowered|cut|raised|reduced|increased|rose|risen|dropped|fell|jumped|climbed|updated|corrected)$/.test(
      beforeThat,
    )
  )
    return true;
  for (let i = left - 1; i >= view.first && i > left - 12; i--) {
    const word = wordAt(view, i);
    if (word === ";" || word === "but" || word === "later" || word === "corrected" || word === "revised") return false;
    if (view.countByNumberEnd.has(i + 1)) return false;
    if (EARLIER.has(word) && isReportNear(view, i, left)) return hasCorrection(view, right) || word !== "first";
  }
  for (let i = right; i < view.end && i < right + 9; i++) {
    const word = wordAt(view, i);
    if (word === ";" || word === "," || view.countFrom.has(i)) return false;
    if (
      EARLIER.has(word) &&
      /^(?:reported|announced|stated|thought|said|given|believed|estimated|feared|claimed|counted)$/.test(
        wordAt(view, i + 1),
      )
    )
      return true;
  }
  return false;
}

function isReportNear(view: SentenceView, at: number, to: number): boolean {
  for (let i = Math.max(view.first, at - 2); i < Math.min(to, at + 6); i++) if (SAYS.test(wordAt(view, i))) return true;
  return false;
}

function hasCorrection(view: SentenceView, from: number): boolean {
  for (let i = from; i < view.end; i++)
    if (/^(?:later|but|corrected|revised|lowered|raised|updated|amended|before|since|then)$/.test(wordAt(view, i)))
      return true;
  return false;
}

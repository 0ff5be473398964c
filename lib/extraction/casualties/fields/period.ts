import { LASTING_CAUSES } from "../lexicons/causes";
import { MONTHS } from "../lexicons/function-words";
import type { Link } from "../links/link";
import { Sense } from "../sense";
import { hasSense, type SentenceView, wordAt } from "../sentence-view";
import type { Scope } from "./scope";

const SPANS = new Set(
  "hour hours day days week weeks month months year years decade decades 24-hour weekend quarter".split(" "),
);
const RATES = new Set("daily weekly monthly yearly annually annual".split(" "));
/** The words a rule for periods, or for running totals, begins at: all others cost one look-up. */
export const PERIOD_WORDS = new Set([
  ...RATES,
  ..."past last previous preceding this each every per a an in during over for within alone first between from worldwide nationwide globally".split(
    " ",
  ),
]);
/** "in the past 24 hours", "so far this year", "daily", "in 2019": counts of a stretch of time. */
export function isPeriod(view: SentenceView, link: Link, { from, to }: Scope, causes: string[]): boolean {
  for (let i = from; i < to; i++) {
    if (!hasSense(view, i, Sense.Period)) continue;
    const word = wordAt(view, i);
    const next = wordAt(view, i + 1);
    if ((word === "between" || word === "from") && isDateRange(view, i)) return true;
    if (/^(?:worldwide|nationwide|globally)$/.test(word) && isPlural(causes) && hasYear(view, from, to)) return true;
    if (word === "alone" && /^(?:night|day|week|month|year|weekend|today|\w+day)$/.test(wordAt(view, i - 1)))
      return true;
    if (
      RATES.has(word) &&
      // "told the Daily Star": a newspaper's name.
      (i === view.first || view.tokens[i]?.text === word) &&
      (word.endsWith("ally") || /^(?:deaths?|toll|average|rate|count|figures?|casualties|,|\.|)$/.test(next))
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
      // "at the end of last year" is a day.
      if (wordAt(view, i - 1) === "of" && /^(?:end|start|beginning|close)$/.test(wordAt(view, i - 2))) continue;
      if (/^(?:year|month|quarter)$/.test(next) && isGeneral(view, link, from, to, causes)) return true;
      if (next === "week" && isGeneral(view, link, from, to, causes)) return true;
    }
    // "in the week to 12 May", "in the 72 hours to Monday".
    if (word === "in" || word === "over" || word === "during" || word === "for") {
      const span =
        next === "the" && /^\d+$|^(?:two|three|four|five|six|seven|ten|twelve)$/.test(wordAt(view, i + 2))
          ? i + 3
          : i + 2;
      if (
        next === "the" &&
        SPANS.has(wordAt(view, span)) &&
        /^(?:to|ending|ended|until|up|through)$/.test(wordAt(view, span + 1)) &&
        !view.countFrom.has(span + 2)
      )
        return true;
    }
    // "On an average day 19 people were shot", "on average six died each day".
    if (word === "an" && next === "average" && /^(?:day|week|month|year|night)$/.test(wordAt(view, i + 2))) return true;
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
      /^(?:[.,;]|in|from|across|are|were|die|died|is|have|has|had|at|on|by|until|)$/.test(wordAt(view, i + 2))
    )
      return true;
    if (
      (word === "in" || word === "during" || word === "over" || word === "for") &&
      isYear(next) &&
      isGeneral(view, link, from, to, causes) &&
      (causes.length > 0 || isLarge(link))
    )
      return true;
    // "in April and May".
    if (word === "in" && MONTHS.has(next) && wordAt(view, i + 2) === "and" && MONTHS.has(wordAt(view, i + 3)))
      return true;
    if (
      (word === "in" || word === "during") &&
      MONTHS.has(next) &&
      !/^\d/.test(wordAt(view, i + 2)) &&
      causes.length > 0 &&
      isGeneral(view, link, from, to, causes)
    )
      return true;
    if (word === "alone" && (MONTHS.has(wordAt(view, i - 1)) || isYear(wordAt(view, i - 1)))) return true;
    if (word === "first" && /^(?:half|quarter|month|week|year)$/.test(next)) return true;
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
function isGeneral(view: SentenceView, link: Link, from: number, to: number, causes: string[]): boolean {
  if (!isPlural(causes)) return false;
  const left = Math.max(link.count.first, link.mention?.first ?? 0);
  for (let i = from; i < to; i++) {
    const word = wordAt(view, i);
    if (word === "at" && /^(?:least|most)$/.test(wordAt(view, i + 1))) continue;
    if (/^(?:when|at|attacked|stormed|opened|sank|collapsed|crashed|capsized|derailed|exploded)$/.test(word))
      return false;
    // "a mob killed 115"; "a total of 115", "down from 140 a year earlier" tell of no event.
    const event = /^(?:a|an|during)$/.test(word) && i < left && !/^(?:total|record|further)$/.test(wordAt(view, i + 1));
    if (causes.length === 0 && event) return false;
  }
  return true;
}

/** "between 1 January and 31 March", "from May to July". */
function isDateRange(view: SentenceView, at: number): boolean {
  let month = -1;
  for (let i = at + 1; i < at + 4 && month < 0; i++) if (isMonth(wordAt(view, i)) || isYear(wordAt(view, i))) month = i;
  // "between 10 and 26 July": the month is said once.
  const twice = /^\d{1,2}$/.test(wordAt(view, at + 1)) && /^\d{1,2}$/.test(wordAt(view, at + 3));
  if (twice && MONTHS.has(wordAt(view, at + 4))) return true;
  if (month < 0) return false;
  for (let i = month + 1; i < month + 5; i++) {
    if (!/^(?:and|to|until|through)$/.test(wordAt(view, i))) continue;
    for (let k = i + 1; k < i + 5; k++) if (isMonth(wordAt(view, k)) || isYear(wordAt(view, k))) return true;
  }
  return false;
}

/** "January", "mid-February". */
function isMonth(word: string): boolean {
  return MONTHS.has(word.replace(/^(?:mid|early|late)-/, ""));
}

function hasYear(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      isYear(wordAt(view, i)) ||
      (wordAt(view, i) === "year" && /^(?:last|this)$/.test(wordAt(view, i - 1)) && wordAt(view, i - 2) !== "of")
    )
      return true;
  return false;
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

function isLarge({ count }: Link): boolean {
  const n = count.low ?? count.best ?? count.high ?? 0;
  return n === 0 || n >= 100;
}

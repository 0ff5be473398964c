import type { CasualtyClaim } from "../../schema";
import { LASTING_CAUSES } from "../lexicons/causes";
import type { Link } from "../links/link";
import { Sense } from "../sense";
import { hasSense, type SentenceView, wordAt } from "../sentence-view";
import { isGoingOn } from "./going-on";
import { isPeriod } from "./period";
import type { TokenRange } from "./place";
import { scopeOf } from "./scope";
import { isSuperseded } from "./superseded";

type Figure = CasualtyClaim["figure"];

const NO_SCOPE = { from: 0, to: 0 };

const CUMULATIVE_WORDS = new Set(
  `since so to until bringing brings brought taking pushing raising takes pushed raised lifting during over in throughout after
  total cumulative overall as`.split(/\s+/),
);
/** Whether a figure may be a running total because of the word: asked once for each spelling. */
export function leadsRunning(lower: string): boolean {
  return CUMULATIVE_WORDS.has(lower) || (lower.includes("-") && lower.length > 1);
}

/** incident, cumulative, period or revision, from the words around a figure. */
export function figureOf(view: SentenceView, link: Link, cause: TokenRange | null): Figure {
  const causes = cause === null ? [] : [wordAt(view, cause.end - 1)];
  // Most sentences have no word for it: their clauses need no edges.
  const timed = (view.senses & (Sense.Period | Sense.Running)) !== 0;
  const scope = timed ? narrow(view, link, scopeOf(view, link)) : NO_SCOPE;
  // "310 homicides last year, down from 400": two years compared, nothing corrected.
  const period = isPeriod(view, link, scope, causes);
  const compared = period && !isCorrected(view);
  if (!compared && (link.revision || isSuperseded(view, link))) return "revision";
  if (period) return "period";
  if (isCumulative(view, link, scope) || isLasting(view, link, cause) || isGoingOn(view, link, cause))
    return "cumulative";
  return "incident";
}

function isCorrected(view: SentenceView): boolean {
  for (let i = view.first; i < view.end; i++)
    if (
      /^(?:revis|correct|amend|lowered|initial|earlier|previously|wrong|mistaken)/.test(wordAt(view, i)) &&
      !/^(?:year|month|week|day|years|months)$/.test(wordAt(view, i - 1))
    )
      return true;
  return false;
}

/** "…, bringing the toll to 40": what a total counts is said after its noun. */
function narrow(view: SentenceView, link: Link, scope: { from: number; to: number }): { from: number; to: number } {
  if (!link.total || link.mention === null) return scope;
  return { from: Math.max(view.first, link.mention.first - 4), to: scope.to };
}

function isCumulative(view: SentenceView, link: Link, { from, to }: { from: number; to: number }): boolean {
  for (let i = from; i < to; i++) {
    if (!hasSense(view, i, Sense.Running)) continue;
    const word = wordAt(view, i);
    const next = wordAt(view, i + 1);
    if (
      word === "since" &&
      !/^(?:has|have|had|been)$/.test(wordAt(view, i - 1)) &&
      i + 1 < view.end &&
      next !== "then," &&
      !isSuperlative(view, i) &&
      !isAside(view, i)
    )
      return true;
    // "What we know so far:" is a heading.
    if (word === "so" && next === "far" && wordAt(view, i + 2) !== ":") return link.count.high !== 0;
    if (word === "as" && next === "of" && inLasting(view, from, to)) return true;
    if (word === "to" && next === "date") return true;
    if (word === "until" && next === "now") return true;
    if (
      /^(?:bringing|brings|brought|taking|pushing|raising|takes|pushed|raised|lifting)$/.test(word) &&
      link.total &&
      hasTotal(view, i)
    )
      return true;
    if (/^(?:during|over|in|throughout|after)$/.test(word) && !isSuperlative(view, i) && lastsYears(view, i + 1))
      return true;
    if (/-(?:year|month|week|day|decade)-?(?:long|old)?$/.test(word) && LASTING_CAUSES.has(next)) return true;
    if (/^(?:year|month|week|decade)-long$/.test(word) && /^(?:protests?|siege|blockade|strike|standoff)$/.test(next))
      return true;
    if ((word === "total" || word === "cumulative" || word === "overall") && link.total && word !== "total")
      return true;
  }
  return false;
}

/** "As of 12 May, 31 medics had been killed in the conflict." */
function inLasting(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (LASTING_CAUSES.has(wordAt(view, i))) return true;
  return false;
}

function isPerfect(view: SentenceView, at: number): boolean {
  const been = wordAt(view, at - 1) === "been" ? at - 2 : at - 1;
  return /^(?:has|have)$/.test(wordAt(view, been));
}

const LONG = new Set("war wars conflict pandemic epidemic insurgency genocide outbreak famine".split(" "));

/** "The bridge, closed since May, fell": the words between the commas are about the bridge. */
function isAside(view: SentenceView, since: number): boolean {
  let open = since;
  while (open > view.first && since - open < 6 && wordAt(view, open) !== ",") open--;
  if (wordAt(view, open) !== "," || open === since - 1 || open - view.first < 2) return false;
  for (let i = since; i < since + 6 && i < view.end; i++)
    if (wordAt(view, i) === ",") return !view.counts.some((count) => count.first > open && count.first < i);
  return false;
}

/** "The war has killed 40,000", "the pandemic's death toll": the running total of what still runs. */
function isLasting(view: SentenceView, link: Link, cause: TokenRange | null): boolean {
  if (cause === null || !LASTING_CAUSES.has(wordAt(view, cause.end - 1))) return false;
  if (link.total === true) return true;
  // "40,000 people have been killed in the war".
  if (LONG.has(wordAt(view, cause.end - 1)) && link.mention !== null && cause.first === link.mention.end + 2) {
    const been = /^(?:been|died)$/.test(wordAt(view, link.mention.first - (link.mention.word === "died" ? 0 : 1)));
    return been && /^(?:have|had|has)$/.test(wordAt(view, link.mention.first - (link.mention.word === "died" ? 1 : 2)));
  }
  const at = link.mention?.first ?? link.count.first;
  // "As the war enters its third year, 30,000 soldiers have died".
  const large = (link.count.low ?? link.count.best ?? link.count.high ?? 0) >= 1000;
  if (large && LONG.has(wordAt(view, cause.end - 1)) && isPerfect(view, at)) return true;
  if (cause.end > at) return false;
  if (/^(?:has|have|had)$/.test(wordAt(view, cause.end))) return true;
  // "The civil war took the lives of 120,000": a whole conflict's dead.
  if (
    LONG.has(wordAt(view, cause.end - 1)) &&
    (at === cause.end || /^(?:took|takes|claimed|cost)$/.test(wordAt(view, cause.end)))
  )
    return true;
  // "The Ebola outbreak in North Kivu has now killed 1,000", "the epidemic, which claimed 11,310 lives".
  if (wordAt(view, cause.end) === "," && wordAt(view, cause.end + 1) === "which") return at - cause.end < 5;
  for (let i = cause.end; i < at; i++) if (/^(?:,|;|said|and|but)$/.test(wordAt(view, i))) return false;
  return (
    /^(?:in|across|among)$/.test(wordAt(view, cause.end)) &&
    isPerfect(view, wordAt(view, at - 1) === "now" ? at - 1 : at)
  );
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
    if (/^(?:year|decade|month)$/.test(wordAt(view, i)) && wordAt(view, i + 1) === "of")
      return /^(?:war|fighting|conflict|violence|protests|unrest|siege)$/.test(wordAt(view, i + 2));
    if (/^(?:years|decades|months|weeks)$/.test(wordAt(view, i)))
      return /^(?:of|,|\.|\))$/.test(wordAt(view, i + 1)) || i + 1 >= view.end;
  }
  return false;
}

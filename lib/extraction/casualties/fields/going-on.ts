import type { CasualtyClaim } from "../../schema";
import type { Link } from "../links/link";
import { type SentenceView, wordAt } from "../sentence-view";
import type { TokenRange } from "./place";

const GOING =
  /^(?:bombardments?|offensives?|wars?|siege|campaign|fighting|conflict|strikes|assault|shelling|bombings?|blockade|onslaught|violence|clashes|protests)$/;
const GOES_ON = /^(?:continu(?:es|ed|ing|e)|ongoing|relentless|unabated)$/;

/** "have died as the army continues its bombardment", "the siege, which goes on": who died in it is counted up to now. */
export function isGoingOn(view: SentenceView, link: Link, cause: TokenRange | null): boolean {
  if (cause === null || !GOING.test(wordAt(view, cause.end - 1)) || !(link.total || isPerfect(view, link)))
    return false;
  for (let i = cause.first - 1; i >= view.first && i > cause.first - 4; i--) {
    const word = wordAt(view, i);
    if (GOES_ON.test(word)) return true;
    if (word === "of" && /^(?:days|weeks|months|years)$/.test(wordAt(view, i - 1))) return true;
  }
  for (let i = cause.end; i < cause.end + 6; i++)
    if (GOES_ON.test(wordAt(view, i)) && /^(?:which|that|still)$/.test(wordAt(view, i - 1))) return true;
  return false;
}

/** "has killed", "have been killed", "have so far died". */
function isPerfect(view: SentenceView, link: Link): boolean {
  const at = link.mention?.first ?? -1;
  for (let i = at - 1; i > at - 7; i--) if (/^(?:has|have)$/.test(wordAt(view, i))) return true;
  return false;
}

type Running = Pick<CasualtyClaim, "figure" | "since">;

/**
 * "24,100 since October 7, including 132 in the past 24 hours": of the counts of one sentence one runs since a day, and
 * another covers a stretch.
 */
export function settleRunning(view: SentenceView, link: Link, { figure, since }: Running): Running {
  if (since === null || figure === "revision") return { figure, since };
  // "rose by 73 in 24 hours to 33,843".
  if (
    /^(?:in|over|within)$/.test(wordAt(view, link.count.end)) &&
    /^(?:hours?|day|week|month)$/.test(wordAt(view, link.count.end + 2))
  )
    return { figure: "period", since: null };
  // "at least 10 children a day since 7 October": a rate stays one.
  const rate = /^(?:a|per|each|every)$/.test(wordAt(view, link.count.end));
  if (rate && /^(?:day|week|month)$/.test(wordAt(view, link.count.end + 1))) return { figure: "period", since };
  for (let i = link.count.end; i < view.end; i++) {
    const word = wordAt(view, i);
    if (
      /^(?:including|among|with|;|since)$/.test(word) ||
      (word === "of" && /^(?:whom|them)$/.test(wordAt(view, i + 1)))
    )
      break;
    const stretch = /^(?:in|over|during|within)$/.test(word) && wordAt(view, i + 1) === "the";
    if (stretch && /^(?:past|last|previous)$/.test(wordAt(view, i + 2))) return { figure: "period", since: null };
  }
  return { figure: figure === "period" ? "cumulative" : figure, since };
}

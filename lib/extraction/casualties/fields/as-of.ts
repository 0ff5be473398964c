import type { DateDraft } from "../../document";
import type { Link } from "../links/link";
import type { SentenceView } from "../sentence-view";
import { isPunctuation, wordAt } from "../sentence-view";
import { isSuperlative } from "./figure-type";
import { scopeOf } from "./scope";

type Times = { since: string | null; asOf: string | null };

/** "since October 7" and "as of Sunday evening": the days a figure runs from and stands at. */
export function timesOf(view: SentenceView, link: Link, dates: DateDraft[]): Times {
  const times: Times = { since: null, asOf: null };
  if (dates.length === 0) return times;
  const number = link.count.numberFirst;
  let sinceGap = Number.POSITIVE_INFINITY;
  let asOfGap = Number.POSITIVE_INFINITY;
  const scope = scopeOf(view, link);
  for (const date of dates) {
    if (date.value === null || date.type === "SET" || date.type === "DURATION") continue;
    const at = tokenAt(view, date.start);
    if (at < scope.from || at >= scope.to) continue;
    const lead = isPossessive(view, at, date.end) ? null : leadOf(view, at);
    const gap = Math.abs(at - number);
    if (lead === "since" && gap < sinceGap) {
      times.since = date.value;
      sinceGap = gap;
    }
    if (lead === "as-of" && gap < asOfGap) {
      times.asOf = date.value;
      asOfGap = gap;
    }
  }
  return times;
}

function tokenAt(view: SentenceView, offset: number): number {
  for (let i = view.first; i < view.end; i++) if ((view.tokens[i]?.start ?? -1) === offset) return i;
  return -1;
}

/** "by Friday night's tornadoes": the day of what killed, not of the count. */
function isPossessive(view: SentenceView, at: number, end: number): boolean {
  let i = at;
  while (i < view.end && (view.tokens[i]?.start ?? end) < end) i++;
  return view.tokens[i]?.start === end && /^[’']s?$/.test(wordAt(view, i));
}

function leadOf(view: SentenceView, at: number): "since" | "as-of" | null {
  let i = at - 1;
  while (/^(?:late|early|the|last|about|around|midnight|noon|on|end|start|beginning)$/.test(wordAt(view, i))) i--;
  if (wordAt(view, i) === "of" && wordAt(view, i - 1) !== "as" && wordAt(view, i - 2) === "since") i -= 2;
  const word = wordAt(view, i);
  if (word === "since") return isSuperlative(view, i) ? null : "since";
  if ((word === "of" || word === "at") && wordAt(view, i - 1) === "as") return "as-of";
  // "in its update of 12 May", "figures dated 12 May".
  if (word === "dated") return "as-of";
  if (word === "of" && /^(?:update|bulletin|tally|count|report|briefing|roundup)$/.test(wordAt(view, i - 1)))
    return "as-of";
  if (word === "by" || word === "until" || word === "till" || word === "through") return "as-of";
  if (word === "to" && wordAt(view, i - 1) === "up") return "as-of";
  // "since the offensive began on October 7".
  for (let k = i; k > i - 9 && !isPunctuation(view, k); k--)
    if (wordAt(view, k) === "since") return isSuperlative(view, k) ? null : "since";
  return null;
}

import type { Count } from "../counts/find-counts";
import type { Harm } from "../lexicons/harm-words";
import { Sense } from "../sense";
import { hasSense, type SentenceView, wordAt } from "../sentence-view";
import { addLink, type Links } from "./link";

export const REVISES =
  /^(?:revis(?:e|es|ed|ing)|lower(?:s|ed|ing)?|correct(?:s|ed|ing)?|amend(?:s|ed|ing)?|adjust(?:s|ed|ing)?|updat(?:e|es|ed|ing)|downgrad(?:e|es|ed|ing)|upgrad(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|cut|rais(?:e|es|ed|ing)|up|down|increased?|chang(?:e|es|ed|ing)|instead)$/;
const EARLIER = /^(?:first|earlier|initially|previously|originally)$/;
const NUMBER_WORDS = new Set([
  "toll",
  "figure",
  "figures",
  "count",
  "tally",
  "estimate",
  "number",
  "total",
  "dead",
  "deaths",
  "casualties",
]);

/** "revised it down from 1,400 to 1,200", "later corrected to nine": bare numbers that restate a figure. */
export function linkRevisions(view: SentenceView, links: Links, earlier: Harm | null): void {
  if ((view.senses & Sense.Revises) === 0) return;
  for (let i = view.first; i < view.end; i++) {
    if (!hasSense(view, i, Sense.Revises)) continue;
    const harm =
      harmNear(view, links, i) ?? (mentionsNumber(view) || isRestated(view, i) ? (earlier ?? tollHarm(view)) : null);
    if (harm === null) continue;
    readSteps(view, links, i, harm);
  }
}

/** "17 people, not 19 as first reported, were killed". */
export function linkMistaken(view: SentenceView, links: Links): void {
  for (const count of view.counts) {
    if (links.has(count)) continue;
    // "fewer than the 12 initially reported".
    const given = wordAt(view, count.numberFirst - 1) === "the" && EARLIER.test(wordAt(view, count.numberEnd));
    const not = wordAt(view, count.first - 1) === "not" && /^(?:as|but)$/.test(wordAt(view, count.end));
    if (!given && (!not || count.who === "things")) continue;
    // "Not 12 but 14 miners died".
    const instead =
      not && wordAt(view, count.end) === "but" && view.countFrom.has(count.end + 1) && count.who === "bare";
    if (!instead && !isSaidBefore(view, count.numberEnd + 1)) continue;
    const harm = harmNear(view, links, count.first);
    if (harm !== null)
      addLink(links, { count, harm, mention: null, rule: "casualty/not-as-reported", confidence: 0.8, revision: true });
  }
}

/** "as first reported", "as they had announced", "as the ministry claimed". */
function isSaidBefore(view: SentenceView, at: number): boolean {
  for (let i = at; i < at + 6; i++)
    if (
      /^(?:first|earlier|initially|previously|originally|was|reported|announced|claimed|said|stated|thought|believed|feared)$/.test(
        wordAt(view, i),
      )
    )
      return true;
  return false;
}

function isRestated(view: SentenceView, at: number): boolean {
  const after = wordAt(view, at + 1);
  return (
    /^(?:corrected|revised|lowered|amended|updated)$/.test(wordAt(view, at)) &&
    /^(?:to|it|that|this|down|up)$/.test(after)
  );
}

/** "changed the toll from 50 to 44": a toll is of the dead. */
function tollHarm(view: SentenceView): Harm | null {
  for (let i = view.first; i < view.end; i++) if (wordAt(view, i) === "toll") return "killed";
  return null;
}

function mentionsNumber(view: SentenceView): boolean {
  for (let i = view.first; i < view.end; i++) if (NUMBER_WORDS.has(wordAt(view, i))) return true;
  return false;
}

function harmNear(view: SentenceView, links: Links, at: number): Harm | null {
  let best: Harm | null = null;
  let gap = Number.POSITIVE_INFINITY;
  for (const link of links.values()) {
    const distance = Math.abs(link.count.numberFirst - at);
    if (link.mention !== null && distance < gap) {
      best = link.harm;
      gap = distance;
    }
  }
  return best ?? view.harms[0]?.harm ?? null;
}

function readSteps(view: SentenceView, links: Links, at: number, harm: Harm): void {
  for (let i = at + 1; i < view.end && i < at + 14; i++) {
    const count = view.countFrom.get(i);
    if (count === undefined) {
      if (wordAt(view, i) === ";") return;
      continue;
    }
    const lead = leadOf(view, count);
    if (count.who !== "things" && (lead === "from" || lead === "to")) {
      const known = links.get(count);
      if (lead === "from")
        addLink(links, {
          count,
          harm: known?.harm ?? harm,
          mention: known?.mention ?? null,
          rule: "casualty/revised-from",
          confidence: 0.95,
          revision: true,
        });
      else if (known === undefined)
        addLink(links, { count, harm, mention: null, rule: "casualty/revised-to", confidence: 0.85, total: true });
    }
    i = count.numberEnd - 1;
  }
}

function leadOf(view: SentenceView, count: Count): string {
  let i = count.first - 1;
  while (
    /^(?:a|an|the|earlier|previous|initial|estimated|original|about|at|least|toll|of|figure|estimate|count)$/.test(
      wordAt(view, i),
    )
  )
    i--;
  return wordAt(view, i);
}

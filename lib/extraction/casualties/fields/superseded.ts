import type { Link } from "../links/link";
import { type SentenceView, wordAt } from "../sentence-view";

const EARLIER = new Set(
  "initial initially earlier previous previously original originally preliminary first".split(" "),
);
const SAYS =
  /^(?:told|informed|thought|feared|said|say|reported|report|put|gave|given|announced|stated|estimated|claimed|toll|tolls|count|tally|figure|figures|estimate|estimates|reports|tallies|number|believed|counted|total|issued|released)$/;

/** "initially said 12 had died, later corrected to nine", "up from an earlier toll of 12". */
export function isSuperseded(view: SentenceView, link: Link): boolean {
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
    if (EARLIER.has(word) && isReportNear(view, i, left + 1))
      return hasCorrection(view, right) || !/^(?:first|preliminary)$/.test(word);
  }
  // "Initially 50 people were reported dead".
  if (EARLIER.has(before) && isReportNear(view, link.count.end, right)) return before !== "first";
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

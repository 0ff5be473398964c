import type { Harm } from "../lexicons/harm-words";
import { Sense } from "../sense";
import { hasSense, type SentenceView, wordAt } from "../sentence-view";
import { addLink, type Links } from "./link";
import { MOVES } from "./moves";
import { linkValues } from "./tolls";

/** "the correct number is seven": what may stand between an article and a total. */
const KINDS =
  /^(?:the|'s|its|their|that|this|official|overall|correct|true|real|actual|final|new|latest|current|revised|updated)$/;

export function isTotal(lower: string): boolean {
  return /^(?:reports?|losses|total|overall|figure|number|count|tally)$/.test(lower);
}

/** "bringing the total to 40": a total without a noun of harm takes that of the sentence or the one before. */
export function linkBareTotals(view: SentenceView, links: Links, harm: Harm | null): void {
  if (harm === null) return;
  linkPronounTotal(view, links, harm);
  if ((view.senses & Sense.Total) === 0) return;
  for (let i = view.first; i < view.end; i++) {
    if (!hasSense(view, i, Sense.Total)) continue;
    if (
      /^reports?$/.test(wordAt(view, i)) &&
      wordAt(view, i + 1) === "of" &&
      (/^(?:earlier|initial|previous|first)$/.test(wordAt(view, i - 1)) || /^(?:a|another)$/.test(wordAt(view, i + 2)))
    ) {
      // "could not verify reports of a further 12".
      let k = i + 2;
      while (/^(?:a|another|further)$/.test(wordAt(view, k)) && !view.countFrom.has(k)) k++;
      const given = view.countFrom.get(k);
      if (given?.who === "bare")
        addLink(links, { count: given, harm, mention: null, rule: "casualty/figure-of", confidence: 0.7, total: true });
      continue;
    }
    if (
      wordAt(view, i) !== "losses" &&
      wordAt(view, i) !== "total" &&
      wordAt(view, i) !== "overall" &&
      wordAt(view, i) !== "figure" &&
      !/^(?:count|tally)$/.test(wordAt(view, i)) &&
      wordAt(view, i) !== "number"
    )
      continue;
    if (
      !KINDS.test(wordAt(view, i - 1)) &&
      !/^(?:a|an|earlier|previous|initial|lower|higher)$/.test(wordAt(view, i - 1))
    )
      continue;
    if (wordAt(view, i + 1) === "of") {
      // "a figure of 39".
      const given = view.countFrom.get(i + 2);
      if (given?.who === "bare" && wordAt(view, i) !== "number")
        addLink(links, { count: given, harm, mention: null, rule: "casualty/figure-of", confidence: 0.7, total: true });
      continue;
    }
    let k = i - 1;
    while (k > view.first && KINDS.test(wordAt(view, k))) k--;
    if (!MOVES.test(wordAt(view, k)) && !MOVES.test(wordAt(view, i + 1)) && !MOVES.test(wordAt(view, i + 2))) continue;
    linkValues(view, links, { at: i, end: i + 1, harm, mention: null, victims: undefined });
  }
}

/** "a day earlier", "the day before", "on Sunday". */
function isEarlierDay(view: SentenceView, at: number): boolean {
  for (let i = at; i < at + 4; i++)
    if (/^(?:earlier|before|previously|\w+day|yesterday)$/.test(wordAt(view, i))) return true;
  return false;
}

/** "By morning it had climbed to 27": the toll of the sentence before, taken up by a pronoun. */
function linkPronounTotal(view: SentenceView, links: Links, harm: Harm): void {
  for (let i = view.first; i < view.end; i++) {
    if (wordAt(view, i) !== "it") continue;
    let k = i + 1;
    while (/^(?:has|had|have|since|now|later)$/.test(wordAt(view, k))) k++;
    // "It had been 2,862 a day earlier."
    if (/^(?:was|been)$/.test(wordAt(view, k))) {
      const given = view.countFrom.get(k + 1);
      if (given?.who === "bare" && isEarlierDay(view, given.end))
        addLink(links, { count: given, harm, mention: null, rule: "casualty/toll-it", confidence: 0.7, total: true });
      continue;
    }
    if (!/^(?:climbed|risen|rose|reached|jumped|passed|soared|grown|stood)$/.test(wordAt(view, k))) continue;
    const at = /^(?:to|at|past)$/.test(wordAt(view, k + 1)) ? k + 2 : k + 1;
    const count = view.countFrom.get(at);
    if (count !== undefined && count.who !== "things")
      addLink(links, { count, harm, mention: null, rule: "casualty/toll-it", confidence: 0.75, total: true });
  }
}

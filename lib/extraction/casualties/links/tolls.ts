import type { Count } from "../counts/find-counts";
import { isAuxiliary } from "../lexicons/function-words";
import { type SentenceView, wordAt } from "../sentence-view";
import { addLink, type Link, type Links } from "./link";
import { MOVES } from "./moves";
import { type Anchor, readAnchor } from "./toll-anchors";

const OVER = new Set([
  "passed",
  "passes",
  "passing",
  "surpassed",
  "surpasses",
  "exceeded",
  "exceeds",
  "exceeding",
  "topped",
  "tops",
  "past",
  "above",
  "crossed",
]);
const LEADS_IN = new Set(
  "to at of is was are were : past above over as by from hit hits reached reaches reaching passed passes surpassed exceeded exceeds exceeding topped tops now least nearly crossed nears neared approaching approached totalled totaled numbered below under than beyond stands - – — ( be being".split(
    " ",
  ),
);

/** "The death toll rose to 12", "the number of wounded reached 300", "bringing the total to 40". */
export function linkTolls(view: SentenceView, links: Links): void {
  for (let i = view.first; i < view.end; i++) {
    const anchor = readAnchor(view, i);
    if (anchor === null) continue;
    linkValues(view, links, anchor);
    linkBrought(view, links, anchor);
  }
}

export function linkValues(view: SentenceView, links: Links, anchor: Anchor): void {
  const moved =
    /^(?:bring|brings|brought|bringing|push|pushes|pushed|pushing|take|takes|took|taking|raise|raises|raised|raising|put|puts|putting|lift|lifts|lifted|lifting|revise|revised|revises|lower|lowered|lowers|lowering|cut|cuts|update|updated|reduce|reduced)$/;
  let move = false;
  for (let k = anchor.at - 1; k >= view.first && k > anchor.at - 7; k--) if (moved.test(wordAt(view, k))) move = true;
  let found = 0;
  for (let i = anchor.end; i < view.end && i < anchor.end + 40; i++) {
    const count = view.countFrom.get(i);
    if (count !== undefined && count.first === i) {
      const lead = leadIn(view, i);
      // "The toll may rise as 30 people remain trapped".
      if (lead === "as" && count.who === "people") return;
      // "The toll could have been higher: 900 people had left".
      if (
        lead === ":" &&
        count.who === "people" &&
        isAuxiliary(wordAt(view, count.end)) &&
        !view.harmOver.has(count.end + 1)
      )
        return;
      const direct = i - anchor.end <= 2 && /^(?:of|:|-|–|—|at|\()$/.test(lead) ? true : i === anchor.end;
      if (
        isValue(count) &&
        (direct || OVER.has(wordAt(view, i)) || (move && LEADS_IN.has(lead)) || (move && MOVES.test(lead)))
      ) {
        if (lead === "by") {
          // "The tally rose by 73 to 33,843": the 73 are new.
          const { mention, harm } = anchor;
          addLink(links, { count, harm, mention, rule: "casualty/toll-by", confidence: 0.8 });
          i = count.numberEnd - 1;
          continue;
        }
        addValue(view, links, anchor, count, lead, found);
        found++;
        if (found >= 2) return;
      } else if (found > 0 && lead !== "from" && lead !== "to") return;
      i = count.numberEnd - 1;
      continue;
    }
    const word = wordAt(view, i);
    if (MOVES.test(word)) move = true;
    if (word === ";") return;
    if (found > 0 && view.harmOver.has(i) && !/^(?:death|deaths)$/.test(word)) return;
  }
}

/** The word that leads into a value, over "a", "an estimated", "about". */
function leadIn(view: SentenceView, at: number): string {
  let i = at - 1;
  while (
    /^(?:a|an|the|estimated|total|at|least|some|just|almost|well|to)$/.test(wordAt(view, i)) &&
    LEADS_IN.has(wordAt(view, i - 1))
  )
    i--;
  return wordAt(view, i);
}

function isValue(count: Count): boolean {
  return count.who !== "things" && (count.low ?? count.best ?? count.high ?? 0) >= 0;
}

function addValue(view: SentenceView, links: Links, anchor: Anchor, count: Count, lead: string, found: number): void {
  if (OVER.has(lead) && count.bound === "exact") {
    count.bound = "more-than";
    count.best = null;
    count.high = null;
    // The word that bounds the number belongs to the claim.
  }
  const link: Link = {
    count,
    harm: anchor.harm,
    mention: anchor.mention,
    rule: "casualty/toll",
    confidence: 0.92,
    total: true,
  };
  if (anchor.victims !== undefined && count.who !== "people") link.victims = anchor.victims;
  if (lead === "from" && (found === 0 || wordAt(view, count.first - 2) !== "to")) {
    link.revision = true;
    link.rule = "casualty/toll-from";
  }
  addLink(links, link);
}

/** "bringing to 40 the number of people killed": the value stands before its noun. */
function linkBrought(view: SentenceView, links: Links, anchor: Anchor): void {
  let i = anchor.at - 1;
  while (/^(?:the|total|overall|official|confirmed|death|its|known|cumulative)$/.test(wordAt(view, i))) i--;
  const count = view.countByNumberEnd.get(i + 1);
  if (count === undefined || wordAt(view, count.first - 1) !== "to") return;
  const verb = wordAt(view, count.first - 2);
  if (!/^(?:bringing|brings|brought|bring|taking|raising|pushing|lifting|takes|raises)$/.test(verb)) return;
  const link: Link = {
    count,
    harm: anchor.harm,
    mention: anchor.mention,
    rule: "casualty/toll-brought",
    confidence: 0.9,
    total: true,
  };
  if (anchor.victims !== undefined) link.victims = anchor.victims;
  addLink(links, link);
}

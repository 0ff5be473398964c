import type { Count } from "../counts/find-counts";
import { readPersonPhrase } from "../counts/person-phrase";
import { BE } from "../lexicons/function-words";
import type { Harm } from "../lexicons/harm-words";
import type { Link, Links } from "../links/link";
import { HARDLY } from "../links/objects";
import { isPunctuation, type SentenceView, wordAt } from "../sentence-view";
import { readBreakdown } from "./breakdown";
import { readCasualtyKinds } from "./casualty-kinds";

/** A count that is part of another one: the whole is null when it stands in an earlier sentence. */
export type Part = { count: Count; whole: Count | null; link: Link };

const MARKERS = new Set(["incl.", "incl", "including", "includes", "include", "included"]);

/**
 * "12 people, including three children", "three of whom were children", "of the dead, five were women", "five of them
 * soldiers": who is inside a figure already given, with its harm.
 */
export function findParts(view: SentenceView, links: Links, earlier: Harm | null): Part[] {
  const parts: Part[] = [];
  for (const count of view.counts) {
    const part = readPart(view, links, count, parts, earlier);
    if (part !== null) parts.push(part);
  }
  const wholes = [...links.values(), ...parts.map((part) => part.link)];
  for (const link of new Map(wholes.map((one) => [one.count, one])).values())
    parts.push(...readBreakdown(view, links, link, parts));
  parts.push(...readCasualtyKinds(view, links, parts));
  return parts;
}

function readPart(view: SentenceView, links: Links, count: Count, parts: Part[], earlier: Harm | null): Part | null {
  if (count.who === "things" && !count.partitive) return null;
  const before = introducer(view, count);
  if (before === "including" || before === "among") return inside(view, links, count, "casualty/including", parts);
  if (count.partitive && count.inner === null) return readPartitive(view, links, count, earlier, parts);
  if (count.inner !== null && count.partitive) {
    const harm = count.inner.harm;
    // "three of the injured later died".
    const own = links.get(count);
    if (own !== undefined && own.mention !== null && own.mention.first >= count.end && own.harm !== harm) return null;
    const part = make(view, links, count, harm, "casualty/of-the-harmed", parts);
    if (count.inside !== null && links.has(count.inside)) part.whole = count.inside;
    return part;
  }
  if (before === "of-harmed") {
    const harm = harmBefore(view, count);
    return harm === null ? null : make(view, links, count, harm, "casualty/of-the-harmed", parts);
  }
  const list = parts[parts.length - 1];
  if (list !== undefined && isListedAfter(view, list, count) && !hasOwnHarm(links, count, list)) {
    const { victims: _, ...link } = list.link;
    return { count, whole: list.whole, link: { ...link, count } };
  }
  if (
    count.who === "bare" &&
    /^[,(]$/.test(wordAt(view, count.first - 1)) &&
    HARDLY.test(wordAt(view, count.end)) &&
    !links.has(count)
  ) {
    const fatal = wordAt(view, count.end) === "fatally";
    const part = inside(view, links, { ...count, who: "people" }, "casualty/some-seriously", parts);
    if (part?.whole) return { ...part, count, link: { ...part.link, count, harm: fatal ? "killed" : part.link.harm } };
  }
  const among = readAmong(view, links, count);
  if (among !== null) return among;
  if (isCopula(view, count) && links.get(count) === undefined) return readCopula(view, links, count, earlier, parts);
  return null;
}

/** "Four medics were among 12 people killed." */
function readAmong(view: SentenceView, links: Links, count: Count): Part | null {
  if (count.who !== "people" || !BE.has(wordAt(view, count.end)) || wordAt(view, count.end + 1) !== "among")
    return null;
  let i = count.end + 2;
  while (/^(?:the|those|at|least|some)$/.test(wordAt(view, i)) && !view.countFrom.has(i)) i++;
  const whole = view.countFrom.get(i);
  const link = whole === undefined ? undefined : links.get(whole);
  if (whole === undefined || link === undefined) return null;
  return { count, whole, link: { count, harm: link.harm, mention: null, rule: "casualty/among", confidence: 0.85 } };
}

/** "Of the people killed in the province since the war began, 12 were women": how far before the count that may begin. */
const OF_REACH = 18;

/** What stands before the count and makes it a part. */
function introducer(view: SentenceView, count: Count): "including" | "among" | "of-harmed" | null {
  let i = count.first - 1;
  while (/^(?:at|least|some|about|the|his|her|its|their|both|all)$/.test(wordAt(view, i))) i--;
  const word = wordAt(view, i);
  if (MARKERS.has(word)) return "including";
  // "1,470 wounded, of whom 210 remain in hospital".
  if ((word === "whom" || word === "which") && wordAt(view, i - 1) === "of") return "including";
  if (/^(?:them|whom|those|dead|victims|killed|wounded|injured)$/.test(word) && wordAt(view, i - 1) === "among")
    return "among";
  if (/^(?:were|are|was|is)$/.test(word)) {
    for (let k = i - 1; k >= view.first && k > i - 10; k--) if (wordAt(view, k) === "among") return "among";
  }
  // "seven people, a boy among them, were killed".
  if (
    wordAt(view, i) === "," &&
    wordAt(view, count.end) === "among" &&
    /^(?:them|those|the)$/.test(wordAt(view, count.end + 1)) &&
    !view.countFrom.has(count.end + 1)
  )
    return "among";
  if (wordAt(view, i) === ",") {
    // "of the 40 killed, 12 were women".
    for (let k = i - 1; k >= view.first && k > i - OF_REACH; k--)
      if (wordAt(view, k) === "of" && (k === view.first || isPunctuation(view, k - 1))) return "of-harmed";
  }
  return null;
}

function harmBefore(view: SentenceView, count: Count): Harm | null {
  for (let i = count.first - 1; i >= view.first && i > count.first - OF_REACH - 1; i--) {
    const harm = view.harmOver.get(i);
    if (harm !== undefined) return harm.harm;
    if (wordAt(view, i) === "victims") return "killed";
  }
  return null;
}

/** The nearest count to the left with a harm of its own is the whole. */
function wholeOf(view: SentenceView, links: Links, count: Count, parts: Part[], harm: Harm | null): Count | null {
  let best: Count | null = null;
  for (const other of view.counts) {
    if (other.numberFirst >= count.first) break;
    if (parts.some((part) => part.count === other)) continue;
    const link = links.get(other);
    if (link === undefined || (harm !== null && link.harm !== harm)) continue;
    best = other;
  }
  return best;
}

function inside(view: SentenceView, links: Links, count: Count, rule: string, parts: Part[]): Part | null {
  const whole = wholeOf(view, links, count, parts, null);
  if (whole === null && count.who !== "people") return null;
  const harm = whole === null ? nearestHarm(view, count) : (links.get(whole)?.harm ?? null);
  if (harm === null) return null;
  const own = count.inner?.harm ?? ownHarm(view, links, count, whole) ?? harm;
  return {
    count,
    whole,
    link: { count, harm: own, mention: null, rule, confidence: 0.9, ...victimsAfter(view, count) },
  };
}

/** "22,717 casualties, including 3,654 dead", "1,200 killed, of whom 40 were executed": the part says more than its whole. */
function ownHarm(view: SentenceView, links: Links, count: Count, whole: Count | null): Harm | null {
  const own = links.get(count);
  const total = whole === null ? undefined : links.get(whole);
  return own !== undefined && total?.harm === "casualties" && own.mention !== null && view.harms.includes(own.mention)
    ? own.harm
    : null;
}

function nearestHarm(view: SentenceView, count: Count): Harm | null {
  let best: Harm | null = null;
  for (const harm of view.harms) {
    if (harm.first >= count.first) break;
    if (!harm.weak) best = harm.harm;
  }
  return best;
}

/** "three of them children", "two of whom were soldiers", "four of them seriously". */
function readPartitive(
  view: SentenceView,
  links: Links,
  count: Count,
  earlier: Harm | null,
  parts: Part[],
): Part | null {
  const own = links.get(count);
  if (count.who === "people") {
    // "two of the 12 passengers" are part of the 12, if the 12 were harmed; "two of its soldiers" of nobody named.
    const inside = count.inside === null ? undefined : links.get(count.inside);
    return inside === undefined || own === undefined || inside.harm !== own.harm
      ? null
      : { count, whole: inside.count, link: own };
  }
  const whole = wholeOf(view, links, count, parts, null);
  const wholeHarm = whole === null ? undefined : links.get(whole)?.harm;
  // "counted 17 bodies, nine of them with machete wounds".
  const marked = own?.rule === "casualty/suffered" && wholeHarm === "killed";
  if (own !== undefined && !marked && own.mention !== null && own.mention.first >= count.end) {
    // "three of them were killed": a harm of its own.
    const parent = whole !== null && links.get(whole)?.harm === own.harm ? whole : null;
    return parent === null ? null : { count, whole: parent, link: own };
  }
  const harm = whole === null ? earlier : (links.get(whole)?.harm ?? null);
  if (harm === null) return null;
  if (own?.active) return null;
  // "13 people, 10 of them fatally".
  const fatal = harm === "injured" && wordAt(view, count.end) === "fatally";
  return {
    count,
    whole,
    link: {
      count,
      harm: fatal ? "killed" : harm,
      mention: null,
      rule: "casualty/of-them",
      confidence: 0.88,
      ...victimsAfter(view, count),
    },
  };
}

function make(view: SentenceView, links: Links, count: Count, harm: Harm, rule: string, parts: Part[]): Part {
  const whole = wholeOf(view, links, count, parts, harm);
  return { count, whole, link: { count, harm, mention: null, rule, confidence: 0.88, ...victimsAfter(view, count) } };
}

/** The noun after "were": "12 of the dead were women". */
function victimsAfter(view: SentenceView, count: Count): Pick<Link, "victims"> {
  if (count.victimsEnd > count.victimsFirst && !count.partitive) return {};
  let i = count.end;
  while (BE.has(wordAt(view, i)) || /^(?:the|a|an|all|only|reportedly|also|under|mostly)$/.test(wordAt(view, i))) i++;
  const phrase = readPersonPhrase(view.tokens, i, view.end, false);
  const one = phrase.who === "people" ? phrase : readPersonPhrase(view.tokens, i, view.end, true);
  if (one.who === "people" && !one.partitive)
    return { victims: { first: one.victimsFirst, end: one.victimsEnd, group: one.group, status: one.status } };
  return {};
}

/** ", two women and a nurse" after a part. */
function isListedAfter(view: SentenceView, before: Part, count: Count): boolean {
  const from = Math.max(before.count.end, before.link.victims?.end ?? 0);
  let i = from;
  if (i >= count.first) return false;
  if (wordAt(view, i) === ",") i++;
  if (wordAt(view, i) === "and") i++;
  while (/^(?:the|his|her|their|its|at|least)$/.test(wordAt(view, i))) i++;
  return i > from && i >= count.first && i <= count.numberFirst;
}

function hasOwnHarm(links: Links, count: Count, list: Part): boolean {
  const own = links.get(count);
  return own !== undefined && own.mention !== null && own.mention.first >= count.end && own.harm !== list.link.harm;
}

/** "Five were children." after a sentence that counted the dead. */
function isCopula(view: SentenceView, count: Count): boolean {
  if (wordAt(view, count.first - 1) === "the") return false;
  return count.who === "bare" && /^(?:were|are|was|is)$/.test(wordAt(view, count.end));
}

function readCopula(view: SentenceView, links: Links, count: Count, earlier: Harm | null, parts: Part[]): Part | null {
  const { victims } = victimsAfter(view, count);
  if (victims === undefined) return null;
  for (let i = count.end; i < Math.min(view.end, victims.end + 1); i++) if (view.harmOver.has(i)) return null;
  const whole = wholeOf(view, links, count, parts, null);
  const harm = whole === null ? earlier : (links.get(whole)?.harm ?? null);
  if (harm === null) return null;
  return { count, whole, link: { count, harm, mention: null, rule: "casualty/were-people", confidence: 0.7, victims } };
}

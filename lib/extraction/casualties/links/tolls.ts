import type { Count } from "../counts/find-counts";
import { readPersonPhrase } from "../counts/person-phrase";
import { type HarmMention, TOLL_NOUNS } from "../harms/find-harms";
import { isAuxiliary } from "../lexicons/function-words";
import type { Harm } from "../lexicons/harm-words";
import { PEOPLE } from "../lexicons/people";
import { Sense } from "../sense";
import { hasSense, type SentenceView, wordAt } from "../sentence-view";
import { addLink, type Link, type Links } from "./link";

const TOTALS = new Set(["total", "number", "numbers", "figure", "figures", "estimate", "tally", "count"]);
/** What a toll does before its new value. */
export const MOVES =
  /^(?:r[io]se[ns]?|rising|climb(?:s|ed|ing)?|reach(?:es|ed|ing)?|st(?:ands?|ood|anding)|hit(?:s|ting)?|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:es|ed|ing|e)|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|top(?:s|ped|ping)?|pass(?:es|ed|ing)?|gr[eo]w[ns]?|growing|increas(?:es|ed|ing|e)|went|came|numbered|amounted|gone|go|goes|fell|falls?|drop(?:s|ped)?|put(?:s|ting)?|set|revised?|revising|lower(?:s|ed|ing)?|rais(?:es|ed|ing|e)|br(?:ings?|ought|inging)|tak(?:es|ing|e|en)|took|push(?:es|ed|ing)?|lift(?:s|ed|ing)?|was|is|were|are|be|been|stay(?:s|ed)?|doubled|tripled|quadrupled|updated?|corrected|cut|cuts|reduced?|now|mounts?|mounted|swell(?:s|ed)?|swollen|totals?|totalled|totaled|climbing|edged|ticked|crossed|crossing|near(?:s|ed|ing)?|approach(?:es|ed|ing)?|estimated|given|gave|gives|includes?|included)$/;
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

const CHANGES =
  /^(?:rose|climbed|fell|increased|jumped|dropped|reached|stood|passed|topped|surged|soared|rise|climb|reach)$/;

type Anchor = {
  at: number;
  end: number;
  harm: Harm;
  mention: HarmMention | null;
  victims: Link["victims"];
};

/** "The death toll rose to 12", "the number of wounded reached 300", "bringing the total to 40". */
export function linkTolls(view: SentenceView, links: Links): void {
  for (let i = view.first; i < view.end; i++) {
    const anchor = readAnchor(view, i);
    if (anchor === null) continue;
    linkValues(view, links, anchor);
    linkBrought(view, links, anchor);
  }
}

/** "UPDATE 2-Toll climbs to 54". */
function withoutDigit(word: string): string {
  return word.replace(/^\d-/, "");
}

/** Whether a toll or a total may be told of with the word. */
export function isTollWord(lower: string): boolean {
  const word = withoutDigit(lower);
  return TOLL_NOUNS.has(word) || TOTALS.has(word);
}

function readAnchor(view: SentenceView, at: number): Anchor | null {
  if (!hasSense(view, at, Sense.Toll) && !view.harmOver.has(at)) return null;
  const word = withoutDigit(wordAt(view, at));
  if (TOLL_NOUNS.has(word) && word !== "count" && word !== "tally") return readToll(view, at);
  const harmed = view.harmOver.get(at);
  if (
    harmed !== undefined &&
    harmed.first === at &&
    /^(?:number(?:s|ed|ing)?|totall?(?:s|ed|ing)?|reach(?:es|ed|ing)?|exceed(?:s|ed|ing)?)$/.test(
      wordAt(view, harmed.end),
    ) &&
    !view.countUpTo.has(at)
  )
    return { at, end: harmed.end + 1, harm: harmed.harm, mention: harmed, victims: undefined };
  // "Homicides fell from 400 to 310".
  if (
    harmed?.form === "event" &&
    harmed.first === at &&
    harmed.word.endsWith("s") &&
    !harmed.weak &&
    CHANGES.test(wordAt(view, harmed.end))
  )
    return { at, end: harmed.end, harm: harmed.harm, mention: harmed, victims: undefined };
  // "Casualties on both sides came to 22,717".
  if (
    harmed?.form === "event" &&
    harmed.first === at &&
    !harmed.weak &&
    at - view.first < 3 &&
    harmed.word.endsWith("s")
  ) {
    for (let i = harmed.end; i < harmed.end + 8 && !view.countFrom.has(i); i++)
      if (/^(?:came|numbered|totall?ed|amounted)$/.test(wordAt(view, i)))
        return { at, end: i, harm: harmed.harm, mention: harmed, victims: undefined };
  }
  // "put the dead at 20,000".
  if (
    harmed !== undefined &&
    wordAt(view, at - 1) === "the" &&
    wordAt(view, harmed.end) === "at" &&
    /^puts?$/.test(wordAt(view, at - 2))
  )
    return { at, end: harmed.end, harm: harmed.harm, mention: harmed, victims: undefined };
  if (!TOTALS.has(word)) return null;
  const before = view.harmOver.get(at - 1);
  if ((word === "count" || word === "tally") && (before !== undefined || wordAt(view, at - 1) === "body"))
    return readToll(view, at);
  if (wordAt(view, at + 1) === "of") return readNumberOf(view, at);
  return null;
}

function readToll(view: SentenceView, at: number): Anchor | null {
  const before = view.harmOver.get(at - 1) ?? null;
  const word = wordAt(view, at - 1);
  const previous = wordAt(view, at - 2);
  if (
    /^(?:road|motorway|turnpike|tunnel|bridge|economic|financial|heavy|emotional|psychological|environmental|human|phone|highway)$/.test(
      word,
    )
  )
    return null;
  if (
    /^(?:took|take|takes|taking|taken)$/.test(word) ||
    (/^(?:a|its)$/.test(word) && /^(?:took|take|takes|taking|taken|exact|exacted)$/.test(previous))
  )
    return null;
  let harm: Harm = before?.harm ?? "killed";
  let end = at + 1;
  const of = wordAt(view, at + 1) === "of" ? view.harmOver.get(at + 2) : undefined;
  if (of !== undefined && !view.countFrom.has(at + 2)) {
    harm = of.harm;
    end = of.end;
  }
  // "the civilian death toll".
  const owner = before === null ? at - 1 : before.first - 1;
  const person = PEOPLE.get(wordAt(view, owner));
  const victims =
    person === undefined || !(person.plural || wordAt(view, owner) === "civilian")
      ? undefined
      : { first: owner, end: owner + 1, group: person.group, status: person.status };
  const mention = {
    first: before === null ? at : before.first,
    end: at + 1,
    harm,
    form: "event" as const,
    weak: false,
    word: "toll",
  };
  return { at, end, harm, mention, victims };
}

/** "the number of people killed", "the total number of wounded". */
function readNumberOf(view: SentenceView, at: number): Anchor | null {
  let victims: Link["victims"];
  for (let i = at + 2; i < view.end && i < at + 12; i++) {
    const word = wordAt(view, i);
    const harm = view.harmOver.get(i);
    if (harm !== undefined) {
      let end = harm.end;
      // "the number of dead and wounded".
      const other = wordAt(view, end) === "and" ? view.harmOver.get(end + 1) : undefined;
      let kind = harm.harm;
      if (other !== undefined && other.harm !== harm.harm && !view.countFrom.has(end + 1)) {
        kind = "casualties";
        end = other.end;
      }
      return { at, end, harm: kind, mention: { ...harm, end }, victims };
    }
    const person = PEOPLE.get(word);
    if (person !== undefined) victims = victimsAt(view, at + 2, i);
    if (MOVES.test(word) && !/^(?:were|was|is|are|been|be)$/.test(word)) return null;
    if (view.countFrom.has(i)) return null;
  }
  return null;
}

/** "the number of aid workers killed": the words from "of" to the noun, without what is no part of the name. */
function victimsAt(view: SentenceView, from: number, head: number): Link["victims"] {
  const phrase = readPersonPhrase(view.tokens, from, head + 1, false);
  const person = PEOPLE.get(wordAt(view, head));
  if (phrase.who === "people" && phrase.victimsEnd === head + 1)
    return { first: phrase.victimsFirst, end: phrase.victimsEnd, group: phrase.group, status: phrase.status };
  return person && { first: head, end: head + 1, group: person.group, status: person.status };
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

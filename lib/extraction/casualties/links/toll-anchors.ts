import { readPersonPhrase } from "../counts/person-phrase";
import { type HarmMention, TOLL_NOUNS } from "../harms/find-harms";
import type { Harm } from "../lexicons/harm-words";
import { NATIONALS } from "../lexicons/nations";
import { PEOPLE } from "../lexicons/people";
import { Sense } from "../sense";
import { hasSense, type SentenceView, wordAt } from "../sentence-view";
import type { Link } from "./link";
import { MOVES } from "./moves";

const TOTALS = new Set(["total", "number", "numbers", "figure", "figures", "estimate", "tally", "count"]);
const CHANGES =
  /^(?:rose|climbed|fell|increased|jumped|dropped|reached|stood|passed|topped|surged|soared|rise|climb|reach)$/;

/** A noun that counts the harmed, and where its value may begin. */
export type Anchor = {
  at: number;
  end: number;
  harm: Harm;
  mention: HarmMention | null;
  victims: Link["victims"];
};

/** "UPDATE 2-Toll climbs to 54". */
function withoutDigit(word: string): string {
  return word.replace(/^\d-/, "");
}

/** Whether a toll or a total may be told of with the word. */
export function isTollWord(lower: string): boolean {
  const word = withoutDigit(lower);
  return TOLL_NOUNS.has(word) || TOTALS.has(word);
}

export function readAnchor(view: SentenceView, at: number): Anchor | null {
  if (!hasSense(view, at, Sense.Toll) && !view.harmOver.has(at)) return null;
  const word = withoutDigit(wordAt(view, at));
  if (TOLL_NOUNS.has(word) && word !== "count" && word !== "tally") return readToll(view, at);
  const harmed = view.harmOver.get(at);
  if (
    harmed !== undefined &&
    harmed.first === at &&
    /^(?:number(?:s|ed|ing)?|totall?(?:s|ed|ing)?|reach(?:es|ed|ing)?|exceed(?:s|ed|ing)?)$/.test(
      wordAt(view, pastNow(view, harmed.end)),
    ) &&
    !view.countUpTo.has(at)
  )
    return { at, end: pastNow(view, harmed.end) + 1, harm: harmed.harm, mention: harmed, victims: undefined };
  // "Homicides fell from 400 to 310".
  if (
    harmed?.form === "event" &&
    harmed.first === at &&
    harmed.word.endsWith("s") &&
    !harmed.weak &&
    changesAfter(view, harmed.end)
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
  // "bringing the outbreak's fatalities to six".
  if (harmed?.form === "event" && harmed.first === at && !harmed.weak && wordAt(view, harmed.end) === "to")
    for (let i = at - 1; i > at - 7; i--)
      if (/^(?:bringing|brings|brought|taking|takes|raising|raises|pushing)$/.test(wordAt(view, i)))
        return { at, end: harmed.end, harm: harmed.harm, mention: harmed, victims: undefined };
  // "put the dead at 20,000".
  if (
    harmed !== undefined &&
    /^(?:the|its|their|his)$/.test(wordAt(view, at - 1)) &&
    pastWhere(view, harmed.end) !== null &&
    /^puts?$/.test(wordAt(view, at - 2))
  )
    return {
      at,
      end: pastWhere(view, harmed.end) ?? harmed.end,
      harm: harmed.harm,
      mention: harmed,
      victims: undefined,
    };
  // "Vietnamese dead are put at two million", "deaths are estimated at 900".
  if (harmed !== undefined && harmed.first === at && !view.countUpTo.has(at) && /^(?:state|event)$/.test(harmed.form))
    for (let i = harmed.end; i < harmed.end + 8 && !view.countFrom.has(i); i++)
      if (/^(?:put|estimated|reckoned)$/.test(wordAt(view, i)) && wordAt(view, i + 1) === "at")
        return { at, end: i + 1, harm: harmed.harm, mention: harmed, victims: undefined };
  if (!TOTALS.has(word)) return null;
  const before = view.harmOver.get(at - 1);
  if ((word === "count" || word === "tally") && (before !== undefined || wordAt(view, at - 1) === "body"))
    return readToll(view, at);
  if (wordAt(view, at + 1) === "of") return readNumberOf(view, at);
  return null;
}

/** "put the dead in the town at 340": the "at" before the value, over where they died. */
function pastWhere(view: SentenceView, at: number): number | null {
  if (wordAt(view, at) === "at") return at;
  if (!/^(?:in|from|among|on)$/.test(wordAt(view, at))) return null;
  for (let i = at + 1; i < at + 12; i++) if (wordAt(view, i) === "at" && view.countFrom.has(i + 1)) return i;
  return null;
}

/** "Bodies now number 201". */
function pastNow(view: SentenceView, at: number): number {
  return /^(?:now|already|have|had)$/.test(wordAt(view, at)) ? at + 1 : at;
}

/** "Homicides fell", "Deaths from malaria fell". */
function changesAfter(view: SentenceView, at: number): boolean {
  if (CHANGES.test(wordAt(view, at))) return true;
  if (!/^(?:from|in|among|on)$/.test(wordAt(view, at))) return false;
  for (let i = at + 2; i < at + 5; i++) if (CHANGES.test(wordAt(view, i))) return true;
  return false;
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
      // "the number of “neutralised terrorists”".
      if (victims === undefined && PEOPLE.has(wordAt(view, end))) victims = victimsAt(view, end, end);
      return { at, end, harm: kind, mention: { ...harm, end }, victims };
    }
    const person = PEOPLE.get(word);
    if (person !== undefined || NATIONALS.has(word)) victims = victimsAt(view, at + 2, i);
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

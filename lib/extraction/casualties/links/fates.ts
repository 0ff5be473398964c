import { readPersonPhrase } from "../counts/person-phrase";
import type { Harm } from "../lexicons/harm-words";
import { type SentenceView, wordAt } from "../sentence-view";
import { addLink, type Links } from "./link";

/** Words that tell of the dead without naming a harm: "none of the 62 on board survived", "the nine victims". */
export const FATE_WORDS: ReadonlySet<string> = new Set(["survived", "survivors", "victims"]);

const HANDLED =
  /^(?:identified|recovered|buried|found|named|confirmed|retrieved|counted|exhumed|mourned|remembered|so|were|was|are|included?|including|died)$/;
const SLIPS = /^(?:on|board|aboard|the|plane|ship|ferry|boat|flight|bus|train|crew|have|has|had|who|in|it)$/;

/** What happened to people is told by who is left: nobody survived, or they are its victims. */
export function linkFates(view: SentenceView, links: Links, earlier: Harm | null): void {
  for (const count of view.counts) {
    if (count.low === 0 && count.inside !== null && isSurvivedAfter(view, count.end)) {
      links.delete(count);
      addLink(links, {
        count: count.inside,
        harm: "killed",
        mention: null,
        rule: "casualty/none-survived",
        confidence: 0.85,
      });
    } else if (
      wordAt(view, count.first - 1) === "the" &&
      wordAt(view, count.end - 1) === "victims" &&
      !links.has(count)
    ) {
      // "Of the 86 victims identified so far", "were among the nine victims".
      const among = wordAt(view, count.first - 2) === "among";
      if (among || (wordAt(view, count.first - 2) === "of" && HANDLED.test(wordAt(view, count.end))))
        addLink(links, {
          count,
          harm: earlier ?? "killed",
          mention: null,
          rule: "casualty/the-victims",
          confidence: 0.75,
        });
    } else if (count.partitive && wordAt(view, count.end - 1) === "victims" && isToldWho(view, count.end)) {
      // "Twelve of the victims were children."
      addLink(links, {
        count,
        harm: earlier ?? "killed",
        mention: null,
        rule: "casualty/of-the-victims",
        confidence: 0.8,
      });
    } else if (
      wordAt(view, count.end - 1) === "victims" &&
      !/^['’]s?$/.test(wordAt(view, count.end)) &&
      /^(?:claim(?:s|ed|ing)?|took)$/.test(wordAt(view, count.first - 1)) &&
      !links.has(count)
    ) {
      // "The crush claimed 159 victims."
      addLink(links, {
        count,
        harm: "killed",
        mention: null,
        rule: "casualty/claimed-victims",
        confidence: 0.85,
        active: true,
      });
    } else if (count.who === "people" && !links.has(count) && isWithoutSurvivors(view, count.first)) {
      addLink(links, { count, harm: "killed", mention: null, rule: "casualty/no-survivors", confidence: 0.85 });
    }
  }
}

/** "…of the flood were women": the sentence goes on to say what people they were. */
function isToldWho(view: SentenceView, from: number): boolean {
  for (let i = from; i < view.end && i < from + 14; i++) {
    if (/^[,;:]$/.test(wordAt(view, i)) || view.harmOver.has(i)) return false;
    if (wordAt(view, i) === "were") return readPersonPhrase(view.tokens, i + 1, view.end, false).who === "people";
  }
  return false;
}

function isSurvivedAfter(view: SentenceView, from: number): boolean {
  for (let i = from; i < view.end && i < from + 12; i++) {
    if (wordAt(view, i) === "survived") return true;
    // "on China Eastern flight MU5735".
    const named = /^[A-Z0-9]/.test(view.tokens[i]?.text ?? "");
    if (!named && !SLIPS.test(wordAt(view, i))) return false;
  }
  return false;
}

/** "There were no survivors among the 62 people on board." */
function isWithoutSurvivors(view: SentenceView, at: number): boolean {
  const i = wordAt(view, at - 1) === "the" ? at - 2 : at - 1;
  return (
    /^(?:among|amongst|of)$/.test(wordAt(view, i)) &&
    wordAt(view, i - 1) === "survivors" &&
    wordAt(view, i - 2) === "no"
  );
}

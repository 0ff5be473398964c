import type { HarmMention } from "../harms/find-harms";
import { CAUSES } from "../lexicons/causes";
import { BE } from "../lexicons/function-words";
import { type SentenceView, wordAt } from "../sentence-view";

const EARTH = new Set(
  "earth mud snow rubble ground roof wall walls waste rock rocks soil boulders ash debris".split(" "),
);

/** Whether the word buries at all: the rules below ask it of "bury" alone. */
export function isBurying(harm: HarmMention): boolean {
  return /^bur(?:y|ies|ied|ying)$/.test(harm.word);
}

/** "We buried 19 people today": the dead are buried by somebody; what a landslide buries may still live. */
export function isBurial(view: SentenceView, harm: HarmMention): boolean {
  for (let i = harm.first - 1; i >= view.first && i > harm.first - 12; i--) {
    const word = wordAt(view, i);
    if (word === ";" || /^["“”]$/.test(word)) break;
    if (CAUSES.has(word) || EARTH.has(word)) return false;
  }
  for (let i = harm.end; i < view.end && i < harm.end + 8; i++) {
    const word = wordAt(view, i);
    if (word === "under" || word === "beneath" || word === "alive" || EARTH.has(word)) return false;
  }
  return !BE.has(wordAt(view, harm.first - 1)) || isLaidToRest(view, harm.end);
}

/** "were buried on Monday", "in a mass grave", "side by side": a funeral, not a fall of earth. */
function isLaidToRest(view: SentenceView, at: number): boolean {
  for (let i = at; i < view.end && i < at + 8; i++)
    if (/^(?:graves?|cemetery|funerals?|side|honou?rs|mourners|churchyard|\w+day|today)$/.test(wordAt(view, i)))
      return true;
  return false;
}

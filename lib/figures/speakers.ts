import type { Figure } from "./figure";
import { sourceBehind } from "./origins";

/**
 * Who speaks for each figure of a report. Whoever relays stands back: "UNICEF said, citing the ministry". And "Twelve died, police
 * said. Another 30 were injured.": who spoke in the sentence before still speaks. Only for a part of what was
 * said, and for a next sentence that goes on with it; anything else without a source is the publisher's own. Used where two
 * reports are compared; on the desk an attribution is a claim of its own that somebody reviews.
 */
export function withSpeaker(figures: readonly Figure[]): Figure[] {
  const filled: Figure[] = [];
  for (const figure of figures) {
    const before = filled.findLast(({ said, start }) => said !== null && start < figure.start);
    const whole = filled.find(({ id }) => id === figure.partOf);
    const said = sourceBehind(figure) ?? whole?.said ?? (before && goesOn(figure, before) ? before.said : null);
    filled.push(said === figure.said ? figure : { ...figure, said });
  }
  return filled;
}

const GOES_ON = /\b(?:another|others?|more|alone|of them|of those|still|any more|also|further|as well|too)\b/i;

function goesOn(figure: Figure, before: Figure): boolean {
  const gap = figure.sentenceStart - (before.sentenceStart + before.sentence.trimEnd().length);
  return gap <= 1 && (GOES_ON.test(figure.sentence) || isShortAndNameless(figure.sentence));
}

/** "Thirteen were injured." */
function isShortAndNameless(sentence: string): boolean {
  return sentence.length < 80 && !/\s\p{Lu}/u.test(sentence);
}

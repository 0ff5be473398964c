import type { Sentence } from "../document";
import type { Token } from "../tokens";
import { findEnclosure, NO_ENCLOSURE } from "./enclosures";
import { breaksLine, isWrapped } from "./lines";
import { type Marker, readMarker } from "./lists";
import { findStop } from "./stops";

/**
 * No sentence is longer: text that lost its stops would be one sentence, and every later stage may look at all pairs of
 * tokens within one.
 */
const MOST_TOKENS = 250;

/**
 * Cuts the tokens into sentences and tells each token which it stands in. A sentence ends at an empty line, at a line
 * break that is not mere wrapping, before the next item of a list, and at a stop that `findStop` takes for one. Spans run
 * from the first to the last token, so they are trimmed; a line drawn with marks ("*****") belongs to none.
 */
export function findSentences(tokens: Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let wrapped: boolean | null = null;
  let list: Marker | null = null;
  let enclosure = NO_ENCLOSURE;
  let first = 0;
  let i = 0;

  const close = (end: number) => {
    const opening = tokens[first];
    const closing = tokens[end - 1];
    if (opening && closing && end > first) {
      let begins = 0;
      for (let at = first; at < end; at++) {
        const token = tokens[at] as Token;
        token.sentence = sentences.length;
        begins |= token.word.begins;
      }
      sentences.push({ start: opening.start, end: closing.end, firstToken: first, endToken: end, begins });
    }
    first = end;
    i = end;
  };

  while (i < tokens.length) {
    if (isDrawnLine(tokens[i] as Token)) {
      close(i);
      (tokens[i] as Token).sentence = Math.max(0, sentences.length - 1);
      first = ++i;
      continue;
    }
    if (i === first) {
      const marker = readMarker(tokens, i, list !== null && list.rank > 1);
      if (marker) {
        list = marker.rank === 1 || (list !== null && marker.rank === list.rank + 1) ? marker : null;
        i = marker.end;
        continue;
      }
    } else if (list !== null && isNextItem(tokens, i, list)) {
      close(i);
      continue;
    }
    if (i >= enclosure.end) enclosure = findEnclosure(tokens, i) ?? enclosure;
    const next = tokens[i + 1];
    if (next === undefined) break;
    if (next.gap === "line" && wrapped === null) wrapped = isWrapped(tokens);
    if (next.gap === "paragraph" || (next.gap === "line" && breaksLine(tokens, i, wrapped === true))) {
      if (next.gap === "paragraph" && readMarker(tokens, i + 1, true) === null) list = null;
      close(i + 1);
      continue;
    }
    const stop = findStop(tokens, i, first, enclosure);
    if (stop > i && stop < tokens.length) close(stop);
    else if (i - first >= MOST_TOKENS) close(i + 1);
    else i++;
  }
  close(tokens.length);
  return sentences;
}

function isDrawnLine(token: Token): boolean {
  return token.kind === "punct" && token.text.length >= 4 && token.text[0] !== ".";
}

/** "a. The first item b. The second item": the next rank with the same marks begins an item though no stop precedes it. */
function isNextItem(tokens: Token[], at: number, list: Marker): boolean {
  // "A. Nasser and B. Khalil" are initials.
  if (at === list.end || /^[A-Z]\.?$/.test((tokens[at] as Token).text)) return false;
  const marker = readMarker(tokens, at, list.rank > 1);
  return marker !== null && marker.rank === list.rank + 1 && marker.marks === list.marks;
}

import type { Sentence } from "../document";
import type { Token } from "../tokens";
import { breaksLine, isWrapped } from "./lines";
import { type Marker, readMarker } from "./lists";
import { findStop } from "./stops";

/**
 * Cuts the tokens into sentences and tells each token which it stands in. A sentence ends at an empty line, at a line
 * break that is not mere wrapping, before the next item of a list, and at a stop that `findStop` takes for one. Spans run
 * from the first to the last token, so they are trimmed.
 */
export function findSentences(tokens: Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  const wrapped = isWrapped(tokens);
  let list: Marker | null = null;
  let first = 0;
  let i = 0;

  const close = (end: number) => {
    for (let at = first; at < end; at++) (tokens[at] as Token).sentence = sentences.length;
    const opening = tokens[first] as Token;
    sentences.push({ start: opening.start, end: (tokens[end - 1] as Token).end, firstToken: first, endToken: end });
    first = end;
    i = end;
  };

  while (i < tokens.length) {
    if (i === first) {
      const marker = readMarker(tokens, i, list !== null && list.rank > 1);
      list = marker ?? list;
      if (marker) i = marker.end - 1;
    } else if (list !== null && isNextItem(tokens, i, list)) {
      close(i);
      continue;
    }
    const next = tokens[i + 1];
    if (next === undefined) break;
    if (next.gap === "paragraph" || (next.gap === "line" && breaksLine(tokens, i, wrapped))) {
      if (next.gap === "paragraph" && readMarker(tokens, i + 1, true) === null) list = null;
      close(i + 1);
      continue;
    }
    const stop = findStop(tokens, i);
    if (stop > i && stop < tokens.length) close(stop);
    else i++;
  }
  if (first < tokens.length) close(tokens.length);
  return sentences;
}

/** "a. The first item b. The second item": the next rank with the same marks begins an item though no stop precedes it. */
function isNextItem(tokens: Token[], at: number, list: Marker): boolean {
  const marker = readMarker(tokens, at, list.rank > 1);
  return marker !== null && marker.rank === list.rank + 1 && marker.marks === list.marks;
}

import { findMentions, type Named } from "./mentions";

export type Piece = { kind: "text" | "link" | "mention"; text: string };

const LINK = /https?:\/\/[^\s<>"“”«»]+/giu;

/**
 * A comment as it is drawn: plain words, web addresses and the people it named. Nothing else becomes a link: no other scheme, no
 * markup. A full stop or a closing bracket after an address belongs to the sentence.
 */
export function piecesOf(text: string, mentioned: readonly Named[]): Piece[] {
  const marks = [
    ...links(text),
    ...findMentions(text, mentioned).map((found) => ({ ...found, kind: "mention" as const })),
  ];
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, kind } of marks.sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    if (start > at) pieces.push({ kind: "text", text: text.slice(at, start) });
    pieces.push({ kind, text: text.slice(start, end) });
    at = end;
  }
  return at < text.length ? [...pieces, { kind: "text", text: text.slice(at) }] : pieces;
}

function links(text: string): { start: number; end: number; kind: "link" }[] {
  return [...text.matchAll(LINK)].flatMap(({ 0: found, index: start }) => {
    const address = withoutSentenceEnd(found);
    return URL.canParse(address) ? [{ start, end: start + address.length, kind: "link" as const }] : [];
  });
}

function withoutSentenceEnd(address: string): string {
  let end = address.length;
  for (; end > 0; end--) {
    const last = address[end - 1] as string;
    const open = { ")": "(", "]": "[" }[last];
    const closesOwn = open && count(address, open, end) >= count(address, last, end);
    if (!/[.,;:!?…'’)\]]/.test(last) || closesOwn) break;
  }
  return address.slice(0, end);
}

function count(text: string, sign: string, end: number): number {
  let found = 0;
  for (let at = 0; at < end; at++) if (text[at] === sign) found++;
  return found;
}

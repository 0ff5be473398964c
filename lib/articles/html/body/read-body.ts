import { Readability } from "@mozilla/readability";
import { readBlockText } from "./block-text";
import { findContainer } from "./find-container";
import { removeFurniture } from "./furniture";
import { removeLinkBlocks } from "./link-blocks";
import { measureAll, measureProse } from "./measure";
import { trimLines } from "./trim-lines";

export type Body = { text: string; removed: string[] };

/**
 * The article's body: the element that the page's markup names, or else what Readability's statistics choose, without
 * the furniture in it. Changes the document.
 */
export function readBody(document: Document, { title }: { title: string | null }): Body {
  if (!document.body) return { text: "", removed: [] };
  const guess = guessBody(document);
  const { element, kind } = findContainer(
    document.body,
    measureAll(document.body),
    guess ? measureProse(guess) : 0,
  ) ?? {
    element: guess ?? document.body,
    kind: "page" as const,
  };
  if (kind !== "body") removeHead(element);
  const removed = removeFurniture(element);
  removeLinkBlocks(element);
  return { text: trimLines(readBlockText(element), { title, kind }), removed };
}

/** Beyond this many elements a page is no article that statistics would find, and they take their time. */
const MOST_ELEMENTS = 50_000;

/** Readability empties the document it reads: it gets a copy, without what it would take for prose. */
function guessBody(document: Document): Element | null {
  const copy = document.cloneNode(true) as Document;
  if (copy.body) removeFurniture(copy.body);
  try {
    const reader = new Readability<Node>(copy, { serializer: (node) => node, maxElemsToParse: MOST_ELEMENTS });
    return (reader.parse()?.content as Element | null | undefined) ?? null;
  } catch {
    // Too large for it, or built to break it: what the markup names must do.
    return null;
  }
}

/** More than this share of the prose before a heading is no head. */
const LARGEST_HEAD = 0.2;

/** What stands before the article's heading, and the heading itself, is no body. */
function removeHead(element: Element): void {
  const heading = element.querySelector("h1");
  if (!heading) return;
  const measure = measureAll(element);
  const head: ChildNode[] = [];
  for (let at: Element | null = heading; at && at !== element; at = at.parentElement) {
    for (let before = at.previousSibling; before; before = before.previousSibling) head.push(before as ChildNode);
  }
  const prose = head.reduce((sum, node) => sum + (node.nodeType === 1 ? measure(node as Element).prose : 0), 0);
  if (prose > measure(element).prose * LARGEST_HEAD) return;
  for (const node of [...head, heading]) node.remove();
}

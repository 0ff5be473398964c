import { Readability } from "@mozilla/readability";
import { readBlockText } from "./block-text";
import { findContainer } from "./find-container";
import { removeFurniture } from "./furniture";
import { measureAll, measureProse } from "./measure";
import { trimLines } from "./trim-lines";
import { removeLinkBlocks } from "./link-blocks";

export type Body = { text: string; removed: string[] };

/**
 * The article's body: the element that the page's markup names, or else what Readability's statistics choose, without
 * the furniture in it. Changes the document.
 */
export function readBody(document: Document, { title }: { title: string | null }): Body {
  if (!document.body) return { text: "", removed: [] };
  const guess = guessBody(document);
  const { element, kind } = findContainer(document.body, measureAll(document.body), guess ? measureProse(guess) : 0) ?? {
    element: guess ?? document.body,
    kind: "page" as const,
  };
  if (process.env.SHOW) console.log("   >>", kind, element.tagName, element.getAttribute("class"), element.getAttribute("id"), element === guess);
  if (kind !== "body") removeHead(element);
  const removed = removeFurniture(element);
  removeLinkBlocks(element);
  return { text: trimLines(readBlockText(element), { title, kind }), removed };
}

/** Readability empties the document it reads: it gets a copy, without what it would take for prose. */
function guessBody(document: Document): Element | null {
  const copy = document.cloneNode(true) as Document;
  if (copy.body) removeFurniture(copy.body);
  const article = new Readability<Node>(copy, { serializer: (node) => node }).parse();
  return (article?.content as Element | null) ?? null;
}

/** What stands before the article's heading, and the heading itself, is no body. */
function removeHead(element: Element): void {
  const heading = element.querySelector("h1");
  if (!heading || measureProse(heading) > 0 && heading.textContent && heading.textContent.length > 300) return;
  for (let at: Element | null = heading; at && at !== element; at = at.parentElement) {
    while (at.previousSibling) at.previousSibling.remove();
  }
  heading.remove();
}

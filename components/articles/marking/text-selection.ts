export type TextSelection = { start: number; end: number; text: string };

/**
 * The selected words with their offsets in the article's text (UTF-16 code units), or null. The element that holds the text says
 * by `data-text-start` where it begins; its own characters are the text's, letter for letter.
 */
export function readTextSelection(document: Document): TextSelection | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const holder = document.querySelector<HTMLElement>("[data-text-start]");
  if (!holder) return null;
  const range = selection.getRangeAt(0);
  const inside = document.createRange();
  inside.selectNodeContents(holder);
  if (!range.intersectsNode(holder)) return null;
  // A selection that reaches beyond the text counts as far as the text goes.
  if (range.compareBoundaryPoints(Range.START_TO_START, inside) > 0)
    inside.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, inside) < 0) inside.setEnd(range.endContainer, range.endOffset);
  const text = inside.toString();
  if (text.trim() === "") return null;
  const before = document.createRange();
  before.selectNodeContents(holder);
  before.setEnd(inside.startContainer, inside.startOffset);
  const start = Number(holder.dataset.textStart) + before.toString().length;
  return { start, end: start + text.length, text };
}

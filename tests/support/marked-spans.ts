/** A stretch of a test's text: its label and where it stands once the marks are taken out. */
export type MarkedSpan = { label: string; start: number; end: number; text: string };

/**
 * Reads spans written into a sentence: "[Police]{source} [said]{cue} [12 people died]{content}." Marks may nest; square
 * brackets without a label stay in the text.
 */
export function readMarked(marked: string): { text: string; spans: MarkedSpan[] } {
  const spans: MarkedSpan[] = [];
  const open: number[] = [];
  let text = "";
  for (let i = 0; i < marked.length; i++) {
    const label = /^\]\{(\w+)\}/.exec(marked.slice(i, i + 24));
    if (marked[i] === "[") open.push(text.length);
    else if (label) {
      const start = open.pop() ?? 0;
      spans.push({ label: label[1] ?? "", start, end: text.length, text: text.slice(start) });
      i += label[0].length - 1;
    } else text += marked[i];
  }
  return { text, spans: spans.sort((a, b) => a.start - b.start) };
}

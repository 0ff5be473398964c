import type { Paper } from "./page";
import { MUTED } from "./page";

/** Every page says what it belongs to, so that a single sheet can be checked against the whole. */
export function drawFooters({ doc }: Paper, words: string): void {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page);
    const { bottom, left, right } = doc.page.margins;
    const width = doc.page.width - left - right;
    // pdfkit would begin a new page for text below the margin.
    doc.page.margins.bottom = 0;
    const y = doc.page.height - bottom + 14;
    doc.font("plain").fontSize(7).fillColor(MUTED);
    doc.text(words, left, y, { width: width - 60, lineBreak: false, ellipsis: true });
    doc.text(`${page - start + 1} / ${count}`, left, y, { width, align: "right", lineBreak: false });
    doc.page.margins.bottom = bottom;
  }
}

import { createRequire } from "node:module";
import PDFDocument from "pdfkit";
import { baseDirection, hasRightToLeft, type Run, visualRuns } from "./bidi";

// DejaVu carries Latin, Greek, Cyrillic, Arabic and Hebrew in one small free family; the standard PDF fonts know Latin only.
const require = createRequire(`${process.cwd()}/package.json`);
const FONTS = {
  plain: require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"),
  bold: require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf"),
  serif: require.resolve("dejavu-fonts-ttf/ttf/DejaVuSerif.ttf"),
  mono: require.resolve("dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf"),
};
export type Font = keyof typeof FONTS;

const MARGIN = 56;
export const INK = "#1d1c1a";
export const MUTED = "#5c5953";
export const LINE = "#8a857b";

export type Style = { font?: Font; size?: number; colour?: string; indent?: number; gap?: number };

/** A4 with a small set of moves: paragraphs in any script, rules, room for what must stay together. */
export type Paper = {
  doc: PDFKit.PDFDocument;
  paragraph: (text: string, style?: Style) => void;
  rule: () => void;
  keepTogether: (height: number) => void;
};

export function openPaper(info: { title: string; author: string; date: Date }): Paper {
  const doc = new PDFDocument({
    size: "A4",
    margin: MARGIN,
    bufferPages: true,
    lang: "en",
    displayTitle: true,
    info: { Title: info.title, Author: info.author, CreationDate: info.date, Creator: "Attest" },
  });
  for (const [name, path] of Object.entries(FONTS)) doc.registerFont(name, path);
  const width = doc.page.width - 2 * MARGIN;

  const keepTogether = (height: number) => {
    if (doc.y + height > doc.page.height - MARGIN - 20) doc.addPage();
  };
  const paragraph = (text: string, { font = "plain", size = 9, colour = INK, indent = 0, gap = 3 }: Style = {}) => {
    doc.fontSize(size).fillColor(colour);
    const clean = text.replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, " ");
    for (const line of clean.split("\n")) {
      // Only the sans family has Arabic and Hebrew letters.
      const bidirectional = hasRightToLeft(line);
      doc.font(bidirectional && font !== "bold" ? "plain" : font);
      if (bidirectional) bidiLines(doc, line, MARGIN + indent, width - indent, keepTogether);
      else doc.text(line || " ", MARGIN + indent, undefined, { width: width - indent, lineGap: 1 });
    }
    doc.y += gap;
  };
  const rule = () => {
    doc
      .moveTo(MARGIN, doc.y)
      .lineTo(MARGIN + width, doc.y)
      .lineWidth(0.5)
      .strokeColor(LINE)
      .stroke();
    doc.y += 6;
  };
  return { doc, paragraph, rule, keepTogether };
}

/** Lines broken in reading order, each then drawn piece by piece in the order of the paper: pdfkit knows left to right only. */
function bidiLines(
  doc: PDFKit.PDFDocument,
  text: string,
  left: number,
  width: number,
  keepTogether: (height: number) => void,
): void {
  const base = baseDirection(text);
  for (const line of breakLines(text, width, (part) => doc.widthOfString(part))) {
    const height = doc.currentLineHeight(true) + 1;
    keepTogether(height);
    const pieces = visualRuns(line, base).flatMap(wordsOnPaper);
    const length = pieces.reduce((sum, piece) => sum + doc.widthOfString(piece), 0);
    let x = base === "rtl" ? left + width - length : left;
    const y = doc.y;
    for (const piece of pieces) {
      if (piece.trim() !== "") doc.text(piece, x, y, { lineBreak: false });
      x += doc.widthOfString(piece);
    }
    doc.y = y + height;
  }
}

/** A right-to-left run word by word, last word first; the font's shaper turns the letters of each round. */
function wordsOnPaper({ text, rtl }: Run): string[] {
  return rtl ? text.split(/( +)/).filter(Boolean).reverse() : [text];
}

export function breakLines(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/(?<= )/)) {
    if (line && widthOf(line + word.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += word;
  }
  lines.push(line.trimEnd());
  return lines;
}

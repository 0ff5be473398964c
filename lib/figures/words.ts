import { formatFigure } from "@/lib/claims/numbers";
import { formatDay } from "@/lib/date-words";
import { type AsOf, asOfOf } from "./as-of";
import type { Figure, Said } from "./figure";
import type { RelationName } from "./relations";
import { groupOf } from "./victims";

/** What each relation is called, and its definition as the desk prints it. */
export const RELATION_WORDS: Record<RelationName, { word: string; definition: string }> = {
  same: { word: "Agrees", definition: "Both can be true at once." },
  update: { word: "Update", definition: "A later count: what was true then and what is true now." },
  contradiction: { word: "Contradiction", definition: "Same scope and moment, and the ranges do not overlap." },
  subset: { word: "Inside", definition: "A part of a total, as the text says." },
  "different-scope": { word: "Other scope", definition: "Another place, period or group of people: not comparable." },
  revision: { word: "Revision", definition: "A source corrects its own earlier figure." },
};

/** Where a figure's as-of comes from. */
export const BASIS_WORDS: Record<AsOf["basis"], string> = {
  stated: "stated in the text",
  event: "day of the event",
  published: "day of publication",
};

/** "officials in Gaza", or the publisher when nobody is named. */
export function sourceWords(figure: Figure): string {
  if (figure.said) return saidWords(figure.said);
  return figure.publisher ? `${figure.publisher} (no source named)` : "no source named";
}

/** With the article the text gives it: "the health ministry in Gaza"; a description that was resolved keeps its name. */
function saidWords({ name, words }: Said): string {
  const article = /^(?:the|an?)\s/i.exec(words)?.[0].toLowerCase();
  return article && words.slice(article.length) === name ? `${article}${name}` : name;
}

export function asOfWords(figure: Figure): string | null {
  const asOf = asOfOf(figure);
  return asOf && formatDay(asOf.value.replace(/T\d.*$/, ""));
}

/** "at least 9,770 (officials in Gaza, as of 5 Nov 2023)"; `when` says the moment otherwise. */
export function figureWords(figure: Figure, when?: string): string {
  const asOf = asOfWords(figure);
  const moment = when ?? (asOf && `as of ${asOf}`);
  const group = groupOf(figure);
  return `${formatFigure(figure)}${group ? ` ${group}` : ""} (${sourceWords(figure)}${moment ? `, ${moment}` : ""})`;
}

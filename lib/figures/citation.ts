import { formatFigure, formatRange } from "@/lib/claims/numbers";
import { STATUS_WORDS } from "@/lib/claims/status";
import { HARM_WORDS } from "@/lib/claims/words";
import { formatDay } from "@/lib/date-words";
import type { DeskFigure } from "./desk-figure";
import { asOfWords, sourceWords } from "./words";

/**
 * A figure as a plain sentence to paste anywhere: the quote, who said it, as of when, where it stands (offsets count UTF-16
 * code units), and what the desk has decided so far.
 */
export function citationOf(figure: DeskFigure, origin = ""): string {
  const { article, publisher, published, claimStart, claimEnd, id, status } = figure;
  const asOf = asOfWords(figure);
  const printed = [publisher, published && formatDay(published.replace(/T\d.*$/, ""))].filter(Boolean).join(", ");
  return [
    `“${figure.quote}”: ${formatFigure(figure)} ${HARM_WORDS[figure.harm]} (low / best / high ${formatRange(figure)})`,
    `said by ${sourceWords(figure)}${asOf ? `, as of ${asOf}` : ""}`,
    `in “${article.title}”${printed ? ` (${printed})` : ""}, characters ${claimStart}–${claimEnd}`,
    `${STATUS_WORDS[status].word.toLowerCase()}${article.demo ? " (DEMO)" : ""}; ${origin}/claims/${id}`,
  ].join("; ");
}

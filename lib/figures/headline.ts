import { formatFigure } from "@/lib/claims/numbers";
import { STATUS_WORDS, type Status } from "@/lib/claims/status";
import { HARM_WORDS } from "@/lib/claims/words";
import { formatDay } from "@/lib/date-words";
import { asOfOf } from "./as-of";
import type { Figure } from "./figure";
import { groupOf } from "./victims";
import { sourceWords } from "./words";

/** "At least 9,770 people killed in Gaza as of 5 Nov 2023, according to officials in the Hamas-run enclave; unreviewed" */
export function headlineOf(figure: Figure & { status: Status }): string {
  const who = countedWords(figure);
  const harm = HARM_WORDS[figure.harm];
  const place = figure.place ? ` ${placeWords(figure.place)}` : "";
  const cause = figure.cause && figure.figure !== "cumulative" ? ` ${byCause(figure.harm, figure.cause)}` : "";
  const source = figure.said ? `, according to ${sourceWords(figure)}` : `, ${sourceWords(figure)}`;
  const denied = figure.modality === "denied" ? " (denied)" : "";
  const sentence = `${formatFigure(figure)} ${who} ${harm}${cause}${place}${whenWords(figure)}${source}${denied}; ${STATUS_WORDS[figure.status].word.toLowerCase()}`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** "people", "children", "person": whom a figure counts. */
export function countedWords(figure: Figure): string {
  const group = groupOf(figure) ?? figure.victimGroup?.toLowerCase() ?? "people";
  if (figure.best === 1 && group === "people") return "person";
  return group;
}

/** "by airstrike"; people go missing and flee after it. */
export function byCause(harm: Figure["harm"], cause: string): string {
  const after = harm === "missing" || harm === "displaced" || harm === "detained";
  return `${after ? "after" : "by"} ${cause.toLowerCase()}`;
}

/** "in Gaza", "on the border", but "near the border" as it stands. */
export function placeWords(place: string): string {
  if (/^(?:in|at|on|near|outside|off|along|across)\b/i.test(place)) return place;
  if (/\b(?:border|frontier|coast)$/i.test(place)) return `on the ${place.replace(/^the\s+/i, "")}`;
  return /\b(?:hospital|school|camp|market|station|airport|mosque|church|hotel|checkpoint|base)$/i.test(place)
    ? `at ${place}`
    : `in ${place}`;
}

function whenWords(figure: Figure): string {
  const asOf = asOfOf(figure);
  if (!asOf) return "";
  const day = formatDay(asOf.value.replace(/T\d.*$/, ""));
  return asOf.basis === "event" ? ` on ${day}` : ` as of ${day}`;
}

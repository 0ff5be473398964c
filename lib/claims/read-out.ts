import { formatDay } from "@/lib/date-words";
import type { CasualtyClaim } from "@/lib/extraction/schema";
import { formatFigure } from "./numbers";
import { CIVILIAN_WORDS, FIGURE_WORDS, HARM_WORDS, MODALITY_WORDS } from "./words";

type Figure = Pick<
  CasualtyClaim,
  "low" | "best" | "high" | "bound" | "harm" | "civilian" | "figure" | "modality" | "asOf" | "since" | "victimGroup"
> & { victims: { text: string } | null; place: { text: string } | null };

/**
 * A figure read out in full, one sentence each for the number, the people, who said it and the moment: what an editor must have
 * taken in before deciding. What the text does not say is said to be missing.
 */
export function readOut(figure: Figure, speaker: string | null): string[] {
  return [numberWords(figure), peopleWords(figure), speakerWords(figure, speaker), momentWords(figure)];
}

function numberWords(figure: Figure): string {
  const { low, best, high } = figure;
  const end = (name: string, value: number | null, none: string) =>
    value === null ? none : `${name} ${value.toLocaleString("en-GB")}`;
  const range = [
    end("low", low, "no lower end"),
    end("best", best, "no best value"),
    end("high", high, "no upper end"),
  ].join(", ");
  return sentence(`${formatFigure(figure)} ${HARM_WORDS[figure.harm]}: ${range}`);
}

function peopleWords({ victims, civilian, place }: Figure): string {
  const who = victims ? `Counts “${victims.text}”` : "Whom it counts is not stated";
  const status = civilian === "unknown" ? "civilian status not stated" : CIVILIAN_WORDS[civilian];
  return sentence(`${who}, ${status}${place ? `, ${place.text}` : ", no place stated"}`);
}

function speakerWords({ modality }: Figure, speaker: string | null): string {
  return sentence(`${speaker ? `Said by ${speaker}` : "Said by the article itself"}, ${MODALITY_WORDS[modality]}`);
}

function momentWords({ asOf, since, figure }: Figure): string {
  const from = since ? `, counted since ${formatDay(since)}` : "";
  return sentence(`${asOf ? `As of ${formatDay(asOf)}` : "No as-of stated"}${from}, ${FIGURE_WORDS[figure]}`);
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

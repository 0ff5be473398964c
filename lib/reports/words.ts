import { formatFigure } from "@/lib/claims/numbers";
import { STATUS_WORDS, type Status } from "@/lib/claims/status";
import { HARM_WORDS, KIND_WORDS, STANCE_WORDS } from "@/lib/claims/words";
import { formatDay } from "@/lib/date-words";
import type { AttributionClaim, CasualtyClaim } from "@/lib/extraction/schema";
import type { ReportEvidence, ReportScope, ReportVerdict } from "./schema";

/** A report's scope as a sentence; `names` resolves the ids a scope may hold. */
export function scopeWords(scope: ReportScope, names: { story?: string; article?: string }): string {
  const what = scope.kind ? KIND_WORDS[scope.kind].many.toLowerCase() : "claims";
  const parts = [
    scope.status ? `All ${what} with the status “${STATUS_WORDS[scope.status].word}”` : `All ${what}`,
    scope.harm && `about people ${HARM_WORDS[scope.harm]}`,
    scope.article ? `of the article “${names.article ?? scope.article}”` : "of every article that was not withdrawn",
    scope.story && `in the story “${names.story ?? scope.story}”`,
  ];
  return `${parts.filter(Boolean).join(" ")}; what was dismissed as no claim is left out.`;
}

type Figure = Pick<CasualtyClaim, "low" | "best" | "high" | "bound" | "harm">;

export function figureWords(figure: Figure, modality: CasualtyClaim["modality"]): string {
  const words = `${formatFigure(figure)} ${HARM_WORDS[figure.harm]}`;
  if (modality === "denied") return `${words} (denied)`;
  if (modality === "possible") return `${words} (said to be possible)`;
  return words;
}

export function dateWords(value: string | null): string {
  return value ? formatDay(value) : "a date that the text alone does not settle";
}

export function attributionWords(speaker: string | null, stance: AttributionClaim["stance"]): string {
  return `${speaker ?? "an unnamed source"} ${STANCE_WORDS[stance]}`;
}

/** Where the evidence is: a link's address, or a file's name with the hash that tells it from every other. */
export function evidenceWords({ url, file }: Pick<ReportEvidence, "url" | "file">): string {
  return url ?? (file ? `file ${file.name} (SHA-256 ${file.sha256})` : "");
}

/** What this kind of report never looked at; printed in every one. */
export const NOT_CHECKED = [
  "Figures, dates and attributions that the engine did not find and nobody marked by hand.",
  "Words in pictures, captions that were not in the text, tables, sound and video.",
  "Whether a quoted person said the words: the report shows that the article says so.",
  "Whether the publisher changed the article after it was retrieved.",
];

/** One reader's verdict as a line: who, what, why. */
export function verdictWords({ who, to, reason }: ReportVerdict): string {
  const word = STATUS_WORDS[to as Status]?.word ?? to;
  return reason ? `${who}: ${word} — ${reason}` : `${who}: ${word}`;
}

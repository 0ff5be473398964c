import { warnOfBoilerplate } from "./boilerplate";
import { warnOfEmptySourceLine } from "./empty-source-line";
import { warnOfGarbledSentences } from "./garbled-sentence";
import { warnOfMissingDetails } from "./missing-details";
import { warnOfOtherLanguage } from "./not-english";
import { warnOfStrayPunctuation } from "./stray-punctuation";
import type { Detector, Subject, Warning } from "./warning";

/** The families of intake warnings: one file, one line. `text-changed` needs an earlier version and is raised with it. */
const ENGLISH: Detector[] = [warnOfStrayPunctuation, warnOfGarbledSentences];
const ANY_LANGUAGE: Detector[] = [warnOfMissingDetails, warnOfOtherLanguage, warnOfEmptySourceLine, warnOfBoilerplate];

/** Everything an editor should know before trusting the article: what concerns the whole first, then by place. */
export function listWarnings(subject: Subject): Warning[] {
  const warnings = ANY_LANGUAGE.flatMap((detect) => detect(subject));
  const english = !warnings.some((warning) => warning.code === "not-english");
  if (english) warnings.push(...ENGLISH.flatMap((detect) => detect(subject)));
  return warnings.sort((a, b) => (a.start ?? -1) - (b.start ?? -1));
}

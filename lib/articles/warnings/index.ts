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

/** More of one kind says no more: an editor reads the first and sees how many there are. */
const MOST_OF_A_KIND = 100;

/** Everything an editor should know before trusting the article: what concerns the whole first, then by place. */
export function listWarnings(subject: Subject): Warning[] {
  const general = ANY_LANGUAGE.map((detect) => detect(subject));
  const english = !general.flat().some((warning) => warning.code === "not-english");
  const families = english ? [...general, ...ENGLISH.map((detect) => detect(subject))] : general;
  return families.flatMap(limit).sort((a, b) => (a.start ?? -1) - (b.start ?? -1));
}

function limit(family: Warning[]): Warning[] {
  const [first] = family;
  if (!first || family.length <= MOST_OF_A_KIND) return family;
  const more = family.length - MOST_OF_A_KIND;
  return [
    ...family.slice(0, MOST_OF_A_KIND),
    { code: first.code, detail: `The text has ${more} more places like these.` },
  ];
}

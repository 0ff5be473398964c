import { findDoubledPredicate } from "./garbled/doubled-predicate";
import { findImpossiblePair } from "./garbled/impossible-pair";
import { findObjectWithVerb } from "./garbled/object-with-verb";
import { listSentenceWords, type Word } from "./garbled/sentence-words";
import { findTorturedName } from "./garbled/tortured-name";
import { findVerbAfterAgent } from "./garbled/verb-after-agent";
import { type Detector, type Warning, warnAt } from "./warning";

type Sign = { find: (words: Word[]) => [number, number] | null; detail: string };

const SIGNS: Sign[] = [
  { find: findDoubledPredicate, detail: "one subject has two verbs that nothing joins" },
  { find: findVerbAfterAgent, detail: "a verb follows that has no subject" },
  { find: findObjectWithVerb, detail: "the object of one verb is the subject of the next" },
  { find: findImpossiblePair, detail: "these words cannot follow one another" },
  { find: findTorturedName, detail: "a name was replaced word by word" },
];

/** Sentences that look machine-rewritten: what they claim may not be what the source said. */
export const warnOfGarbledSentences: Detector = ({ text }) => {
  const warnings: Warning[] = [];
  for (const words of listSentenceWords(text)) {
    for (const { find, detail } of SIGNS) {
      const span = find(words);
      if (!span) continue;
      warnings.push(warnAt("garbled-sentence", `This sentence looks rewritten by a machine: ${detail}.`, span));
      break;
    }
  }
  return warnings;
};

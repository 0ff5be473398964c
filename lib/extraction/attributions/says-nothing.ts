import type { CueVerb } from "../lexicons/cue-forms";
import { lowerAt, type Range, type Reading } from "./reading";
import type { VerbGroup } from "./verb-group";

const UNSAID: ReadonlySet<string> = new Set(
  "say tell specify disclose reveal mention comment elaborate explain indicate identify announce report confirm clarify detail".split(
    " ",
  ),
);
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  "goodbye hello farewell thanks nothing little enough prayers grace lessons tales lies jokes stories".split(" "),
);
const NOBODY: ReadonlySet<string> = new Set(["no", "nobody", "none", "neither", "nothing"]);

const FINDINGS: ReadonlySet<string> = new Set(
  "poll polls survey surveys study studies report reports data figures figure research results result records record documents document analysis review audit footage video videos images image photographs photos statistics numbers count counts census estimate estimates evidence investigation inquiry emails email files file papers tests test filings filing".split(
    " ",
  ),
);

/** What shows by its content, as a poll or a record does; a clock or a dog only shows. */
function isFindings(reading: Reading, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) if (FINDINGS.has(lowerAt(reading, i))) return true;
  return /^(it|they|which|that)$/.test(lowerAt(reading, first));
}

/**
 * Cues that report nothing: "did not say how many had died", "declined to comment", "said goodbye", "no group has claimed
 * responsibility".
 */
export function saysNothing(reading: Reading, verb: CueVerb, group: VerbGroup, source: Range, content: Range): boolean {
  if (NOBODY.has(lowerAt(reading, source.first)) && source.end - source.first < 5) return true;
  if (group.negated && UNSAID.has(verb.lemma)) return true;
  if (verb.lemma === "show" && !isFindings(reading, source) && lowerAt(reading, content.first) !== "that") return true;
  const first = lowerAt(reading, content.first);
  if ((verb.lemma === "decline" || verb.lemma === "refuse") && first === "to") {
    return /^(comment|respond|answer|elaborate|speak|say|discuss)$/.test(lowerAt(reading, content.first + 1));
  }
  return (verb.lemma === "say" || verb.lemma === "tell") && EMPTY_WORDS.has(first);
}

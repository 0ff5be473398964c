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

/**
 * Cues that report nothing: "did not say how many had died", "declined to comment", "said goodbye", "no group has claimed
 * responsibility".
 */
export function saysNothing(reading: Reading, verb: CueVerb, group: VerbGroup, source: Range, content: Range): boolean {
  if (NOBODY.has(lowerAt(reading, source.first)) && source.end - source.first < 5) return true;
  if (group.negated && UNSAID.has(verb.lemma)) return true;
  const first = lowerAt(reading, content.first);
  if ((verb.lemma === "decline" || verb.lemma === "refuse") && first === "to") {
    return /^(comment|respond|answer|elaborate|speak|say|discuss)$/.test(lowerAt(reading, content.first + 1));
  }
  return (verb.lemma === "say" || verb.lemma === "tell") && EMPTY_WORDS.has(first);
}

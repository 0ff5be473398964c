import type { CueVerb } from "../lexicons/cue-forms";
import { KIND_WORDS } from "../names/organisations";
import { Tag } from "../pos/tags";
import { lowerAt, opensQuote, type Range, type Reading, tagAt } from "./reading";
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

/** "called it a lie", "called the raid “a crime”", "what it calls": naming, not "called a meeting" or "called a doctor". */
function isPredicated(reading: Reading, source: Range, { first, end }: Range): boolean {
  if (lowerAt(reading, source.first - 1) === "what") return true;
  let head = false;
  for (let i = first; i < end; i++) {
    const tag = tagAt(reading, i);
    if (opensQuote(reading, i)) return true;
    if (
      head &&
      tag & (Tag.Det | Tag.Adjective | Tag.Adverb) &&
      !(tagAt(reading, i - 1) & (Tag.Preposition | Tag.Conjunction))
    )
      return true;
    if (tag & (Tag.Object | Tag.Pronoun)) return true;
    if (tag & (Tag.Noun | Tag.Name)) head = true;
    else if (tag & (Tag.Preposition | Tag.To) && !head) return false;
  }
  return false;
}

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

const FATES: ReadonlySet<string> = new Set("dead drowned killed trapped missing lost buried abducted".split(" "));

/** "claimed 18 lives", "hundreds feared dead", "gunmen attacked the barracks", "What we know so far:": no words at all. */
function isNoWord(reading: Reading, verb: CueVerb, source: Range, { first, end }: Range): boolean {
  switch (verb.lemma) {
    case "claim":
      for (let i = first; i < Math.min(end, first + 6); i++)
        if (/^(lives|life)$/.test(lowerAt(reading, i))) return true;
      return false;
    case "fear":
      return FATES.has(lowerAt(reading, first));
    case "attack": {
      const kind = KIND_WORDS.get(lowerAt(reading, source.end - 1));
      return kind === "military" || kind === "armed-group";
    }
    case "know":
      return lowerAt(reading, source.first - 1) === "what";
    default:
      return false;
  }
}

/**
 * Cues that report nothing: "did not say how many had died", "declined to comment", "said goodbye", "no group has claimed
 * responsibility".
 */
export function saysNothing(reading: Reading, verb: CueVerb, group: VerbGroup, source: Range, content: Range): boolean {
  // "Neither the ministry nor the police would say"
  if (lowerAt(reading, source.first) === "neither" && UNSAID.has(verb.lemma)) return true;
  if (NOBODY.has(lowerAt(reading, source.first)) && source.end - source.first < 5) return true;
  // "would neither confirm nor deny it"
  if (
    verb.lemma === "deny" &&
    /^(n?or)$/.test(lowerAt(reading, group.first - 1)) &&
    lowerAt(reading, group.first - 2) === "confirm"
  )
    return true;
  if (group.negated && UNSAID.has(verb.lemma)) return true;
  if (verb.frames === "x" && verb.stance === "asserts" && !isPredicated(reading, source, content)) return true;
  if (verb.lemma === "show" && !isFindings(reading, source) && lowerAt(reading, content.first) !== "that") return true;
  const first = lowerAt(reading, content.first);
  if (isNoWord(reading, verb, source, content)) return true;
  if ((verb.lemma === "decline" || verb.lemma === "refuse") && first === "to") {
    return /^(comment|respond|answer|elaborate|speak|say|discuss)$/.test(lowerAt(reading, content.first + 1));
  }
  return (verb.lemma === "say" || verb.lemma === "tell") && EMPTY_WORDS.has(first);
}

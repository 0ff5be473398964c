import type { CueVerb } from "../lexicons/cue-forms";
import type { Stance } from "../lexicons/cue-verbs";
import type { Range } from "./reading";

/** What a rule found, in token indexes, before names are resolved and spans are cut. */
export type Finding = {
  rule: string;
  source: Range | null;
  cue: Range | null;
  content: Range[];
  stance: Stance;
  confidence: number;
  via: { source: Range | null; cue: Range | null; medium: string | null } | null;
};

export function finding(
  rule: string,
  verb: CueVerb,
  parts: Pick<Finding, "source" | "cue" | "content">,
  weight = 1,
): Finding {
  return { rule, ...parts, stance: verb.stance, confidence: verb.confidence * weight, via: null };
}

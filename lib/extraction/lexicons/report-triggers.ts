import { CUE_FORMS } from "./cue-forms";
import { CUE_NOUNS } from "./cue-nouns";

/** Verbs by which one party passes on another's words. */
export const RELAYS: ReadonlySet<string> = new Set([
  "quoted",
  "quotes",
  "quoting",
  "cited",
  "cites",
  "citing",
  "reported",
  "paraphrased",
]);

/** "put the toll at 90": verbs that report a count. */
export const PUTS: ReadonlySet<string> = new Set(["put", "puts", "placed", "set"]);

/** The words at which a rule of attribution may begin. */
export const REPORT_TRIGGERS: ReadonlySet<string> = new Set([
  ...CUE_FORMS.keys(),
  ...CUE_NOUNS.keys(),
  ...RELAYS,
  ...PUTS,
  "according",
  "per",
  "words",
]);

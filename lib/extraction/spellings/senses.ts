import { INDEFINITES } from "../casualties/counts/indefinites";
import { isHarmTrigger } from "../casualties/harms/find-harms";
import { sensesOf } from "../casualties/senses";
import { readWord } from "../dates/words";
import { ABBREVIATIONS } from "../lexicons/abbreviations";
import { CUE_FORMS } from "../lexicons/cue-forms";
import { REPORT_TRIGGERS } from "../lexicons/report-triggers";
import { hintsAnonymity } from "../names/anonymity";
import { triggerOf } from "../numbers/parts";
import { knownTag, wordTag } from "../pos/word-tag";
import { isQuoteMark } from "../quotes/find-quotations";
import type { Token } from "../tokens";
import { Begins, type Spelling } from "./spelling";

/** Asks every lexicon about one spelling. */
export function readSenses(text: string, lower: string, kind: Token["kind"]): Spelling {
  return {
    text,
    lower,
    kind,
    abbreviates: ABBREVIATIONS.has(lower),
    begins: begins(text, lower, kind),
    tag: wordTag(text, lower, kind),
    known: knownTag(lower),
    casualty: sensesOf(lower),
    date: readWord(lower, kind),
  };
}

function begins(text: string, lower: string, kind: Token["kind"]): number {
  const number = triggerOf(text, lower, kind);
  let found = number === "number" ? Begins.Number : number === "vague" ? Begins.VagueNumber : 0;
  if (isHarmTrigger(lower)) found |= Begins.Harm;
  if (REPORT_TRIGGERS.has(lower)) found |= Begins.Report;
  if (hintsAnonymity(lower)) found |= Begins.Anonymity;
  if (kind === "punct" && isQuoteMark(text)) found |= Begins.Quote;
  if (CUE_FORMS.has(lower)) found |= Begins.Cue;
  if (INDEFINITES.has(lower)) found |= Begins.Indefinite;
  return found;
}

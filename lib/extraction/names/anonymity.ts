import type { Document } from "../document";
import { Begins } from "../spellings/spelling";

const ANONYMITY =
  /\b(conditions? of anonymity|not authori[sz]ed to|declined to be (named|identified)|asked not to be (named|identified)|did not want to be (named|identified)|requested anonymity|spoke anonymously)\b/;
const HINT = /anonym|authori[sz]ed|named|identified/;

/** Whether a phrase of anonymity may end with the word. */
export function hintsAnonymity(lower: string): boolean {
  return HINT.test(lower);
}

/** "spoke on condition of anonymity": whether the sentence says that somebody keeps his name to himself. */
export function asksForAnonymity({ sentences, tokens, text }: Document, sentence: number): boolean {
  const around = sentences[sentence];
  if (around === undefined) return false;
  for (let i = around.firstToken; i < around.endToken; i++) {
    if ((tokens[i]?.word.begins ?? 0) & Begins.Anonymity) return ANONYMITY.test(text.slice(around.start, around.end));
  }
  return false;
}

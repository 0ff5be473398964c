import type { Token } from "../tokens";
import { LEXICON } from "./lexicon";
import { Tag } from "./tags";

/** The parts of speech the lexicon knows a word to have; 0 for one it does not know. */
export function knownTag(lower: string): number {
  return LEXICON.get(lower) ?? 0;
}

/** The parts of speech of a word within a sentence, as far as the word alone tells: the lexicon's, or by its ending. */
export function wordTag(text: string, lower: string, kind: Token["kind"]): number {
  if (kind === "punct") return Tag.Mark;
  if (kind === "number") return Tag.Number;
  const known = knownTag(lower);
  if (isCapital(text)) {
    if (isHyphenedAdjective(text, lower)) return Tag.Adjective;
    if (text === "I") return Tag.Pronoun;
    return known & (Tag.Time | Tag.Possessive | Tag.Det | Tag.Preposition | Tag.Conjunction | Tag.To)
      ? known
      : Tag.Name;
  }
  if (known !== 0) return known;
  return isArabicName(text) ? Tag.Name : byEnding(lower);
}

export function isCapital(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : text.charAt(0) !== text.charAt(0).toLowerCase();
}

/** "Iran-backed", "Hamas-run", "12-year-old". */
const ADJECTIVE_ENDING =
  /-(backed|led|based|run|ruled|held|old|controlled|linked|aligned|ranking|level|wide|owned|born|funded|allied|affiliated|occupied|sponsored|trained|dominated)$/;

export function isHyphenedAdjective(text: string, lower: string): boolean {
  return text.includes("-") && ADJECTIVE_ENDING.test(lower);
}

/** "al-Sudani", "el-Sisi": the article of an Arabic name is written small. */
function isArabicName(text: string): boolean {
  const hyphen = text.indexOf("-");
  return hyphen > 0 && hyphen < 4 && text.length > hyphen + 2 && isCapital(text.slice(hyphen + 1));
}

function byEnding(word: string): number {
  if (word.endsWith("ly")) return Tag.Adverb;
  if (word.endsWith("ing") && word.length > 5) return Tag.Ing;
  if (word.endsWith("ed") && word.length > 4) return Tag.Past | Tag.Participle;
  if (/(ous|ful|ive|able|ible|al|ic|less|ish|ian|ese|ary)$/.test(word)) return Tag.Adjective;
  if (word.endsWith("-year-old")) return Tag.Noun;
  return isHyphenedAdjective(word, word) ? Tag.Adjective : Tag.Noun;
}

import { CUE_FORMS, FORM } from "../lexicons/cue-forms";
import { KIND_WORDS } from "../names/organisations";
import { ROLE_NOUNS } from "../names/titles";
import { CLOSED_CLASS } from "./closed-class";
import { inflect } from "./inflect";
import { ADJECTIVE_LIKE_NOUNS } from "./nouns";
import { Tag } from "./tags";
import { IRREGULAR_VERBS, NOUN_FIRST, REGULAR_VERBS } from "./verbs";

/** The parts of speech each known word form can be, as bits of `Tag`. */
export const LEXICON: ReadonlyMap<string, number> = collect();

function collect(): Map<string, number> {
  const words = new Map<string, number>();
  const add = (form: string, tag: number) => words.set(form, (words.get(form) ?? 0) | tag);
  for (const base of REGULAR_VERBS.split(" ")) {
    const forms = inflect(base);
    add(base, Tag.Base);
    add(forms.present, Tag.Present);
    add(forms.past, Tag.Past | Tag.Participle);
    add(forms.ing, Tag.Ing);
  }
  for (const [base, past, participle] of IRREGULAR_VERBS.split("|").map((row) => row.split(" ")) as [
    string,
    string,
    string,
  ][]) {
    add(base, Tag.Base);
    add(inflect(base).present, Tag.Present);
    add(inflect(base).ing, Tag.Ing);
    add(past, Tag.Past);
    add(participle, Tag.Participle);
  }
  for (const [form, { forms }] of CUE_FORMS) {
    if (forms & FORM.base) add(form, Tag.Base);
    if (forms & FORM.present) add(form, Tag.Present);
    if (forms & FORM.past) add(form, Tag.Past);
    if (forms & FORM.participle) add(form, Tag.Participle);
    if (forms & FORM.ing) add(form, Tag.Ing);
  }
  for (const noun of NOUN_FIRST.split(" ")) {
    add(noun, Tag.Noun);
    add(inflect(noun).present, Tag.Noun);
  }
  for (const noun of ADJECTIVE_LIKE_NOUNS.split(" ")) {
    add(noun, Tag.Noun);
    add(inflect(noun).present, Tag.Noun);
  }
  for (const noun of [...KIND_WORDS.keys(), ...ROLE_NOUNS]) if (!words.has(noun)) words.set(noun, Tag.Noun);
  // "to close", "will clear": adjectives that are verbs behind a modal.
  for (const [word, tag] of CLOSED_CLASS)
    words.set(word, tag === Tag.Adjective ? tag | ((words.get(word) ?? 0) & Tag.Base) : tag);
  return words;
}

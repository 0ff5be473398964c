/** The forms of one verb: third person, past and participle, -ing. */
export type VerbForms = { present: string; past: string; participle: string; ing: string };

const VOWEL = /[aeiou]/;

/**
 * Regular English inflection: "carry → carries carried carrying", "stop → stopped", "die → dying". Both spellings of a
 * doubled last letter are not made; the verbs that double it are named in DOUBLING.
 */
export function inflect(base: string): VerbForms {
  const last = base.at(-1) ?? "";
  const before = base.at(-2) ?? "";
  if (last === "y" && !VOWEL.test(before)) {
    const stem = base.slice(0, -1);
    return { present: `${stem}ies`, past: `${stem}ied`, participle: `${stem}ied`, ing: `${base}ing` };
  }
  const present = /(s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
  if (base.endsWith("ie"))
    return { present, past: `${base}d`, participle: `${base}d`, ing: `${base.slice(0, -2)}ying` };
  if (base.endsWith("ee")) return { present, past: `${base}d`, participle: `${base}d`, ing: `${base}ing` };
  if (last === "e") return { present, past: `${base}d`, participle: `${base}d`, ing: `${base.slice(0, -1)}ing` };
  const stem = DOUBLING.has(base) ? base + last : base;
  return { present, past: `${stem}ed`, participle: `${stem}ed`, ing: `${stem}ing` };
}

const DOUBLING: ReadonlySet<string> = new Set(
  "admit allot ban bar beg begin chat clap commit compel cram cut dig drag drop equip expel fit flag forget get grab hit hum incur jog knit lag let mar map nod occur omit pat permit plan plot plug pop prefer put quip quit rebut recur refer regret rid rip rob rub run set ship shop shut sit skip slam slap slip slit snap span spin split spot star stab stem step stir stop strip submit sum swap swim tag tap tip top transfer transmit trap trim win wrap".split(
    " ",
  ),
);

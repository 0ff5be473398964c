import { inflect } from "../pos/inflect";
import { CUE_GROUPS, IRREGULAR_CUES, PHRASAL_CUES, type Stance } from "./cue-verbs";

export type CueForm = "base" | "present" | "past" | "participle" | "ing";

/** One reading of a cue verb: its lemma, what may follow it, and how far it is to be trusted. */
export type CueVerb = {
  lemma: string;
  frames: string;
  prepositions: ReadonlySet<string>;
  stance: Stance;
  confidence: number;
};

/** A form of a cue verb as it stands in the text. */
export type CueEntry = { forms: number; verb: CueVerb | null; phrasal: ReadonlyMap<string, CueVerb> };

export const FORM = { base: 1, present: 2, past: 4, participle: 8, ing: 16 } as const;

/** Verbs whose last letter is doubled in Britain: "signalled", "labelled". */
const DOUBLED: ReadonlySet<string> = new Set(["signal", "label"]);

/** Every written form of every cue verb: "said" → say. */
export const CUE_FORMS: ReadonlyMap<string, CueEntry> = collect();

function collect(): Map<string, CueEntry> {
  const verbs = new Map<string, CueVerb>();
  for (const group of CUE_GROUPS) {
    for (const lemma of group.verbs.split(" ")) {
      const known = verbs.get(lemma);
      const prepositions = new Set(
        [...(known?.prepositions ?? []), ...(group.prepositions ?? "").split(" ")].filter(Boolean),
      );
      if (known) verbs.set(lemma, { ...known, prepositions, frames: known.frames + group.frames });
      else
        verbs.set(lemma, {
          lemma,
          frames: group.frames,
          prepositions,
          stance: group.stance,
          confidence: group.confidence,
        });
    }
  }
  const particles = new Map<string, Map<string, CueVerb>>();
  for (const { verb, particle, stance, frames, confidence } of PHRASAL_CUES) {
    const known = particles.get(verb) ?? new Map<string, CueVerb>();
    known.set(particle, { lemma: `${verb} ${particle}`, frames, prepositions: new Set(), stance, confidence });
    particles.set(verb, known);
  }
  const forms = new Map<string, CueEntry>();
  for (const lemma of new Set([...verbs.keys(), ...particles.keys()])) {
    const verb = verbs.get(lemma) ?? null;
    const phrasal = particles.get(lemma) ?? new Map<string, CueVerb>();
    for (const [form, bits] of formsOf(lemma)) {
      const known = forms.get(form);
      forms.set(form, { forms: bits | (known?.forms ?? 0), verb: known?.verb ?? verb, phrasal });
    }
  }
  return forms;
}

function formsOf(lemma: string): [string, number][] {
  const regular = inflect(lemma);
  const irregular = IRREGULAR_CUES[lemma]?.split(" ");
  const british = DOUBLED.has(lemma) ? `${lemma}led` : null;
  const past = irregular?.[0] ?? regular.past;
  const participle = irregular?.[1] ?? irregular?.[0] ?? regular.participle;
  return [
    [lemma, FORM.base],
    [regular.present, FORM.present],
    [past, FORM.past],
    [participle, FORM.participle],
    [regular.ing, FORM.ing],
    ...(british
      ? ([
          [british, FORM.past | FORM.participle],
          [`${lemma}ling`, FORM.ing],
        ] as [string, number][])
      : []),
  ];
}

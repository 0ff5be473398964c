import type { CasualtyClaim } from "@/lib/extraction/schema";

type Harm = CasualtyClaim["harm"];

/**
 * What a daily series may count. `groups` are the words by which texts name the counted group; null is everybody.
 * `fields` names the measure as the public daily datasets do: `killed` a day, `killed_cum` in all, `ext_…` derived by their keepers.
 */
type Measure = { words: string; harm: Harm; groups: ReadonlySet<string> | null; field: string };

const groups = (words: string) => new Set(words.split(" "));

export const MEASURES = {
  killed: { words: "killed", harm: "killed", groups: null, field: "killed" },
  injured: { words: "injured", harm: "injured", groups: null, field: "injured" },
  "killed-children": { words: "children killed", harm: "killed", groups: groups("children"), field: "killed_children" },
  "killed-women": { words: "women killed", harm: "killed", groups: groups("women"), field: "killed_women" },
  "killed-medical": {
    words: "medical staff killed",
    harm: "killed",
    groups: groups("medics doctors nurses paramedics staff personnel"),
    field: "med_killed",
  },
  "killed-press": {
    words: "journalists killed",
    harm: "killed",
    groups: groups("journalists reporters"),
    field: "press_killed",
  },
  "killed-civil-defence": {
    words: "civil defence workers killed",
    harm: "killed",
    groups: groups("rescuers firefighters"),
    field: "civdef_killed",
  },
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof MEASURES;
export const MEASURE_NAMES = Object.keys(MEASURES) as MeasureName[];

export type MeasureField = { measure: MeasureName; cumulative: boolean; derived: boolean };

const BY_FIELD = new Map<string, MeasureField>(
  MEASURE_NAMES.flatMap((measure) =>
    [false, true].flatMap((derived) =>
      [false, true].map((cumulative): [string, MeasureField] => [
        `${derived ? "ext_" : ""}${MEASURES[measure].field}${cumulative ? "_cum" : ""}`,
        { measure, cumulative, derived },
      ]),
    ),
  ),
);

/** What a field of a daily dataset counts, or null when the desk compares nothing with it. */
export function readField(name: string): MeasureField | null {
  return BY_FIELD.get(name) ?? null;
}

/** The measure that counts the same harm and the same people, or null. */
export function measureFor(harm: Harm, group: string | null): MeasureName | null {
  const fits = (measure: Measure) =>
    measure.harm === harm && (group === null ? measure.groups === null : (measure.groups?.has(group) ?? false));
  return MEASURE_NAMES.find((name) => fits(MEASURES[name])) ?? null;
}

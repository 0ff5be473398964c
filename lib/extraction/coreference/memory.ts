import type { Person } from "./people";

/** What earlier sources were, for pronouns and short forms: "the ministry" is the health ministry named before. */
export type Memory = {
  lastPerson: Person | null;
  lastPersonAt: number;
  /** The last speaker without a name, if it was one person: "a farmer from the valley". */
  lastUnnamed: { canonical: string; at: number } | null;
  lastBody: string | null;
  bodies: Map<string, string>;
};

export function startMemory(): Memory {
  return { lastPerson: null, lastPersonAt: -1, lastUnnamed: null, lastBody: null, bodies: new Map() };
}

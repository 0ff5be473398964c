import type { Figure, Said } from "@/lib/figures/figure";

let count = 0;

/** A figure for tests of the pure functions: 12 people killed, asserted, nothing else known. `n` sets an exact number. */
export function figureOf({
  n,
  said,
  ...parts
}: Partial<Omit<Figure, "said">> & { n?: number; said?: string | Said | null } = {}): Figure {
  const value = n ?? 12;
  const id = parts.id ?? `figure-${String(count++).padStart(4, "0")}`;
  const sentence = parts.sentence ?? `${value} people were killed.`;
  return {
    id,
    documentId: id,
    published: "2023-11-05",
    publisher: null,
    start: 0,
    end: 2,
    quote: sentence,
    sentence,
    sentenceStart: 0,
    context: sentence,
    harm: "killed",
    low: value,
    best: value,
    high: value,
    bound: "exact",
    figure: "incident",
    modality: "asserted",
    civilian: "unknown",
    victimGroup: "people",
    partOf: null,
    place: null,
    cause: null,
    actor: null,
    since: null,
    asOf: null,
    eventDays: [],
    statementDays: [],
    ...parts,
    said: typeof said === "string" ? saidBy(said) : (said ?? null),
  };
}

export function saidBy(name: string, parts: Partial<Said> = {}): Said {
  return { name, words: name, kind: "official", stance: "asserts", via: null, ...parts };
}

export const atLeast = (n: number) => ({ bound: "at-least", low: n, best: null, high: null }) as const;
export const about = (n: number) => ({ bound: "about", low: null, best: n, high: null }) as const;
export const upTo = (n: number) => ({ bound: "up-to", low: null, best: null, high: n }) as const;
export const moreThan = (n: number) => ({ bound: "more-than", low: n, best: null, high: null }) as const;
export const between = (low: number, high: number) => ({ bound: "range", low, best: null, high }) as const;
export const vague = (low: number) => ({ bound: "vague", low, best: null, high: null }) as const;

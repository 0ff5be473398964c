import { asOfOf } from "./as-of";
import type { DeskFigure } from "./desk-figure";
import { statedRange } from "./ranges";
import type { Standard } from "./recording/every-casualty";
import type { Statement } from "./statements";

/** A question put to every statement of an event; those with the highest answer stay, the rest are set aside. */
export type FrontRule = {
  id: string;
  /** Ends "in front because …". */
  because: string;
  definition: string;
  /** What it follows from: a standard of casualty recording, or the desk's own convention. */
  after: Standard | "acled" | "desk";
  score: (candidate: Candidate) => number;
};

/** A statement, and whether its own source has said something newer since. */
export type Candidate = Statement<DeskFigure> & { isReplaced: boolean };

const yes = (holds: boolean) => (holds ? 1 : 0);

/** The rules for the figure in front, in the order they are asked. */
export const FRONT_RULES = [
  {
    id: "stands",
    because: "it still stands",
    definition: "A figure that was refuted, or replaced by its own source, never stands in front of one that stands.",
    after: "corroborate",
    score: ({ figure: { status } }) => yes(status !== "refuted" && status !== "superseded"),
  },
  {
    id: "whole",
    because: "it is no part of another figure",
    definition:
      "A part, such as the children among the dead, never stands in front of a total: it would read as the toll.",
    after: "desk",
    score: ({ figure }) => yes(figure.partOf === null),
  },
  {
    id: "verified",
    because: "it is verified",
    definition: "A verified figure stands in front of all others; without one, the panel says that none is verified.",
    after: "flag",
    score: ({ figure }) => yes(figure.status === "verified"),
  },
  {
    id: "current",
    because: "its source has said nothing newer",
    definition: "Of one source only its latest word, whether it counts on or corrects itself.",
    after: "desk",
    score: ({ isReplaced }) => yes(!isReplaced),
  },
  {
    id: "undisputed",
    because: "nobody at the desk has doubted it",
    definition: "What a person found disputed or unverifiable stands behind what nobody has doubted.",
    after: "corroborate",
    score: ({ figure: { status } }) => yes(status !== "disputed" && status !== "unverifiable"),
  },
  {
    id: "asserted",
    because: "its source asserts it",
    definition: "What a source only denies stands behind what a source states.",
    after: "desk",
    score: ({ figure }) => yes(figure.modality !== "denied"),
  },
  {
    id: "named",
    because: "somebody is named who said it",
    definition: "A figure with a named source stands in front of one without.",
    after: "desk",
    score: ({ figure }) => yes(figure.said !== null),
  },
  {
    id: "latest",
    because: "it holds for the latest moment",
    definition: "Of what is left, the figure with the latest as-of.",
    after: "desk",
    score: ({ figure }) => asOfOf(figure)?.moment.from ?? 0,
  },
  {
    id: "printed-last",
    because: "it was printed last",
    definition: "Of figures that hold for one moment, the one published last.",
    after: "desk",
    score: ({ mentions }) => Math.max(...mentions.map(({ published }) => Date.parse(published ?? "") || 0)),
  },
  {
    id: "lower",
    because: "its number is the lower one",
    definition: "Of figures that nothing else tells apart, the one with the lowest number.",
    after: "acled",
    score: ({ figure }) => -statedRange(figure).low,
  },
] as const satisfies readonly FrontRule[];
export type FrontRuleId = (typeof FRONT_RULES)[number]["id"];

/** A rule that made a difference: how many statements it met, and how many it set aside. */
export type FrontStep = { rule: FrontRuleId; of: number; setAside: number };

/** The statement in front and the rules that put it there; the first by id where all rules leave several. Pure. */
export function chooseFront(
  statements: readonly Statement<DeskFigure>[],
  replaced: ReadonlySet<Statement<DeskFigure>> = new Set(),
): { front: Statement<DeskFigure>; steps: FrontStep[] } {
  let left = statements.toSorted((a, b) => (a.figure.id < b.figure.id ? -1 : 1));
  const steps: FrontStep[] = [];
  for (const { id, score } of FRONT_RULES) {
    const scores = new Map(left.map((one) => [one, score({ ...one, isReplaced: replaced.has(one) })]));
    const best = Math.max(...scores.values());
    const kept = left.filter((one) => scores.get(one) === best);
    if (kept.length < left.length) steps.push({ rule: id, of: left.length, setAside: left.length - kept.length });
    left = kept;
  }
  return { front: left[0] as Statement<DeskFigure>, steps };
}

/** "Of 4 figures here it is in front because it still stands (1 set aside), and it was printed last." */
export function frontWords(steps: readonly FrontStep[]): string {
  const [first] = steps;
  if (!first) return "It is the only figure of this event.";
  const reasons = steps.map(({ rule, setAside }) => `${ruleOf(rule).because} (${setAside} set aside)`);
  return `Of ${first.of} figures of this event it stands in front because ${listWords(reasons)}.`;
}

export function ruleOf(id: FrontRuleId): FrontRule {
  return FRONT_RULES.find((rule) => rule.id === id) as FrontRule;
}

function listWords(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

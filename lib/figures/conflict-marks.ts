import { tellRelation } from "./conflicts";
import type { DeskFigure } from "./desk-figure";
import { type Range, rangeOf } from "./ranges";
import type { Related, Statement } from "./statements";

/** One contradiction as the panel numbers it: on both figures' lines, in the legend, and before its sentence. */
export type ConflictMark = {
  number: number;
  /** Where its sentence stands on the page. */
  anchor: string;
  sentence: string;
  /** Neither side is refuted or superseded: nobody has settled it. */
  open: boolean;
  sides: [Statement<DeskFigure>, Statement<DeskFigure>];
};

/** The contradictions among an event's relations, numbered in their order, the open ones first. */
export function markConflicts(related: readonly Related<DeskFigure>[]): ConflictMark[] {
  const isOpen = ({ a, b }: Related<DeskFigure>) => stands(a) && stands(b);
  return related
    .filter(({ relation }) => relation.relation === "contradiction")
    .toSorted((x, y) => Number(isOpen(y)) - Number(isOpen(x)))
    .map(({ a, b, relation }, i) => ({
      number: i + 1,
      anchor: conflictAnchor({ a, b }),
      sentence: tellRelation(a.figure, b.figure, relation),
      open: stands(a) && stands(b),
      sides: [a, b],
    }));
}

export function conflictAnchor({ a, b }: Pick<Related<DeskFigure>, "a" | "b">): string {
  return `conflict-${a.figure.id}-${b.figure.id}`;
}

/** Once one side is refuted or superseded, somebody has settled it. */
export function stands({ figure }: Statement<DeskFigure>): boolean {
  return figure.status !== "refuted" && figure.status !== "superseded";
}

/** From the end of one range to the nearest end of another that it does not touch; null where both allow the same number. */
export function gapBetween(own: Range, other: Range): { from: number; to: number } | null {
  if (own.high < other.low) return { from: own.high, to: other.low };
  return other.high < own.low ? { from: own.low, to: other.high } : null;
}

/** What one figure's line shows of the contradictions it is in. */
export type OwnConflict = Pick<ConflictMark, "number" | "anchor" | "sentence" | "open"> & {
  gap: { from: number; to: number } | null;
};

export function conflictsOf(figureId: string, marks: readonly ConflictMark[]): OwnConflict[] {
  return marks.flatMap(({ sides, number, anchor, sentence, open }) => {
    const at = sides.findIndex(({ figure }) => figure.id === figureId);
    const [own, other] = [sides[at], sides[1 - at]];
    if (at < 0 || !own || !other) return [];
    return [{ number, anchor, sentence, open, gap: gapBetween(rangeOf(own.figure), rangeOf(other.figure)) }];
  });
}

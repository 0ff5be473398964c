import type { DeskFigure } from "@/lib/figures/desk-figure";
import { figureOf } from "./figures";

type Parts = Parameters<typeof figureOf>[0] & Partial<Pick<DeskFigure, "status" | "grade">>;

/** A figure as the desk keeps it, for tests of what the panel makes of it: unreviewed, of an article called by the figure's id. */
export function deskFigureOf({ status = "unreviewed", grade = null, ...parts }: Parts = {}): DeskFigure {
  const figure = figureOf(parts);
  return {
    ...figure,
    status,
    grade,
    origin: "engine",
    asRead: null,
    article: { id: figure.documentId, title: `Report ${figure.id}`, demo: false },
    claimStart: 0,
    claimEnd: 10,
    readAt: new Date("2023-11-05T12:00:00Z"),
  };
}

export const standing = (figure: DeskFigure, ...others: DeskFigure[]) => ({ figure, mentions: [figure, ...others] });

import { asOfOf } from "./as-of";
import type { DeskFigure } from "./desk-figure";
import { levelOf } from "./ranges";
import { haveSameSource } from "./source-identity";
import type { Statement } from "./statements";

/** What one source counted, by as-of; one figure a moment. */
export type Toll = { figures: DeskFigure[] };

/** The moment a figure stands at on the timeline, in milliseconds since 1970. */
export function standsAt(figure: DeskFigure): number | null {
  return asOfOf(figure)?.moment.from ?? null;
}

/**
 * The counts of an event over time, a list a source: totals only, for a part has a line of its own in no source's count. Of two
 * counts of one source at one moment the higher stands.
 */
export function tollsOf(statements: readonly Statement<DeskFigure>[]): Toll[] {
  const tolls: Toll[] = [];
  for (const { figure } of statements) {
    if (figure.partOf !== null || figure.modality !== "asserted" || standsAt(figure) === null) continue;
    const own = tolls.find(({ figures }) => haveSameSource(figures[0] as DeskFigure, figure));
    if (!own) tolls.push({ figures: [figure] });
    else addTo(own.figures, figure);
  }
  return tolls;
}

function addTo(figures: DeskFigure[], figure: DeskFigure): void {
  const at = figures.findIndex((other) => standsAt(other) === standsAt(figure));
  if (at < 0) figures.push(figure);
  else if (levelOf(figure) > levelOf(figures[at] as DeskFigure)) figures[at] = figure;
}

/** A timeline says something only when there is time between the counts. */
export function hasTimeline(tolls: readonly Toll[]): boolean {
  return new Set(tolls.flatMap(({ figures }) => figures.map(standsAt))).size > 1;
}

import type { Figure } from "./figure";
import { levelOf } from "./ranges";
import type { Statement } from "./statements";
import { groupOf } from "./victims";

/** A total with the groups its text counts inside it, and how many are left of whom it says nothing. */
export type Breakdown<F extends Figure = Figure> = { total: F; parts: F[]; notStated: NotStated | null };

/** `open`: the total is a lower bound, so that at least this many are not stated. */
export type NotStated = { count: number; open: boolean };

/** Groups that cannot share a person; of others, such as women and journalists, nothing can be left over. */
const AGE_AND_SEX = new Set(["children", "women", "men", "elderly"]);

/** The totals among an event's statements that are broken down. */
export function breakdownsOf<F extends Figure>(statements: readonly Statement<F>[]): Breakdown<F>[] {
  const figures = statements.map(({ figure }) => figure);
  return figures.flatMap((total) => {
    const parts = figures.filter((figure) => figure.partOf === total.id);
    return parts.length > 0 ? [{ total, parts, notStated: notStatedOf(total, parts) }] : [];
  });
}

function notStatedOf(total: Figure, parts: readonly Figure[]): NotStated | null {
  const groups = parts.map(groupOf);
  const apart =
    parts.length === 1 ||
    (new Set(groups).size === parts.length && groups.every((group) => AGE_AND_SEX.has(group ?? "")));
  const closed = parts.every((part) => part.bound === "exact");
  if (!apart || !closed || (total.bound !== "exact" && total.bound !== "at-least")) return null;
  const count = levelOf(total) - parts.reduce((sum, part) => sum + levelOf(part), 0);
  return count > 0 ? { count, open: total.bound === "at-least" } : null;
}

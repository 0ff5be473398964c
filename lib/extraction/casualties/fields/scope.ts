import { REPORTING } from "../lexicons/function-words";
import type { Link } from "../links/link";
import { type SentenceView, wordAt } from "../sentence-view";

/** Token indexes, half-open. */
export type Scope = { from: number; to: number };

/** The clause a figure's time words are looked for in: to the nearest semicolon, or "but". */
export function scopeOf(view: SentenceView, link: Link): Scope {
  const left = Math.min(link.count.first, link.mention?.first ?? link.count.first);
  const right = Math.max(link.count.end, link.mention?.end ?? link.count.end);
  let from = left;
  while (
    from > view.first &&
    !isEdge(wordAt(view, from - 1)) &&
    !opensClause(view, from - 1) &&
    !opensSaying(view, from - 1) &&
    !opensRelative(view, from - 1) &&
    !opensReport(view, from - 1, left)
  )
    from--;
  return { from, to: scopeEnd(view, right, link.total === true) };
}

function scopeEnd(view: SentenceView, right: number, total: boolean): number {
  let to = right;
  while (
    to < view.end &&
    !isEdge(wordAt(view, to)) &&
    !opensClause(view, to) &&
    !opensSaying(view, to) &&
    (total || !opensTotal(view, to))
  )
    to++;
  return to;
}

/** "…, and 23 people have died in the unrest": a comma, "and", and somebody else to whom something else happens. */
export function opensClause(view: SentenceView, at: number): boolean {
  if (wordAt(view, at) !== "," || wordAt(view, at + 1) !== "and") return false;
  const count = view.countFrom.get(at + 2);
  return count !== undefined && /^(?:have|has|had|were|was|are|died)$/.test(wordAt(view, count.end));
}

/** "since the operation began and said 13 had died". */
function opensSaying(view: SentenceView, at: number): boolean {
  return wordAt(view, at) === "and" && /^(?:said|says|added|claimed|put)$/.test(wordAt(view, at + 1));
}

/** "…, and aid groups say 5,000 have fled": what stands before the report is not about it. */
function opensReport(view: SentenceView, at: number, left: number): boolean {
  if (wordAt(view, at) !== "and" || wordAt(view, at - 1) !== ",") return false;
  for (let i = at + 1; i < left; i++) if (REPORTING.has(wordAt(view, i))) return true;
  return false;
}

/** "killed five, bringing to 432 the number killed since October": the total's time is not the five's. */
function opensTotal(view: SentenceView, at: number): boolean {
  return wordAt(view, at) === "," && /^(?:bringing|taking|raising|pushing|lifting)$/.test(wordAt(view, at + 1));
}

/** "the floods since the storm, which killed 12": what stands before the pronoun is about something else. */
function opensRelative(view: SentenceView, at: number): boolean {
  return wordAt(view, at - 1) === "," && /^(?:which|who|whom|when|where)$/.test(wordAt(view, at));
}

function isEdge(word: string): boolean {
  return word === "–" || word === "—" || word === ";" || word === "but" || word === "while";
}

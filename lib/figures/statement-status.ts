import type { Status } from "@/lib/claims/status";
import type { DeskFigure } from "./desk-figure";
import type { Statement } from "./statements";

/**
 * What counts for a statement whose mentions were judged apart, from the first on: a doubt about one printing is a doubt about what
 * the source said, and what nobody has decided says nothing against what somebody has.
 */
const MOST_CAUTIOUS_FIRST: readonly Status[] = [
  "refuted",
  "disputed",
  "unverifiable",
  "superseded",
  "verified",
  "in-review",
  "unreviewed",
];

/** The mention whose judgement counts for all of a statement; one that names its source before one that does not. */
export function judgingMention({ mentions, figure }: Statement<DeskFigure>): DeskFigure {
  const rank = (mention: DeskFigure) =>
    MOST_CAUTIOUS_FIRST.indexOf(mention.status) * 4 + (mention.said ? 0 : 2) + (mention.id === figure.id ? 0 : 1);
  return mentions.toSorted((a, b) => rank(a) - rank(b))[0] ?? figure;
}

/** The statement under the judgement that counts for it. */
export function withJointStatus(statement: Statement<DeskFigure>): Statement<DeskFigure> {
  const { status, grade } = judgingMention(statement);
  return { ...statement, figure: { ...statement.figure, status, grade } };
}

/** How often each status was given to the mentions, where they differ; null where they agree. */
export function splitStatuses({ mentions }: Statement<DeskFigure>): { status: Status; count: number }[] | null {
  const counts = MOST_CAUTIOUS_FIRST.map((status) => ({
    status,
    count: mentions.filter((mention) => mention.status === status).length,
  })).filter(({ count }) => count > 0);
  return counts.length > 1 ? counts : null;
}

import { formatFigure } from "@/lib/claims/numbers";
import type { DeskFigure } from "./desk-figure";
import { isSameOrigin, originOf, originWords } from "./origins";
import { rangeOf, sayTheSame } from "./ranges";
import type { WayOfChoosing } from "./recording/every-casualty";
import { byMoment, type Related, replacedIn, type Statement } from "./statements";

/** What each way of choosing among sources gives for one event, in words; only people rank sources and discuss. */
export function waysOfChoosing(
  statements: readonly Statement<DeskFigure>[],
  related: readonly Related<DeskFigure>[] = [],
): { way: WayOfChoosing; gives: string }[] {
  const replaced = replacedIn(related);
  const latest = latestOfEach(statements.filter((statement) => !replaced.has(statement)));
  return [
    { way: "range", gives: rangeWords(latest) },
    { way: "majority", gives: majorityWords(latest) },
    {
      way: "hierarchy",
      gives: "Nothing by itself: whoever decides a claim can give “the stronger source prevails” as the basis.",
    },
    {
      way: "discussion",
      gives: "Nothing by itself: the claim has comments, and a decision can rest on discussion at the desk.",
    },
  ];
}

/** The last total that stands of each independent origin. */
function latestOfEach(statements: readonly Statement<DeskFigure>[]): DeskFigure[] {
  const standing = statements
    .map(({ figure }) => figure)
    .filter(({ status, partOf, modality }) => {
      const stands = status !== "refuted" && status !== "superseded";
      return stands && partOf === null && modality !== "denied";
    })
    .toSorted(byMoment);
  const origins = standing.map((figure) => originOf(figure, standing));
  return standing.filter(
    (_, i) => !origins.slice(i + 1).some((later) => isSameOrigin(later, origins[i] as typeof later)),
  );
}

function rangeWords(figures: readonly DeskFigure[]): string {
  if (figures.length === 0) return "Nothing: no total stands.";
  const ranges = figures.map(rangeOf);
  const low = Math.round(Math.min(...ranges.map((range) => range.low)));
  const high = Math.round(Math.max(...ranges.map((range) => range.high)));
  const sources = figures.length === 1 ? "the only source" : `the last word of ${figures.length} sources`;
  if (low === high) return `${digits(low)}, by ${sources}.`;
  return Number.isFinite(high)
    ? `${digits(low)} to ${digits(high)}, by ${sources}.`
    : `${digits(low)} or more, by ${sources}.`;
}

function majorityWords(figures: readonly DeskFigure[]): string {
  if (figures.length === 0) return "Nothing: no total stands.";
  if (figures.length === 1) return "Nothing: one source makes no majority.";
  const camps = figures.map((figure) => figures.filter((other) => sayTheSame(figure, other)));
  const [most] = camps.toSorted((a, b) => b.length - a.length);
  const [one] = most ?? [];
  if (!most || !one || most.length * 2 <= figures.length)
    return `Nothing: ${figures.length} sources, and no number that more than half of them give.`;
  const names = most.map((figure) => originWords(originOf(figure, figures))).join("; ");
  return `${formatFigure(one)}, by ${most.length} of ${figures.length} sources: ${names}.`;
}

const digits = (value: number) => value.toLocaleString("en-GB");

import Link from "next/link";
import type { ReactNode } from "react";
import type { PlacedClaim, WarningView } from "@/lib/articles/article-view";
import { type Segment, segmentText } from "@/lib/articles/segments";
import { WARNING_WORDS } from "@/lib/articles/words";
import { STATUS_WORDS } from "@/lib/claims/status";
import { KIND_WORDS } from "@/lib/claims/words";
import { MARK_LOOKS, WARNING_LOOK } from "./mark-looks";

type TextMark = { id: string; start: number; end: number } & (
  | { claim: PlacedClaim; warning?: undefined }
  | { warning: WarningView; claim?: undefined }
);

export const claimAnchor = (id: string) => `claim-${id}`;
export const warningAnchor = (ordinal: number) => `warning-${ordinal}`;

function listMarks(claims: PlacedClaim[], warnings: WarningView[]): TextMark[] {
  return [
    ...claims
      .filter((claim) => claim.trueSpan)
      .map((claim) => ({ id: claimAnchor(claim.id), start: claim.start, end: claim.end, claim })),
    ...warnings.flatMap((warning) =>
      warning.start === null || warning.end === null
        ? []
        : [{ id: warningAnchor(warning.ordinal), start: warning.start, end: warning.end, warning }],
    ),
  ];
}

/**
 * Part of an article's text with every claim in it marked, each mark a link to its claim. Where marks overlap, the stretch
 * leads to the shortest of them and is underlined for all; a claim is one stop for the keyboard however often it is cut.
 */
export function MarkedText({
  body,
  part,
  claims,
  warnings,
  focus,
}: {
  body: string;
  part: { start: number; end: number };
  claims: PlacedClaim[];
  warnings: WarningView[];
  /** The id of the claim that is pointed at. */
  focus?: string;
}) {
  const segments = segmentText(body, listMarks(claims, warnings), part);
  const linkedFrom = new Map<string, number>();
  for (const segment of segments) {
    const id = linkedMark(segment)?.id;
    if (id && !linkedFrom.has(id)) linkedFrom.set(id, segment.start);
  }
  return (
    <div
      className="whitespace-pre-wrap break-words font-serif text-[1.15rem] leading-[2.05]"
      dir="auto"
      data-text-start={part.start}
    >
      {segments.map((segment) => {
        const again = linkedFrom.get(linkedMark(segment)?.id ?? "") !== segment.start;
        return <Stretch key={segment.start} segment={segment} focus={focus} again={again} />;
      })}
    </div>
  );
}

/** The shortest claim over a stretch. */
function linkedMark({ marks }: Segment<TextMark>): TextMark | undefined {
  return marks.findLast((mark) => mark.claim);
}

function Stretch({ segment, focus, again }: { segment: Segment<TextMark>; focus?: string; again: boolean }) {
  const { text, marks, first } = segment;
  const linked = linkedMark(segment);
  const anchors = first.filter((mark) => mark !== linked).map((mark) => <span key={mark.id} id={mark.id} />);
  const inside = marks.reduceRight<ReactNode>((content, mark) => {
    if (mark !== linked) return wrapIn(mark, content);
    const focused = mark.claim?.id === focus;
    return linkTo(mark, content, { anchor: first.includes(mark), again, focused });
  }, text);
  return (
    <>
      {anchors}
      {inside}
    </>
  );
}

function wrapIn(mark: TextMark, content: ReactNode): ReactNode {
  const look = mark.claim ? MARK_LOOKS[mark.claim.kind] : WARNING_LOOK;
  const title = mark.warning && WARNING_WORDS[mark.warning.code].name;
  return (
    <span className={`underline ${look}`} title={title}>
      {content}
    </span>
  );
}

function markTitle({ kind, status, origin }: PlacedClaim): string {
  const byHand = origin === "hand" ? ", marked by hand" : "";
  return `${KIND_WORDS[kind].one}, ${STATUS_WORDS[status].word.toLowerCase()}${byHand}`;
}

const POINTED_AT = "outline-2 outline-offset-2 outline-accent outline-solid";

function linkTo(
  { id, claim }: TextMark,
  content: ReactNode,
  { anchor, again, focused }: { anchor: boolean; again: boolean; focused: boolean },
): ReactNode {
  if (!claim) return content;
  return (
    <Link
      href={`/claims/${claim.id}`}
      prefetch={false}
      // A press on a mark begins a selection, as on any other word.
      draggable={false}
      id={anchor ? id : undefined}
      tabIndex={again ? -1 : undefined}
      title={markTitle(claim)}
      aria-current={focused ? "true" : undefined}
      className={`rounded-xs text-ink underline hover:bg-accent-soft target:outline-2 target:outline-accent target:outline-solid ${MARK_LOOKS[claim.kind]} ${focused ? POINTED_AT : ""}`}
    >
      {content}
    </Link>
  );
}

import { ArrowUp, CircleSlash, Equal, type LucideIcon, PencilLine, Scale, SquareStack } from "lucide-react";
import Link from "next/link";
import { type ConflictMark, conflictAnchor } from "@/lib/figures/conflict-marks";
import { tellRelation } from "@/lib/figures/conflicts";
import { type DeskFigure, sentenceHref } from "@/lib/figures/desk-figure";
import type { RelationName } from "@/lib/figures/relations";
import type { Related } from "@/lib/figures/statements";
import { RELATION_WORDS } from "@/lib/figures/words";

const LOOKS: Record<RelationName, { Icon: LucideIcon; look: string }> = {
  contradiction: { Icon: Scale, look: "bg-refuted-soft text-refuted" },
  revision: { Icon: PencilLine, look: "bg-disputed-soft text-disputed" },
  update: { Icon: ArrowUp, look: "bg-review-soft text-review" },
  subset: { Icon: SquareStack, look: "bg-open-soft text-open" },
  "different-scope": { Icon: CircleSlash, look: "bg-open-soft text-open" },
  same: { Icon: Equal, look: "bg-open-soft text-open" },
};

const ORDER: RelationName[] = ["contradiction", "revision", "update", "subset", "different-scope", "same"];

/** What lies how to what, worst first, in sentences; each ends with the way to both figures. */
export function RelationList({
  related,
  conflicts,
}: {
  related: readonly Related<DeskFigure>[];
  /** The contradictions among them, as the drawing numbers them. */
  conflicts: readonly ConflictMark[];
}) {
  if (related.length === 0) return <p className="text-sm text-muted">No two figures here differ.</p>;
  const marks = new Map(conflicts.map((mark) => [mark.anchor, mark]));
  const markOf = (one: Pick<Related<DeskFigure>, "a" | "b">) => marks.get(conflictAnchor(one));
  const place = (one: Related<DeskFigure>) => ORDER.indexOf(one.relation.relation) * 1_000 + (markOf(one)?.number ?? 0);
  const sorted = related.toSorted((x, y) => place(x) - place(y));
  return (
    <ul className="space-y-2">
      {sorted.map(({ a, b, relation }) => (
        <li
          key={`${a.figure.id} ${b.figure.id}`}
          id={conflictAnchor({ a, b })}
          tabIndex={-1}
          className="-mx-2 flex scroll-mt-4 flex-wrap items-baseline gap-x-2 rounded px-2 py-1 text-sm target:bg-sunken"
        >
          <ConflictNumber mark={markOf({ a, b })} />
          <RelationBadge relation={relation.relation} />
          <span className="min-w-0 flex-1 basis-64">
            {tellRelation(a.figure, b.figure, relation)}{" "}
            <Link href={sentenceHref(a.figure)} className="underline">
              First sentence
            </Link>
            ,{" "}
            <Link href={sentenceHref(b.figure)} className="underline">
              second sentence
            </Link>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The number the drawing gives a contradiction, and whether it is settled. */
function ConflictNumber({ mark }: { mark: ConflictMark | undefined }) {
  if (!mark) return null;
  return (
    <span className="font-semibold text-refuted tabular-nums">
      ≠{mark.number}
      {!mark.open && <span className="font-normal"> settled</span>}
    </span>
  );
}

export function RelationBadge({ relation, count }: { relation: RelationName; count?: number }) {
  const { Icon, look } = LOOKS[relation];
  const { word, definition } = RELATION_WORDS[relation];
  return (
    <span
      title={definition}
      className={`inline-flex items-center gap-1 whitespace-nowrap rounded-full px-2 py-0.5 text-xs font-medium ${look}`}
    >
      <Icon className="size-3.5" aria-hidden="true" />
      {word}
      {count !== undefined && count > 1 && ` (${count})`}
    </span>
  );
}

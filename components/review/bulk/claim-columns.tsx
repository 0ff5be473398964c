import { WorkWords } from "@/components/review/assignment/work-words";
import { TagLink } from "@/components/review/tags/tag-link";
import { type Column, Nothing } from "@/components/ui/data-table";
import type { ClaimRow } from "@/lib/claims/queries/row";
import type { Work } from "@/lib/review/assignments/queries";
import { RowCheckbox } from "./row-checkbox";

type WorkOf = ReadonlyMap<string, Work>;

/** A box a row. Where everything is selected, the boxes only show it. */
export function selectColumn(work: WorkOf, isWhole: boolean): Column<ClaimRow> {
  const value = ({ id, version }: ClaimRow) => `${id}:${version}:${work.get(id)?.version ?? 0}`;
  return {
    key: "select",
    narrow: "corner",
    head: <span className="sr-only">Select</span>,
    cell: (claim) => <RowCheckbox value={isWhole ? null : value(claim)} quote={claim.quote} />,
  };
}

/** Who has it, until when, and its tags. */
export function workColumn(work: WorkOf, today: string): Column<ClaimRow> {
  return {
    key: "work",
    head: "Who has it",
    cell: ({ id, status }) => {
      const own = work.get(id);
      if (!own || (!own.assignee && own.tags.length === 0)) return <Nothing />;
      return (
        <div className="space-y-1">
          {own.assignee && <WorkWords work={own} status={status} today={today} />}
          {own.tags.length > 0 && (
            <p className="flex flex-wrap gap-1">
              {own.tags.map((tag) => (
                <TagLink key={tag} tag={tag} />
              ))}
            </p>
          )}
        </div>
      );
    },
  };
}

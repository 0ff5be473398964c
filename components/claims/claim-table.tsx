import Link from "next/link";
import { DemoLabel } from "@/components/articles/demo-label";
import { type Column, DataTable, Nothing } from "@/components/ui/data-table";
import { formatFigure } from "@/lib/claims/numbers";
import type { DateShown } from "@/lib/claims/queries/list-dates";
import type { ClaimRow } from "@/lib/claims/queries/row";
import { HARM_WORDS } from "@/lib/claims/words";
import { formatDay } from "@/lib/date-words";
import { CorrectedLabel } from "./corrected-label";
import { HandLabel } from "./hand-label";
import { KindLabel } from "./kind-label";
import { StatusBadge } from "./status-badge";

function Quote({ claim }: { claim: ClaimRow }) {
  return (
    <Link
      href={`/claims/${claim.id}`}
      className="block max-w-[60ch] break-words font-serif text-ink hover:text-accent"
      dir="auto"
    >
      {claim.quote.length > 220 ? `${claim.quote.slice(0, 200)}…` : claim.quote}
    </Link>
  );
}

/** What a claim says, as short as a column allows. */
function Says({ claim, date }: { claim: ClaimRow; date?: DateShown }) {
  if (claim.kind === "date") {
    return (
      <>
        {date?.value ? formatDay(date.value) : <span className="text-muted">not settled</span>}
        <Corrected asRead={date?.asRead ?? null} />
      </>
    );
  }
  if (!claim.harm || !claim.bound) {
    return (
      <>
        {claim.speaker ?? <Nothing />}
        <Corrected asRead={claim.asRead} />
      </>
    );
  }
  return (
    <>
      <span className="tabular-nums">{formatFigure({ ...claim, bound: claim.bound })}</span> {HARM_WORDS[claim.harm]}
      {claim.speaker && <span className="block text-xs text-muted">according to {claim.speaker}</span>}
      <Corrected asRead={claim.asRead} />
    </>
  );
}

function Corrected({ asRead }: { asRead: string | null }) {
  if (asRead === null) return null;
  return (
    <span className="block">
      <CorrectedLabel asRead={asRead} />
    </span>
  );
}

type Props = {
  caption: string;
  claims: ClaimRow[];
  dates: ReadonlyMap<string, DateShown>;
  /** Columns before and after the claim's own: boxes to select it, who has it. */
  before?: Column<ClaimRow>[];
  after?: Column<ClaimRow>[];
};

export function ClaimTable({ caption, claims, dates, before = [], after = [] }: Props) {
  return (
    <DataTable
      caption={caption}
      rows={claims}
      rowKey={(claim) => claim.id}
      columns={[
        ...before,
        { key: "status", head: "Status", narrow: "bare", cell: (claim) => <StatusBadge status={claim.status} /> },
        { key: "quote", head: "Claim", narrow: "whole", cell: (claim) => <Quote claim={claim} /> },
        { key: "says", head: "Says", cell: (claim) => <Says claim={claim} date={dates.get(claim.id)} /> },
        {
          key: "kind",
          head: "Kind",
          narrow: "bare",
          cell: (claim) => (
            <>
              <KindLabel kind={claim.kind} />
              <span className="block">
                <HandLabel origin={claim.origin} />
              </span>
            </>
          ),
        },
        {
          key: "article",
          head: "Article",
          cell: ({ article }) => (
            <>
              <Link href={`/articles/${article.id}`} prefetch={false}>
                {article.title}
              </Link>
              {article.demo && <DemoLabel />}
              {article.withdrawn && <span className="ml-1 text-xs text-refuted">withdrawn</span>}
            </>
          ),
        },
        ...after,
      ]}
    />
  );
}

import Link from "next/link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { formatFigure } from "@/lib/claims/numbers";
import type { ClaimRow } from "@/lib/claims/queries/row";
import { HARM_WORDS } from "@/lib/claims/words";
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
function Says({ claim }: { claim: ClaimRow }) {
  if (!claim.harm || !claim.bound) {
    return (
      <>
        {claim.speaker ?? "–"} <Corrected claim={claim} />
      </>
    );
  }
  return (
    <>
      <span className="tabular-nums">{formatFigure({ ...claim, bound: claim.bound })}</span> {HARM_WORDS[claim.harm]}
      {claim.speaker && <span className="block text-xs text-muted">according to {claim.speaker}</span>}
      <Corrected claim={claim} />
    </>
  );
}

/** A list joins no table of dates: what a date was first read as stands on its page. */
function Corrected({ claim: { kind, asRead } }: { claim: ClaimRow }) {
  if (asRead && kind === "date") return <span className="text-xs text-muted">corrected</span>;
  return (
    <span className="block">
      <CorrectedLabel asRead={asRead} />
    </span>
  );
}

type Props = {
  caption: string;
  claims: ClaimRow[];
  /** Columns before and after the claim's own: boxes to select it, who has it. */
  before?: Column<ClaimRow>[];
  after?: Column<ClaimRow>[];
};

export function ClaimTable({ caption, claims, before = [], after = [] }: Props) {
  return (
    <DataTable
      caption={caption}
      rows={claims}
      rowKey={(claim) => claim.id}
      columns={[
        ...before,
        { key: "status", head: "Status", cell: (claim) => <StatusBadge status={claim.status} /> },
        { key: "quote", head: "Claim", cell: (claim) => <Quote claim={claim} /> },
        { key: "says", head: "Says", cell: (claim) => <Says claim={claim} /> },
        {
          key: "kind",
          head: "Kind",
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
              {article.demo && <span className="ml-1 text-xs text-muted">DEMO</span>}
              {article.withdrawn && <span className="ml-1 text-xs text-refuted">withdrawn</span>}
            </>
          ),
        },
        ...after,
      ]}
    />
  );
}

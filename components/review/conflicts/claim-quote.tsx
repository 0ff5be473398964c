import Link from "next/link";
import { StatusBadge } from "@/components/claims/status-badge";
import { formatFigure } from "@/lib/claims/numbers";
import type { ClaimRow } from "@/lib/claims/queries/row";
import { HARM_WORDS } from "@/lib/claims/words";

/** A figure in one breath: "at least 12 killed, Rescue services". */
export function figureName({ harm, bound, speaker, quote, ...range }: ClaimRow): string {
  const number = harm && bound ? `${formatFigure({ ...range, bound })} ${HARM_WORDS[harm]}` : `“${quote.slice(0, 60)}”`;
  return `${number}, ${speaker ?? "no source named"}`;
}

/** Another claim beside the one in hand: what it says, where, and how it stands. */
export function ClaimQuote({ claim }: { claim: ClaimRow }) {
  return (
    <div className="text-sm">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <strong className="min-w-0 break-words">{figureName(claim)}</strong> <StatusBadge status={claim.status} />
      </p>
      <blockquote className="mt-1 break-words border-l-2 border-line-strong pl-3 font-serif text-base" dir="auto">
        <span className="text-muted">…{claim.prefix}</span>
        <mark className="rounded-sm bg-mark-casualty px-0.5 text-ink">{claim.quote}</mark>
        <span className="text-muted">{claim.suffix}…</span>
      </blockquote>
      <p className="mt-1 text-muted">
        <Link href={`/claims/${claim.id}`}>Open this claim</Link> in{" "}
        <Link href={`/articles/${claim.article.id}?claim=${claim.id}#claim-${claim.id}`}>{claim.article.title}</Link>
      </p>
    </div>
  );
}

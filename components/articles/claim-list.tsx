import Link from "next/link";
import { CorrectedLabel } from "@/components/claims/corrected-label";
import { HandLabel } from "@/components/claims/hand-label";
import { StatusBadge } from "@/components/claims/status-badge";
import type { PlacedClaim } from "@/lib/articles/article-view";
import { formatFigure } from "@/lib/claims/numbers";
import { HARM_WORDS, KIND_WORDS } from "@/lib/claims/words";
import { formatDay } from "@/lib/date-words";
import { CLAIM_KINDS, type ClaimKind } from "@/lib/extraction/schema";
import { claimAnchor } from "./marked-text";

const SHORT = 140;

/** One renderer a claim kind: what the machine read there. */
const READINGS: Record<ClaimKind, (claim: PlacedClaim) => string> = {
  casualty: ({ low, best, high, bound, harm, speaker }) =>
    [bound && formatFigure({ low, best, high, bound }), harm && HARM_WORDS[harm], speaker && `according to ${speaker}`]
      .filter(Boolean)
      .join(" "),
  date: ({ date }) => (date?.value ? formatDay(date.value) : "not settled: needs a publication date"),
  attribution: ({ speaker }) => speaker ?? "source not named",
};

/** The claims of the text beside it, grouped by kind, each with its status and the way to its place. */
export function ClaimList({ claims }: { claims: PlacedClaim[] }) {
  return CLAIM_KINDS.map((kind) => ({ kind, own: claims.filter((claim) => claim.kind === kind) }))
    .filter(({ own }) => own.length > 0)
    .map(({ kind, own }) => (
      <details key={kind} open className="border-t border-line py-2 first:border-t-0">
        <summary className="text-sm font-medium">
          {KIND_WORDS[kind].many} ({own.length.toLocaleString("en-GB")})
        </summary>
        <ul className="mt-1">
          {own.map((claim) => (
            <Entry key={claim.id} claim={claim} />
          ))}
        </ul>
      </details>
    ));
}

function Entry({ claim }: { claim: PlacedClaim }) {
  const { id, kind, quote, status, origin, asRead, trueSpan } = claim;
  const short = quote.length > SHORT ? `${quote.slice(0, SHORT - 10)}…` : quote;
  return (
    <li className="border-t border-line py-2 text-sm first:border-t-0">
      <div className="flex flex-wrap items-start justify-between gap-x-2 gap-y-1">
        <span className="min-w-0 break-words font-medium">{READINGS[kind](claim)}</span>
        <StatusBadge status={status} />
      </div>
      <HandLabel origin={origin} /> <CorrectedLabel asRead={asRead} />
      <p className="mt-0.5 break-words font-serif text-muted" dir="auto">
        <Link
          href={`/claims/${id}`}
          prefetch={false}
          className="inline-block min-h-[26px] text-muted hover:text-accent"
        >
          {short}
        </Link>
      </p>
      {trueSpan ? (
        <a
          href={`#${claimAnchor(id)}`}
          className="inline-block py-1.5 text-xs"
          aria-label={`Show in the text: ${short}`}
        >
          Show in the text
        </a>
      ) : (
        <strong className="text-xs text-refuted">Damaged: the text at its place reads differently.</strong>
      )}
    </li>
  );
}

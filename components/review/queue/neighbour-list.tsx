import Link from "next/link";
import { StatusBadge } from "@/components/claims/status-badge";
import { formatFigure } from "@/lib/claims/numbers";
import type { ClaimRow } from "@/lib/claims/queries/row";
import { HARM_WORDS, KIND_WORDS } from "@/lib/claims/words";

/** What the same text says beside it: to be read before deciding. */
export function NeighbourList({ claims }: { claims: readonly ClaimRow[] }) {
  if (claims.length === 0) return <p className="text-sm text-muted">Nothing else in this text.</p>;
  return (
    <ul className="divide-y divide-line text-sm">
      {claims.map((claim) => (
        <li key={claim.id} className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1 py-2">
          <span className="min-w-0 break-words">
            <Link href={`/claims/${claim.id}`} dir="auto">
              {claim.quote.slice(0, 160)}
            </Link>{" "}
            <span className="text-muted">
              {claim.harm && claim.bound
                ? `${formatFigure({ ...claim, bound: claim.bound })} ${HARM_WORDS[claim.harm]}`
                : KIND_WORDS[claim.kind].one}
              {claim.speaker && `, said by ${claim.speaker}`}
            </span>
          </span>
          <StatusBadge status={claim.status} />
        </li>
      ))}
    </ul>
  );
}

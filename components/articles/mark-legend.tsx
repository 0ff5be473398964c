import Link from "next/link";
import { KindLabel } from "@/components/claims/kind-label";
import type { KindCounts } from "@/lib/articles/article-view";
import { CLAIM_KINDS, type ClaimKind } from "@/lib/extraction/schema";
import { MARK_LOOKS, WARNING_LOOK } from "./mark-looks";

/** What each mark means; each kind's word shows that kind alone. */
export function MarkLegend({
  counts,
  kind,
  addressOf,
}: {
  counts: KindCounts;
  kind?: ClaimKind;
  addressOf: (kind?: ClaimKind) => string;
}) {
  const chosen = "font-semibold text-ink";
  return (
    <nav aria-label="Marks in the text" className="no-print mb-4 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
      <Link href={addressOf()} aria-current={kind ? undefined : "true"} className={kind ? "" : chosen}>
        All marks
      </Link>
      {CLAIM_KINDS.map((one) => (
        <span key={one} className="inline-flex items-center gap-2">
          <span className={`px-1 font-serif underline ${MARK_LOOKS[one]}`} aria-hidden="true">
            abc
          </span>
          <Link
            href={addressOf(one)}
            aria-current={kind === one ? "true" : undefined}
            className={`inline-flex items-center ${kind === one ? chosen : ""}`}
          >
            <KindLabel kind={one} />
            <span className="ml-1 tabular-nums">({counts[one].claims.toLocaleString("en-GB")})</span>
          </Link>
        </span>
      ))}
      <span className="inline-flex items-center gap-2 text-muted">
        <span className={`px-1 font-serif underline ${WARNING_LOOK}`} aria-hidden="true">
          abc
        </span>
        Intake warning
      </span>
    </nav>
  );
}

import Link from "next/link";
import { DemoLabel } from "@/components/articles/demo-label";
import { ClaimFacts } from "@/components/claims/claim-facts";
import { ClaimInSentence } from "@/components/claims/claim-in-sentence";
import { HandLabel } from "@/components/claims/hand-label";
import { KindLabel } from "@/components/claims/kind-label";
import { StatusBadge } from "@/components/claims/status-badge";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/page";
import type { ClaimDetail } from "@/lib/claims/queries/get-claim";
import type { ClaimRow } from "@/lib/claims/queries/row";
import { readOut } from "@/lib/claims/read-out";
import { claimTitle } from "@/lib/claims/title";
import { ClaimHeading } from "./claim-heading";
import { NeighbourList } from "./neighbour-list";

/** The claim in its paragraph, under its name. */
export function QueueClaim({ claim, waits }: { claim: ClaimDetail; waits: boolean }) {
  const { id, article } = claim;
  return (
    <section className="mb-6 rounded-lg border border-line bg-panel p-4" aria-label="The claim in its paragraph">
      <div className="mb-3">
        <ClaimHeading claimId={id}>
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            {claimTitle(claim)} <StatusBadge status={claim.status} />
          </span>
        </ClaimHeading>
        <p className="mt-1 flex flex-wrap items-center gap-x-1 text-sm text-muted">
          <KindLabel kind={claim.kind} />
          <span>in</span>
          <Link href={`/articles/${article.id}?claim=${id}#claim-${id}`}>{article.title}</Link>
          {article.demo && <DemoLabel />}
          <HandLabel origin={claim.origin} />
        </p>
      </div>
      {!waits && (
        <div className="mb-3">
          <Notice>This claim does not wait in this queue: it has been decided, or the queue is narrowed.</Notice>
        </div>
      )}
      <ClaimInSentence claim={claim} inParagraph />
    </section>
  );
}

/** The claim read out in full, and what stands beside it: to be read before deciding. */
export function QueueContext({ claim, neighbours }: { claim: ClaimDetail; neighbours: readonly ClaimRow[] }) {
  return (
    <>
      <Section title="What it says">
        {claim.casualty && (
          <p className="mb-3 max-w-prose text-base">{readOut(claim.casualty, claim.speaker).join(" ")}</p>
        )}
        <ClaimFacts claim={claim} />
      </Section>
      <Section title="Beside it in the text" lead="Claims of the same sentence, and figures of the same harm.">
        <NeighbourList claims={neighbours} />
      </Section>
    </>
  );
}

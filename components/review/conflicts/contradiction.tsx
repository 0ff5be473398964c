import { RelationBadge } from "@/components/figures/relation-list";
import { TakeBackForm } from "@/components/ui/take-back-form";
import type { Status } from "@/lib/claims/status";
import { formatInstant } from "@/lib/clock";
import { reopenConflictAction } from "@/lib/review/conflicts/actions";
import type { ClaimRelation } from "@/lib/review/conflicts/queries/list-relations";
import { OUTCOME_WORDS } from "@/lib/review/conflicts/schema";
import { ClaimQuote, figureName } from "./claim-quote";
import { SettleForm } from "./settle-form";

/** One figure that contradicts the claim in hand, why it is thought so, and what somebody made of it. */
export function Contradiction({
  contradiction,
  timeZone,
  maySettle,
  unfolded,
}: {
  contradiction: ClaimRelation;
  timeZone: string;
  maySettle: boolean;
  unfolded: boolean;
}) {
  const { own, other, because, settled } = contradiction;
  const isSettled = settled !== null && settled.outcome !== "reopened";
  const stillStand = doBothStand(contradiction);
  const stands = settled?.standsId === own.id ? own : other;
  return (
    <div className="space-y-3">
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
        <RelationBadge relation="contradiction" />
        <span className="min-w-0 flex-1 basis-56 break-words">{because}</span>
      </p>
      <ClaimQuote claim={other} />
      {settled && (
        <div className="border-l-2 border-line pl-3 text-sm">
          <p>
            <strong>{settled.standsId ? `Stands: ${figureName(stands)}` : OUTCOME_WORDS[settled.outcome]}</strong> ·{" "}
            {settled.who}, <time dateTime={settled.at.toISOString()}>{formatInstant(settled.at, timeZone)}</time>
          </p>
          <p className="whitespace-pre-line break-words">{settled.reason}</p>
          {isSettled && maySettle && (
            <TakeBackForm
              action={reopenConflictAction}
              operationId={crypto.randomUUID()}
              fields={{ settlementId: settled.id }}
            >
              Take the settlement back
            </TakeBackForm>
          )}
        </div>
      )}
      {!stillStand && !isSettled && (
        <p className="text-sm text-muted">Nothing to settle: one of the two does not stand any more.</p>
      )}
      {stillStand && !isSettled && maySettle && (
        <details open={unfolded}>
          <summary className="mb-2 text-sm font-medium">Settle it</summary>
          <SettleForm
            key={settled?.id ?? "first"}
            claim={{ id: own.id, name: figureName(own) }}
            other={{ id: other.id, name: figureName(other) }}
            number={settled?.number ?? 0}
            operationId={crypto.randomUUID()}
          />
        </details>
      )}
    </div>
  );
}

const GONE: ReadonlySet<Status> = new Set<Status>(["refuted", "superseded", "dismissed"]);

/** Whether there is anything left to settle. */
export function doBothStand({ own, other }: ClaimRelation): boolean {
  return !GONE.has(own.status) && !GONE.has(other.status);
}

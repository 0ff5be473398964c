"use client";

import { useRef } from "react";
import { useQueueKeys } from "@/components/review/queue/use-queue-keys";
import { ActionForm } from "@/components/ui/action-form";
import { TextArea } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { settleConflictAction } from "@/lib/review/conflicts/actions";
import { OUTCOME_WORDS } from "@/lib/review/conflicts/schema";

type Side = { id: string; name: string };
type Props = { claim: Side; other: Side; number: number; operationId: string };

/** What to make of a contradiction, in words and with a reason. A single key leads to it; the rest is an ordinary form. */
export function SettleForm({ claim, other, number, operationId }: Props) {
  const root = useRef<HTMLDivElement>(null);
  useQueueKeys((command) => {
    // Of several contradictions the first one that waits has the key.
    const first = document.querySelector<HTMLInputElement>("[data-settle] input[type=radio]");
    if (command !== "settle" || !first || !root.current?.contains(first)) return;
    root.current.closest("details")?.setAttribute("open", "");
    first.focus();
  });
  const choices = [
    { value: claim.id, words: `This one stands: ${claim.name}` },
    { value: other.id, words: `That one stands: ${other.name}` },
    ...(["both-stand", "no-conflict", "left-open"] as const).map((value) => ({ value, words: OUTCOME_WORDS[value] })),
  ];
  return (
    <div ref={root} data-settle="">
      <ActionForm action={settleConflictAction} operationId={operationId} label="Settle this contradiction">
        {({ typed, error, state }) => (
          <>
            <input type="hidden" name="claimId" value={claim.id} />
            <input type="hidden" name="otherId" value={other.id} />
            <input type="hidden" name="number" value={staleNumber(state) ?? number} />
            <fieldset>
              <legend className="sr-only">How it is settled</legend>
              <div className="space-y-1">
                {choices.map(({ value, words }) => (
                  <label
                    key={value}
                    className="flex min-h-6 cursor-pointer items-start gap-2 rounded-md px-1 text-sm has-checked:bg-accent-soft"
                  >
                    <input
                      type="radio"
                      name="choice"
                      value={value}
                      defaultChecked={typed("choice") === value}
                      required
                      aria-keyshortcuts={value === claim.id ? "f" : undefined}
                      className="mt-0.5 size-4 shrink-0 accent-accent"
                    />
                    <span className="min-w-0 break-words">{words}</span>
                  </label>
                ))}
              </div>
              {error("choice") && <p className="mt-1 text-sm text-refuted">{error("choice")}</p>}
            </fieldset>
            <TextArea
              label="Why it is settled so"
              name="reason"
              rows={2}
              required
              maxLength={2000}
              defaultValue={typed("reason")}
              error={error("reason")}
            />
            <SubmitButton look="plain" working="Settling…">
              Settle the contradiction
            </SubmitButton>
          </>
        )}
      </ActionForm>
    </div>
  );
}

/** After a refusal the form answers the newer settlement, which the refusal has shown. */
function staleNumber(state: { status: string; code?: string; details?: Record<string, string | number | null> }) {
  return state.status === "failed" && state.code === "stale" ? state.details?.number : undefined;
}

"use client";

import { useEffect, useRef } from "react";
import { STATUS_LOOKS } from "@/components/claims/status-badge";
import { ActionForm } from "@/components/ui/action-form";
import { SelectField, TextArea, TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ActionState } from "@/lib/action";
import { STATUS_WORDS, STATUSES, type Status } from "@/lib/claims/status";
import type { ClaimKind } from "@/lib/extraction/schema";
import { decideClaimAction } from "@/lib/review/actions";
import type { Decided } from "@/lib/review/decisions/mutations/append-decision";
import type { Replacement } from "@/lib/review/nearness";
import { BASES, BASIS_WORDS } from "@/lib/review/schema";
import { isVerdict } from "@/lib/review/verdicts/schema";
import { savedWords } from "@/lib/review/verdicts/words";
import { JudgementFields } from "./judgement/judgement-fields";
import { ReplacementField } from "./queue/replacement-field";
import { StaleChoice } from "./stale-choice";
import { type StaleDetails, versionOf } from "./stale-values";
import { useDraft } from "./use-draft";

type Props = {
  claimId: string;
  kind: ClaimKind;
  version: number;
  status: Status;
  /** The second of two readers gives a verdict: the statuses that are none are refused. */
  asSecond: boolean;
  operationId: string;
  today: string;
  replacements: readonly Replacement[];
  timeZone: string;
};

/** Status, reason, basis and evidence in one form. What is typed survives an ended session and a closed tab. */
export function DecisionForm(props: Props) {
  const { claimId, kind, version, status, asSecond, operationId, today, replacements, timeZone } = props;
  const root = useRef<HTMLDivElement>(null);
  const draft = useDraft(`decision:${claimId}`, root);
  return (
    <div ref={root}>
      <ActionForm
        action={decideClaimAction}
        operationId={operationId}
        label="Decide this claim"
        done={(decided) => <Saved words={savedWords(decided)} clear={draft.clear} />}
      >
        {({ typed, error, state }) => (
          <>
            <input type="hidden" name="claimId" value={claimId} />
            <input type="hidden" name="version" value={Math.max(version, versionOf(staleOf(state)) ?? 0)} />
            {staleOf(state) && (
              <StaleChoice
                details={staleOf(state) ?? {}}
                mine={{ to: typed("to"), reason: typed("reason") }}
                timeZone={timeZone}
                theirs={`/claims/${claimId}`}
              />
            )}
            <fieldset>
              <legend className="mb-1 text-sm font-medium">Status</legend>
              <div className="grid gap-1 sm:grid-cols-2">
                {STATUSES.filter((to) => to !== status && (!asSecond || isVerdict(to))).map((to) => (
                  <StatusChoice key={to} to={to} checked={typed("to") === to} />
                ))}
              </div>
              {error("to") && <p className="mt-1 text-sm text-refuted">{error("to")}</p>}
            </fieldset>
            <TextArea
              label="Reason"
              name="reason"
              hint="Needed for disputed, refuted and unverifiable."
              defaultValue={typed("reason")}
              error={error("reason")}
              maxLength={2000}
            />
            <SelectField label="Basis" name="basis" defaultValue={typed("basis", "")} error={error("basis")}>
              <option value="">Not stated</option>
              {BASES.map((basis) => (
                <option key={basis} value={basis}>
                  {BASIS_WORDS[basis]}
                </option>
              ))}
            </SelectField>
            <JudgementFields kind={kind} typed={typed} error={error} />
            <details open={Boolean(error("evidenceUrl"))}>
              <summary className="text-sm font-medium">Evidence link</summary>
              <div className="mt-2 space-y-3">
                <TextField
                  label="Address"
                  name="evidenceUrl"
                  type="url"
                  placeholder="https://"
                  defaultValue={typed("evidenceUrl")}
                  error={error("evidenceUrl")}
                />
                <TextField
                  label="Note on the evidence"
                  name="evidenceNote"
                  defaultValue={typed("evidenceNote")}
                  error={error("evidenceNote")}
                  maxLength={2000}
                />
                <TextField
                  label="Read on"
                  name="accessedOn"
                  type="date"
                  defaultValue={typed("accessedOn", today)}
                  error={error("accessedOn")}
                />
              </div>
            </details>
            <ReplacementField
              replacements={replacements}
              error={error("supersededBy")}
              chosen={typed("supersededBy", "")}
            />
            <div className="flex flex-wrap items-center gap-3">
              <SubmitButton working="Saving…">Save decision</SubmitButton>
            </div>
          </>
        )}
      </ActionForm>
    </div>
  );
}

/** What a refusal says of the decision that came first; none when it was refused for something else. */
function staleOf(state: ActionState<Decided>): StaleDetails | undefined {
  const details = state.status === "failed" && state.code === "stale" ? state.details : undefined;
  return versionOf(details) === null ? undefined : details;
}

function StatusChoice({ to, checked }: { to: Status; checked: boolean }) {
  const { Icon } = STATUS_LOOKS[to];
  const { word, definition } = STATUS_WORDS[to];
  return (
    <label className="flex cursor-pointer items-start gap-2 rounded-md border border-line px-2 py-1.5 has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent">
      <input
        type="radio"
        name="to"
        value={to}
        defaultChecked={checked}
        required
        className="mt-1 size-4 accent-accent"
      />
      <span className="min-w-0">
        <span className="flex items-center gap-1 text-sm font-medium">
          <Icon className="size-4" aria-hidden="true" />
          {word}
        </span>
        <span className="block text-xs text-muted">{definition}</span>
      </span>
    </label>
  );
}

function Saved({ words, clear }: { words: string; clear: () => void }) {
  useEffect(clear, [clear]);
  return <>Saved: {words}.</>;
}

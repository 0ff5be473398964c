"use client";

import { type KeyboardEvent, useActionState, useRef, useState } from "react";
import { JudgementFields } from "@/components/review/judgement/judgement-fields";
import { useDraft } from "@/components/review/use-draft";
import { SelectField, TextArea, TextField } from "@/components/ui/field";
import type { ActionState } from "@/lib/action";
import { NEEDS_REASON, STATUS_WORDS, type Status } from "@/lib/claims/status";
import type { ClaimKind } from "@/lib/extraction/schema";
import { decideClaimAction } from "@/lib/review/actions";
import type { Decided } from "@/lib/review/decisions/mutations/append-decision";
import type { Replacement } from "@/lib/review/nearness";
import { QUEUE_STATUSES, type QueueStatus } from "@/lib/review/queue-keys";
import { BASES, BASIS_WORDS } from "@/lib/review/schema";
import { useKeyOf } from "./keys-context";
import { PostedAnswer } from "./posted-answer";
import { ReplacementField } from "./replacement-field";
import { forget, send, useSent } from "./sent-decisions";
import { SentList } from "./sent-list";
import { StatusButtons } from "./status-buttons";
import { useQueueKeys } from "./use-queue-keys";
import { useWalk } from "./walk-context";

type Props = {
  claimId: string;
  kind: ClaimKind;
  quote: string;
  version: number;
  status: Status;
  operationId: string;
  timeZone: string;
  replacements: readonly Replacement[];
  /** This claim in the queue: without it the address means whichever claim is first. */
  here: string;
  /** Where a decision leads. */
  next: string;
};

/**
 * One button a status: with a key or a press it decides and moves on at once; what became of it is said above (sent-list). A status
 * that needs a reason or a replacement waits for it. An ordinary form without JavaScript. Drawn anew for each claim (key), so
 * that nothing typed for one is sent for another.
 */
export function QueueForm(props: Props) {
  const { claimId, kind, quote, version, status, operationId, timeZone, here, next } = props;
  const root = useRef<HTMLFormElement>(null);
  // Without JavaScript the answer is drawn with the claim it is about, not with whichever is first by then.
  const [posted, post] = useActionState(decideClaimAction, { status: "idle" } as ActionState<Decided>, here);
  const [chosen, setChosen] = useState<QueueStatus | null>(null);
  const [lacking, setLacking] = useState<"reason" | "supersededBy" | null>(null);
  const { moving, go, miss } = useWalk();
  const draft = useDraft(`decision:${claimId}`, root);
  const keyOf = useKeyOf();
  const own = useSent().find((one) => one.claimId === claimId && one.form.get("version") === String(version));
  const busy = moving || own?.state.status === "pending";
  const failed = posted.status === "failed" ? posted : null;

  const focus = (name: string) => {
    const field = root.current?.elements.namedItem(name) as HTMLElement | null;
    field?.closest("details")?.setAttribute("open", "");
    field?.focus();
  };
  const decide = (to: QueueStatus) => {
    if (moving) return miss(keyOf(to) ?? STATUS_WORDS[to].word);
    if (!root.current || busy || to === status) return;
    const form = new FormData(root.current);
    form.set("to", to);
    setChosen(to);
    const lacks = lacksWhat(to, form);
    setLacking(lacks);
    if (lacks) return focus(lacks);
    if (!root.current.reportValidity()) return;
    // What was refused before is said by the new attempt.
    if (own) forget(own.key);
    send({ key: String(form.get("operationId")), claimId, quote, to, form, here, done: draft.clear });
    if (next !== here) go(next);
  };
  useQueueKeys((command) => {
    if (command === "reason") focus("reason");
    else if (command === "evidence") focus("evidenceUrl");
    else if (isStatus(command)) decide(command);
  });
  const fieldKeys = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") (event.target as HTMLElement).blur();
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (chosen) decide(chosen);
    else root.current?.querySelector<HTMLButtonElement>("button[name=to]:enabled")?.focus();
  };
  const needs = (what: typeof lacking, words: string) =>
    lacking === what && chosen ? `${STATUS_WORDS[chosen].word} needs ${words}; Ctrl+Enter saves.` : undefined;
  return (
    <div className="space-y-3">
      <SentList timeZone={timeZone} />
      <form
        ref={root}
        action={post}
        aria-label="Decide this claim"
        aria-busy={busy}
        onKeyDown={fieldKeys}
        onSubmit={(event) => {
          event.preventDefault();
          const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
          if (button?.value) decide(button.value as QueueStatus);
        }}
        className="space-y-3"
      >
        {/* Enter in a field would press the form's first button: this one does nothing. */}
        <button type="submit" disabled hidden aria-hidden="true" tabIndex={-1} />
        <input type="hidden" name="operationId" value={operationId} />
        <input type="hidden" name="claimId" value={claimId} />
        <input type="hidden" name="version" value={version} />
        <PostedAnswer posted={posted} timeZone={timeZone} next={next === here ? null : next} />
        <StatusButtons status={status} chosen={chosen} disabled={busy} />
        <TextArea
          label="Reason"
          name="reason"
          hint="Needed for disputed, refuted and unverifiable. Ctrl+Enter saves the chosen status."
          error={needs("reason", "a reason. Type it") ?? failed?.fields.reason}
          defaultValue={failed?.typed.reason}
          aria-keyshortcuts={keyOf("reason")}
          maxLength={2000}
          onInput={() => setLacking(null)}
        />
        <TextField
          label="Evidence link"
          name="evidenceUrl"
          type="url"
          placeholder="https://"
          error={failed?.fields.evidenceUrl}
          defaultValue={failed?.typed.evidenceUrl}
          aria-keyshortcuts={keyOf("evidence")}
        />
        <SelectField label="Basis" name="basis" error={failed?.fields.basis} defaultValue={failed?.typed.basis ?? ""}>
          <option value="">Not stated</option>
          {BASES.map((basis) => (
            <option key={basis} value={basis}>
              {BASIS_WORDS[basis]}
            </option>
          ))}
        </SelectField>
        <JudgementFields
          kind={kind}
          typed={(name, otherwise) => failed?.typed[name] ?? otherwise}
          error={(name) => failed?.fields[name]}
        />
        <ReplacementField
          replacements={props.replacements}
          error={needs("supersededBy", "the claim that replaces it. Choose it") ?? failed?.fields.supersededBy}
          chosen={failed?.typed.supersededBy}
        />
      </form>
    </div>
  );
}

function isStatus(command: string): command is QueueStatus {
  return (QUEUE_STATUSES as readonly string[]).includes(command);
}

function lacksWhat(to: QueueStatus, form: FormData): "reason" | "supersededBy" | null {
  const isEmpty = (name: string) => String(form.get(name) ?? "").trim() === "";
  if (NEEDS_REASON.has(to) && isEmpty("reason")) return "reason";
  return to === "superseded" && isEmpty("supersededBy") ? "supersededBy" : null;
}

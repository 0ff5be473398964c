"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, useRef, useState, useTransition } from "react";
import { JudgementFields } from "@/components/review/judgement/judgement-fields";
import { useDraft } from "@/components/review/use-draft";
import { SelectField, TextArea, TextField } from "@/components/ui/field";
import { NEEDS_REASON, STATUS_WORDS, type Status } from "@/lib/claims/status";
import type { ClaimKind } from "@/lib/extraction/schema";
import { decideClaimAction } from "@/lib/review/actions";
import type { QueueStatus } from "@/lib/review/queue-keys";
import { BASES, BASIS_WORDS } from "@/lib/review/schema";
import { SavingLine } from "./saving-line";
import { StatusButtons } from "./status-buttons";
import { useQueueKeys } from "./use-queue-keys";
import { useSaving } from "./use-saving";

type Props = {
  claimId: string;
  kind: ClaimKind;
  version: number;
  status: Status;
  operationId: string;
  timeZone: string;
  /** This claim in the queue: without it the address means whichever claim is first. */
  here: string;
  /** Where a saved decision leads. */
  next: string;
};

/**
 * One button a status: with a key or a press it decides and moves on. A status that needs a reason waits for it. An ordinary form
 * without JavaScript. Drawn anew for each claim (key), so that nothing typed for one is sent for another.
 */
export function QueueForm({ claimId, kind, version, status, operationId, timeZone, here, next }: Props) {
  const router = useRouter();
  const root = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState<QueueStatus | null>(null);
  const [moving, startMoving] = useTransition();
  const [lacksReason, setLacksReason] = useState(false);
  const draft = useDraft(`decision:${claimId}`, root);
  const { saving, save, post, forget } = useSaving(decideClaimAction, () => {
    draft.clear();
    root.current?.reset();
    startMoving(() => router.push(next));
  });
  const pending = saving.status === "pending" || moving;
  const failed = saving.status === "failed" ? saving.answer : null;

  const focus = (name: string) => (root.current?.elements.namedItem(name) as HTMLElement | null)?.focus();
  const decide = (to: QueueStatus) => {
    if (!root.current || pending || to === status) return;
    const form = new FormData(root.current);
    form.set("to", to);
    setChosen(to);
    const lacks = NEEDS_REASON.has(to) && String(form.get("reason")).trim() === "";
    setLacksReason(lacks);
    if (lacks) focus("reason");
    else save(form);
  };
  useQueueKeys((command) => {
    if (command === "reason") focus("reason");
    else if (command === "evidence") focus("evidenceUrl");
    else if (typeof command === "object") decide(command.decide as QueueStatus);
  });
  const fieldKeys = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") (event.target as HTMLElement).blur();
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (chosen) decide(chosen);
    else root.current?.querySelector<HTMLButtonElement>("button[name=to]:enabled")?.focus();
  };

  const needs =
    lacksReason && chosen ? `${STATUS_WORDS[chosen].word} needs a reason. Type it; Ctrl+Enter saves.` : null;
  return (
    <form
      ref={root}
      action={post}
      aria-label="Decide this claim"
      aria-busy={pending}
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
      <StatusButtons status={status} chosen={chosen} disabled={pending} />
      <SavingLine
        saving={saving}
        to={chosen}
        timeZone={timeZone}
        retry={save}
        look={() => {
          forget();
          if (here === location.pathname + location.search) router.refresh();
          else router.push(here);
        }}
      />
      <TextArea
        label="Reason"
        name="reason"
        hint="Needed for disputed, refuted and unverifiable. Ctrl+Enter saves the chosen status."
        error={needs ?? failed?.fields.reason}
        defaultValue={failed?.typed.reason}
        aria-keyshortcuts="n"
        maxLength={2000}
        onInput={() => setLacksReason(false)}
      />
      <TextField
        label="Evidence link"
        name="evidenceUrl"
        type="url"
        placeholder="https://"
        error={failed?.fields.evidenceUrl}
        defaultValue={failed?.typed.evidenceUrl}
        aria-keyshortcuts="e"
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
      <p className="text-sm">
        <Link href={`/claims/${claimId}`}>Superseded, or more on the evidence: open the claim</Link>
      </p>
    </form>
  );
}

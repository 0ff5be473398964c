"use client";

import { Undo2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { STATUS_WORDS } from "@/lib/claims/status";
import { formatTime } from "@/lib/clock";
import { takeLastBackAction } from "@/lib/review/bulk/actions";
import type { LastDecision as Last } from "@/lib/review/queue";
import { givenWord } from "@/lib/review/verdicts/words";
import { RefusalLines } from "../bulk/refusal-lines";
import { KeyHint } from "./key-hint";
import { useKeyOf } from "./keys-context";
import { forget, type Sent, useSent } from "./sent-decisions";
import { UndoToast } from "./undo-toast";
import { useQueueKeys } from "./use-queue-keys";
import { useSaving } from "./use-saving";

type Props = {
  last: Last | null;
  operationId: string;
  timeZone: string;
  /** The queue's address without a claim. */
  address: string;
};

/**
 * The person's newest decision with its undo: for 10 s in a toast after each decision, and always below the queue. The server's
 * list knows them across claims, articles and reloads; what was just saved is known here before the page is drawn again.
 */
export function LastDecision({ last: drawn, operationId, timeZone, address }: Props) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const sent = useSent();
  const keyOf = useKeyOf();
  const {
    saving,
    save,
    post,
    forget: forgetSaving,
  } = useSaving(takeLastBackAction, ({ claimId }) => {
    for (const one of sent) if (one.claimId === claimId) forget(one.key);
    router.push(`${address}${address.includes("?") ? "&" : "?"}claim=${claimId}`);
  });
  const newest = newestSaved(sent);
  const known = newest && (!drawn || newest.at > drawn.at) ? newest : drawn;
  const undone = saving.status === "saved" ? saving.result : null;
  // Until the page is drawn again, the server's list still holds what was just taken back.
  const last = undone && known && known.claimId === undone.claimId && known.at < undone.at ? null : known;
  const waiting = saving.status === "pending" || sent.some(({ state }) => state.status === "pending");
  const undo = () => {
    if (!form.current || waiting || !last) return;
    const data = new FormData(form.current);
    data.set("decisionId", last.id);
    data.set("batchId", last.batch?.id ?? "");
    // Each undo is an operation of its own, also before the page is drawn again.
    data.set("operationId", crypto.randomUUID());
    save(data);
  };
  useQueueKeys((command) => {
    if (command === "undo") undo();
  });
  const key = keyOf("undo");
  const label = saving.status === "pending" ? "Taking back…" : "Take back";
  return (
    <>
      <UndoToast last={newest} timeZone={timeZone} undo={undo} disabled={waiting} undone={undone} />
      {saving.status === "failed" && (
        <div className="mb-3">
          <Notice tone="error">
            {saving.answer.sentence} <RefusalLines lines={saving.answer.details?.lines} />
            <button
              type="button"
              className="underline"
              onClick={() => {
                if (saving.unanswered && saving.form) return save(saving.form);
                forgetSaving();
                router.refresh();
              }}
            >
              {saving.unanswered ? "Try again" : "Show how it is now"}
            </button>
          </Notice>
        </div>
      )}
      {undone && (
        <p className="mb-2 text-sm">
          Taken back {formatTime(new Date(undone.at), timeZone)}:{" "}
          {undone.size > 1
            ? `${undone.size.toLocaleString("en-GB")} claims are as they were before.`
            : `${STATUS_WORDS[undone.to].word} again.`}
        </p>
      )}
      {last ? (
        <form
          ref={form}
          action={post}
          aria-label="Your last decision"
          aria-busy={saving.status === "pending"}
          onSubmit={(event) => {
            event.preventDefault();
            undo();
          }}
          className="flex flex-wrap items-center gap-3 text-sm"
        >
          <input type="hidden" name="operationId" value={operationId} />
          <input type="hidden" name="decisionId" value={last.id} />
          <input type="hidden" name="batchId" value={last.batch?.id ?? ""} />
          <p className="min-w-0 break-words">
            <strong>{givenWord(last)}</strong> at {formatTime(new Date(last.at), timeZone)}: {lastWords(last)}
          </p>
          <Button type="submit" disabled={waiting} aria-keyshortcuts={key}>
            <Undo2 className="size-4" aria-hidden="true" />
            {label} {key && <KeyHint>{key}</KeyHint>}
          </Button>
        </form>
      ) : (
        <p className="text-sm text-muted">Nothing of the last 24 hours to take back.</p>
      )}
    </>
  );
}

function lastWords({ quote, batch }: Last): string {
  const words = `“${quote.slice(0, 120)}”`;
  return batch && batch.size > 1 ? `${batch.size.toLocaleString("en-GB")} claims together, ${words} among them` : words;
}

function newestSaved(sent: readonly Sent[]): Last | null {
  const saved = sent.flatMap(({ quote, state }) => (state.status === "saved" ? [{ quote, ...state.result }] : []));
  const [newest] = saved.sort((a, b) => (a.at < b.at ? 1 : -1));
  return newest ? { ...newest, id: newest.decisionId } : null;
}

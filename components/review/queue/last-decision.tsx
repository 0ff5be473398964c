"use client";

import { CircleCheck, Undo2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { STATUS_WORDS } from "@/lib/claims/status";
import { formatTime } from "@/lib/clock";
import { undoDecisionAction } from "@/lib/review/actions";
import type { LastDecision as Last } from "@/lib/review/queue";
import { KeyHint } from "./key-hint";
import { useQueueKeys } from "./use-queue-keys";
import { useSaving } from "./use-saving";

const TOAST_MS = 10_000;

type Props = {
  last: Last | null;
  operationId: string;
  timeZone: string;
  /** The queue's address without a claim. */
  address: string;
};

/**
 * The person's newest decision, as the server has it, with its undo: for 10 s in a toast after each decision, and always below
 * the queue. Works across claims, and after a reload.
 */
export function LastDecision({ last, operationId, timeZone, address }: Props) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [toast, dismiss] = useToast(last);
  const { saving, save, post, forget } = useSaving(undoDecisionAction, ({ claimId }) => {
    dismiss();
    router.push(`${address}${address.includes("?") ? "&" : "?"}claim=${claimId}`);
  });
  const pending = saving.status === "pending";
  const undo = () => {
    if (form.current && !pending) save(new FormData(form.current));
  };
  useQueueKeys((command) => {
    if (command === "undo") undo();
  });
  const takenBack = saving.status === "saved" && (!last || last.at < saving.result.at);
  return (
    <>
      <div
        role="status"
        className="pointer-events-none fixed inset-x-4 bottom-4 z-40 flex justify-center sm:justify-end print:hidden"
      >
        {toast && last ? (
          <div className="pointer-events-auto flex max-w-md flex-wrap items-center gap-3 rounded-lg border border-verified bg-panel px-4 py-3 text-sm shadow-lg">
            <CircleCheck className="size-5 shrink-0 text-verified" aria-hidden="true" />
            <p className="min-w-0 flex-1">
              Saved {formatTime(new Date(last.at), timeZone)}: <strong>{STATUS_WORDS[last.to].word}</strong>{" "}
              <span className="break-words text-muted">“{last.quote.slice(0, 80)}”</span>
            </p>
            <Button onClick={undo} disabled={pending} aria-keyshortcuts="u">
              <Undo2 className="size-4" aria-hidden="true" />
              {pending ? "Taking back…" : "Undo"} <KeyHint>u</KeyHint>
            </Button>
          </div>
        ) : takenBack && saving.status === "saved" ? (
          <span className="sr-only">
            Taken back at {formatTime(new Date(saving.result.at), timeZone)}: {STATUS_WORDS[saving.result.to].word}{" "}
            again.
          </span>
        ) : null}
      </div>
      {saving.status === "failed" && (
        <div className="mb-3">
          <Notice tone="error">
            {saving.answer.sentence}{" "}
            <button
              type="button"
              className="underline"
              onClick={() => {
                if (saving.unanswered && saving.form) return save(saving.form);
                forget();
                router.refresh();
              }}
            >
              {saving.unanswered ? "Try again" : "Show how it is now"}
            </button>
          </Notice>
        </div>
      )}
      {takenBack && saving.status === "saved" && (
        <p className="mb-2 text-sm">
          Taken back {formatTime(new Date(saving.result.at), timeZone)}: {STATUS_WORDS[saving.result.to].word} again.
        </p>
      )}
      {last ? (
        <form
          ref={form}
          action={post}
          aria-label="Your last decision"
          aria-busy={pending}
          onSubmit={(event) => {
            event.preventDefault();
            undo();
          }}
          className="flex flex-wrap items-center gap-3 text-sm"
        >
          <input type="hidden" name="operationId" value={operationId} />
          <input type="hidden" name="decisionId" value={last.id} />
          <p className="min-w-0 break-words">
            <strong>{STATUS_WORDS[last.to].word}</strong> at {formatTime(new Date(last.at), timeZone)}: “
            {last.quote.slice(0, 120)}”
          </p>
          <Button type="submit" disabled={pending} aria-keyshortcuts="u">
            <Undo2 className="size-4" aria-hidden="true" />
            {pending ? "Taking back…" : "Take back"} <KeyHint>u</KeyHint>
          </Button>
        </form>
      ) : (
        <p className="text-sm text-muted">Nothing of the last 24 hours to take back.</p>
      )}
    </>
  );
}

/** True for ten seconds once the server reports a newer decision than this page has seen; an undo only uncovers an older one. */
function useToast(last: Last | null): [shown: boolean, dismiss: () => void] {
  const { id = null, at = "" } = last ?? {};
  const seen = useRef(at);
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => {
    if (at <= seen.current) return;
    seen.current = at;
    setShown(id);
    const timer = setTimeout(() => setShown(null), TOAST_MS);
    return () => clearTimeout(timer);
  }, [id, at]);
  return [shown !== null && shown === id, () => setShown(null)];
}

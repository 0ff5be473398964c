"use client";

import { Undo2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { formatTime } from "@/lib/clock";
import { takeLastBackAction } from "@/lib/review/bulk/actions";
import { againWords, moveWord } from "@/lib/review/move-words";
import { type LastMove, newerMove } from "@/lib/review/queue";
import { RefusalLines } from "../bulk/refusal-lines";
import { KeyHint } from "./key-hint";
import { useKeyOf } from "./keys-context";
import { forget, type Sent, useSent } from "./sent-decisions";
import { UndoToast } from "./undo-toast";
import { useQueueKeys } from "./use-queue-keys";
import { useSaving } from "./use-saving";

type Props = {
  last: LastMove | null;
  operationId: string;
  timeZone: string;
  /** The queue's address without a claim. */
  address: string;
};

/**
 * The person's newest decision or settlement with its undo: for 10 s in a toast after each decision, and always below the queue. The server's
 * list knows them across claims, articles and reloads; what was just saved is known here before the page is drawn again.
 */
export function LastDecision({ last: drawn, operationId, timeZone, address }: Props) {
  const router = useRouter();
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
  const known = newerMove(newest, drawn);
  // A settlement is told by the page that its answer draws; one older than this page is no news.
  const [openedWith] = useState(drawn?.at ?? "");
  const told = drawn?.made === "settlement" && drawn.at > openedWith ? newerMove(newest, drawn) : newest;
  const undone = saving.status === "saved" ? saving.result : null;
  // Until the page is drawn again, the server's list still holds what was just taken back.
  const last = undone && known && known.claimId === undone.claimId && known.at < undone.at ? null : known;
  const pending = sent.find(({ state }) => state.status === "pending");
  const waiting = saving.status === "pending" || pending !== undefined;
  // Asked for before the server has answered: the decision in question is taken back once it is saved, and no older one instead.
  const [asked, ask] = useState<string | null>(null);
  const undo = () => {
    if (waiting || !last) return;
    const data = new FormData();
    for (const [name, value] of fieldsOf(last)) data.set(name, value);
    // Each undo is an operation of its own, also before the page is drawn again.
    data.set("operationId", crypto.randomUUID());
    save(data);
  };
  useEffect(() => {
    if (!asked || pending) return;
    ask(null);
    if (sent.some(({ key, state }) => key === asked && state.status === "saved")) undo();
  });
  useQueueKeys((command) => {
    if (command === "undo") pending ? ask(pending.key) : undo();
  });
  const key = keyOf("undo");
  const label = asked || saving.status === "pending" ? "Taking back…" : "Take back";
  return (
    <>
      <UndoToast last={told} timeZone={timeZone} undo={undo} disabled={waiting} undone={undone} />
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
          Taken back {formatTime(new Date(undone.at), timeZone)}: {againWords(undone)}
        </p>
      )}
      {last ? (
        <form
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
          {fieldsOf(last).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <p className="min-w-0 break-words">
            <strong>{moveWord(last)}</strong> at {formatTime(new Date(last.at), timeZone)}: {lastWords(last)}
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

function fieldsOf(last: LastMove): [name: string, value: string][] {
  if (last.made === "settlement") return [["settlementId", last.id]];
  return [
    ["decisionId", last.id],
    ["batchId", last.batch?.id ?? ""],
  ];
}

function lastWords(last: LastMove): string {
  const words = `“${last.quote.slice(0, 120)}”`;
  const batch = last.made === "decision" ? last.batch : null;
  return batch && batch.size > 1 ? `${batch.size.toLocaleString("en-GB")} claims together, ${words} among them` : words;
}

function newestSaved(sent: readonly Sent[]): LastMove | null {
  const saved = sent.flatMap(({ quote, state }) => (state.status === "saved" ? [{ quote, ...state.result }] : []));
  const [newest] = saved.sort((a, b) => (a.at < b.at ? 1 : -1));
  return newest ? { made: "decision", ...newest, id: newest.decisionId } : null;
}

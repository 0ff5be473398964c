"use client";

import { CircleCheck, Clock, RotateCcw } from "lucide-react";
import Link from "next/link";
import { StaleValues, versionOf } from "@/components/review/stale-values";
import { Button, buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { STATUS_WORDS } from "@/lib/claims/status";
import { formatTime } from "@/lib/clock";
import { savedWords } from "@/lib/review/verdicts/words";
import { KeyHint } from "./key-hint";
import { useKeyOf } from "./keys-context";
import { forget, type Sent, send, sendAgainst, useSent } from "./sent-decisions";
import { useQueueKeys } from "./use-queue-keys";

/** What was sent and what became of it: pending, then saved with the second, or failed and kept. Only ever what the server said. */
export function SentList({ timeZone }: { timeZone: string }) {
  const sent = useSent();
  const pending = sent.filter(({ state }) => state.status === "pending");
  const failed = sent.filter(({ state }) => state.status === "failed");
  const last = sent.find(({ state }) => state.status === "saved");
  return (
    <div className="space-y-2 empty:hidden">
      <div role="status" className="space-y-1 empty:hidden">
        {pending.map(({ key, to, quote }) => (
          <p key={key} className="flex items-center gap-2 text-sm text-muted">
            <Clock className="size-4 shrink-0" aria-hidden="true" />
            <span className="min-w-0 break-words">
              Saving “{STATUS_WORDS[to].word}” for “{quote.slice(0, 40)}”… not saved yet.
            </span>
          </p>
        ))}
      </div>
      {failed.map((one) => (
        <Failed key={one.key} sent={one} timeZone={timeZone} hasKeys={one === failed[0]} />
      ))}
      {pending.length === 0 && last?.state.status === "saved" && (
        // The toast announces it; here it only stays in sight.
        <p className="flex items-center gap-2 text-sm text-muted">
          <CircleCheck className="size-4 shrink-0 text-verified" aria-hidden="true" />
          <span className="min-w-0 break-words">
            Saved {formatTime(new Date(last.state.result.at), timeZone)}: {savedWords(last.state.result)} for “
            {last.quote.slice(0, 40)}”.
          </span>
        </p>
      )}
    </div>
  );
}

function Failed({ sent, timeZone, hasKeys }: { sent: Sent; timeZone: string; hasKeys: boolean }) {
  const keyOf = useKeyOf();
  const refusal = sent.state.status === "failed" ? sent.state : null;
  const details = refusal?.answer.code === "stale" ? refusal.answer.details : undefined;
  const version = versionOf(details);
  const takeTheirs = () => {
    sent.done();
    forget(sent.key);
  };
  const applyMine = () => version !== null && sendAgainst(sent, version);
  useQueueKeys((command) => {
    if (!hasKeys || version === null) return;
    if (command === "theirs") takeTheirs();
    if (command === "mine") applyMine();
  });
  if (!refusal) return null;
  const { answer, unanswered } = refusal;
  const keys = hasKeys ? { theirs: keyOf("theirs"), mine: keyOf("mine") } : {};
  return (
    <Notice tone="error">
      <p className="break-words">
        {!unanswered && "Not saved, kept here. "}
        {answer.sentence} <span className="text-muted">(“{sent.quote.slice(0, 60)}”)</span>
      </p>
      {details && version !== null && (
        <StaleValues
          details={details}
          mine={{ to: sent.to, reason: String(sent.form.get("reason") ?? "") }}
          timeZone={timeZone}
        />
      )}
      <div className="mt-2 flex flex-wrap gap-2">
        {version !== null ? (
          <>
            <Button onClick={takeTheirs} aria-keyshortcuts={keys.theirs}>
              Take theirs {keys.theirs && <KeyHint>{keys.theirs}</KeyHint>}
            </Button>
            {details?.status !== sent.to && (
              <Button onClick={applyMine} aria-keyshortcuts={keys.mine}>
                Re-apply mine {keys.mine && <KeyHint>{keys.mine}</KeyHint>}
              </Button>
            )}
          </>
        ) : (
          <Button onClick={() => send(sent)}>
            <RotateCcw className="size-4" aria-hidden="true" />
            Try again
          </Button>
        )}
        <Link href={sent.here} className={buttonClass("quiet")} onClick={() => !unanswered && forget(sent.key)}>
          Back to the claim
        </Link>
      </div>
    </Notice>
  );
}

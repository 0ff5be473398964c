"use client";

import { CircleCheck, Clock, RotateCcw } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { STATUS_WORDS, type Status } from "@/lib/claims/status";
import { formatTime } from "@/lib/clock";
import { savedWords } from "@/lib/review/verdicts/words";
import type { Saving } from "./use-saving";

type Props = {
  saving: Saving<{ to: Status; at: string; awaits?: "second" | "settle" | null }>;
  to: Status | null;
  timeZone: string;
  retry: (form: FormData) => void;
  /** Draws the claim as it is now; what was typed stays. */
  look: () => void;
};

/** Pending, then saved with the second, or failed and kept: only ever what the server said. */
export function SavingLine({ saving, to, timeZone, retry, look }: Props) {
  if (saving.status === "idle") return null;
  if (saving.status === "pending")
    return (
      <p role="status" className="flex items-center gap-2 text-sm text-muted">
        <Clock className="size-4" aria-hidden="true" />
        Saving{to && ` “${STATUS_WORDS[to].word}”`}… not saved yet.
      </p>
    );
  if (saving.status === "saved") {
    // The toast announces it; here it only stays in sight.
    const { result } = saving;
    return (
      <p className="flex items-center gap-2 text-sm">
        <CircleCheck className="size-4 text-verified" aria-hidden="true" />
        Saved {formatTime(new Date(result.at), timeZone)}: {savedWords(result)}.
      </p>
    );
  }
  const { answer, form, unanswered } = saving;
  return (
    <Notice tone="error">
      <p>
        {!unanswered && "Not saved, kept here. "}
        {answer.sentence}
      </p>
      {answer.details?.reason && <p className="mt-1">Their reason: “{answer.details.reason}”</p>}
      <div className="mt-2 flex flex-wrap gap-2">
        {answer.code === "stale" ? (
          <Button onClick={look}>Show the claim as it is now</Button>
        ) : (
          form &&
          answer.code !== "invalid" && (
            <Button onClick={() => retry(form)}>
              <RotateCcw className="size-4" aria-hidden="true" />
              Try again
            </Button>
          )
        )}
      </div>
    </Notice>
  );
}

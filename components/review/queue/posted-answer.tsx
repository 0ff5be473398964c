"use client";

import { CircleCheck } from "lucide-react";
import Link from "next/link";
import { StaleValues, versionOf } from "@/components/review/stale-values";
import { Button, buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ActionState } from "@/lib/action";
import { formatTime } from "@/lib/clock";
import type { Decided } from "@/lib/review/decisions/mutations/append-decision";
import { savedWords } from "@/lib/review/verdicts/words";

/**
 * What a form posted without JavaScript was answered. The page was drawn anew with the claim as it is now, so the same button
 * pressed again puts this decision after the one that came first.
 */
export function PostedAnswer({
  posted,
  timeZone,
  next,
}: {
  posted: ActionState<Decided>;
  timeZone: string;
  next: string | null;
}) {
  if (posted.status === "idle") return null;
  if (posted.status === "done")
    return (
      <p className="flex items-center gap-2 text-sm">
        <CircleCheck className="size-4 text-verified" aria-hidden="true" />
        Saved {formatTime(new Date(posted.result.at), timeZone)}: {savedWords(posted.result)}.
      </p>
    );
  const details = posted.code === "stale" && versionOf(posted.details) !== null ? posted.details : undefined;
  return (
    <Notice tone="error">
      <p>Not saved, kept here. {posted.sentence}</p>
      {details && (
        <>
          <StaleValues
            details={details}
            mine={{ to: posted.typed.to, reason: posted.typed.reason }}
            timeZone={timeZone}
          />
          <div className="mt-2 flex flex-wrap gap-2">
            {next && (
              <Link href={next} className={buttonClass()}>
                Take theirs
              </Link>
            )}
            {posted.typed.to !== details.status && (
              <Button type="submit" name="to" value={posted.typed.to}>
                Re-apply mine
              </Button>
            )}
          </div>
        </>
      )}
    </Notice>
  );
}

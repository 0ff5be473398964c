"use client";

import { Undo2 } from "lucide-react";
import { type ReactNode, useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ActionState } from "@/lib/action";
import { undoBatchAction } from "@/lib/review/bulk/actions";
import type { Undone } from "@/lib/review/bulk/mutations/undo-batch";
import { RefusalLines } from "./refusal-lines";

type Props = { batchId: string | null; operationId: string; children: ReactNode };

/** Takes a batch back as a whole; refused, it offers to leave out what was changed since. Stays to say what it did. */
export function UndoBatchForm({ batchId, operationId, children }: Props) {
  const [state, send, pending] = useActionState(undoBatchAction, { status: "idle" } as ActionState<Undone>);
  const failed = state.status === "failed" ? state : null;
  const some = Number(failed?.details?.refused ?? 0) < Number(failed?.details?.total ?? 0);
  return (
    <div className="mb-3 space-y-2">
      {state.status === "done" && (
        <Notice tone="done">
          Taken back for {state.result.size.toLocaleString("en-GB")} {state.result.size === 1 ? "claim" : "claims"}
          {state.result.leftOut > 0 && `, ${state.result.leftOut.toLocaleString("en-GB")} left as they are`}.
        </Notice>
      )}
      {batchId && (
        <form action={send} aria-label="Your last change of many" aria-busy={pending} className="space-y-2">
          <input type="hidden" name="operationId" value={operationId} />
          <input type="hidden" name="batchId" value={batchId} />
          {failed && (
            <Notice tone="error">
              <p>{failed.sentence}</p>
              <RefusalLines lines={failed.details?.lines} />
            </Notice>
          )}
          <div className="flex flex-wrap items-center gap-3 text-sm">
            <p>{children}</p>
            <Button type="submit" waiting={pending}>
              <Undo2 className="size-4" aria-hidden="true" />
              {pending ? "Taking back…" : "Take all back"}
            </Button>
            {failed && some && (
              <Button type="submit" name="leaveOut" value="1" waiting={pending}>
                Take back the others
              </Button>
            )}
          </div>
        </form>
      )}
    </div>
  );
}

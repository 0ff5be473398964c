"use client";

import { X } from "lucide-react";
import { useActionState } from "react";
import type { ActionState } from "@/lib/action";
import { untagClaimAction } from "@/lib/review/tags/actions";

type Props = { claimId: string; tag: string; operationId: string };

/** A small cross beside the tag; what goes wrong is said beside it. */
export function UntagForm({ claimId, tag, operationId }: Props) {
  const [state, send, pending] = useActionState(untagClaimAction, { status: "idle" } as ActionState<{ tag: string }>);
  return (
    <form action={send} className="inline-flex items-center">
      <input type="hidden" name="operationId" value={operationId} />
      <input type="hidden" name="claimId" value={claimId} />
      <input type="hidden" name="tag" value={tag} />
      <button
        type="submit"
        disabled={pending}
        aria-label={`Take off #${tag}`}
        className="inline-flex size-7 items-center justify-center rounded text-muted hover:bg-sunken hover:text-ink disabled:opacity-60"
      >
        <X className="size-3.5" aria-hidden="true" />
      </button>
      {state.status === "failed" && (
        <span role="alert" className="text-xs text-refuted">
          {state.sentence}
        </span>
      )}
    </form>
  );
}

"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import type { ActionState } from "@/lib/action";
import { markSeenAction } from "@/lib/review/for-you/actions";

type Props = { kind: "mention" | "assignment"; id: string; what: string };

export function SeenForm({ kind, id, what }: Props) {
  const [, send, pending] = useActionState(markSeenAction, { status: "idle" } as ActionState<{ seen: number }>);
  return (
    <form action={send}>
      <input type="hidden" name={kind} value={id} />
      <Button type="submit" look="quiet" waiting={pending}>
        Seen<span className="sr-only">: {what.slice(0, 60)}</span>
      </Button>
    </form>
  );
}

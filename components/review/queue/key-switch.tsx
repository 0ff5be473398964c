"use client";

import { useActionState, useOptimistic } from "react";
import { Button } from "@/components/ui/button";
import type { ActionState } from "@/lib/action";
import { switchKeysAction } from "@/lib/review/keys/actions";
import { useKeyChoice } from "./keys-context";

/** The person's own switch for single keys, kept by the desk: it holds in every browser. */
export function KeySwitch({ operationId }: { operationId: string }) {
  const { on } = useKeyChoice();
  const [, send] = useActionState(switchKeysAction, { status: "idle" } as ActionState<{ on: boolean }>);
  const [shown, show] = useOptimistic(on);
  return (
    <form
      action={(form) => {
        show(!on);
        send(form);
      }}
    >
      <input type="hidden" name="operationId" value={operationId} />
      <input type="hidden" name="on" value={on ? "off" : "on"} />
      <Button type="submit" role="switch" aria-checked={shown} look="quiet">
        <span
          aria-hidden="true"
          className={`inline-flex h-4 w-7 items-center rounded-full border p-0.5 ${shown ? "justify-end border-accent bg-accent" : "border-line-strong bg-sunken"}`}
        >
          <span className={`size-2.5 rounded-full ${shown ? "bg-accent-ink" : "bg-line-strong"}`} />
        </span>
        Single keys
        <span aria-hidden="true" className="-ml-1.5">
          {shown ? ": on" : ": off"}
        </span>
      </Button>
    </form>
  );
}

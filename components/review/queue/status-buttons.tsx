"use client";

import { STATUS_LOOKS } from "@/components/claims/status-badge";
import { STATUS_WORDS, type Status } from "@/lib/claims/status";
import { QUEUE_STATUSES, type QueueStatus } from "@/lib/review/queue-keys";
import { KeyHint } from "./key-hint";
import { useKeyOf } from "./keys-context";

/** The statuses as buttons: icon, word and key. The one the claim has cannot be given again. */
export function StatusButtons({
  status,
  chosen,
  disabled,
}: {
  status: Status;
  chosen: QueueStatus | null;
  disabled: boolean;
}) {
  const keyOf = useKeyOf();
  return (
    <fieldset>
      <legend className="sr-only">Status</legend>
      <div className="grid grid-cols-2 gap-2">
        {QUEUE_STATUSES.map((to) => {
          const { Icon, look } = STATUS_LOOKS[to];
          const { word, definition } = STATUS_WORDS[to];
          const key = keyOf(to);
          return (
            <button
              key={to}
              type="submit"
              name="to"
              value={to}
              title={definition}
              disabled={disabled || to === status}
              aria-keyshortcuts={key}
              data-chosen={chosen === to || undefined}
              className={`flex min-h-11 items-center gap-2 rounded-md border border-current px-2.5 py-1.5 text-left text-sm font-medium hover:brightness-95 disabled:opacity-60 data-chosen:ring-2 data-chosen:ring-current ${look}`}
            >
              <Icon className="size-4 shrink-0" aria-hidden="true" />
              <span className="min-w-0 flex-1">
                {word}
                {to === status && <span className="block text-xs font-normal">as it is now</span>}
              </span>
              {key && <KeyHint>{key}</KeyHint>}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}

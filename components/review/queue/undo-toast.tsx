"use client";

import { CircleCheck, Undo2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { formatTime } from "@/lib/clock";
import type { TakenBack } from "@/lib/review/bulk/mutations/take-last-back";
import { againWords, moveWord } from "@/lib/review/move-words";
import type { LastMove } from "@/lib/review/queue";
import { KeyHint } from "./key-hint";
import { useKeyOf } from "./keys-context";

const TOAST_MS = 10_000;

type Props = {
  /** The newest decision saved since the page was opened. */
  last: LastMove | null;
  timeZone: string;
  undo: () => void;
  disabled: boolean;
  undone: TakenBack | null;
};

/** For ten seconds after the server has said that a decision is saved: what it was, and the way back. */
export function UndoToast({ last, timeZone, undo, disabled, undone }: Props) {
  const shown = useShown(last?.id ?? null);
  const keyOf = useKeyOf();
  const key = keyOf("undo");
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-4 bottom-4 z-40 flex justify-center sm:justify-end print:hidden"
    >
      {shown && last ? (
        <div className="pointer-events-auto flex max-w-md flex-wrap items-center gap-3 rounded-lg border border-verified bg-panel px-4 py-3 text-sm shadow-lg">
          <CircleCheck className="size-5 shrink-0 text-verified" aria-hidden="true" />
          <p className="min-w-0 flex-1">
            Saved {formatTime(new Date(last.at), timeZone)}: <strong>{moveWord(last)}</strong>{" "}
            <span className="break-words text-muted">“{last.quote.slice(0, 80)}”</span>
          </p>
          {!(last.made === "decision" && last.awaits === "settle") && (
            <Button onClick={undo} disabled={disabled} aria-keyshortcuts={key} data-keys="">
              <Undo2 className="size-4" aria-hidden="true" />
              Undo {key && <KeyHint>{key}</KeyHint>}
            </Button>
          )}
        </div>
      ) : undone ? (
        <span className="sr-only">
          Taken back at {formatTime(new Date(undone.at), timeZone)}: {againWords(undone)}
        </span>
      ) : null}
    </div>
  );
}

/** True for ten seconds from when an id is new. One taken away uncovers an older id, which stays covered. */
function useShown(id: string | null): boolean {
  const seen = useRef(new Set([id]));
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => {
    if (!id || seen.current.has(id)) return;
    seen.current.add(id);
    setShown(id);
    const timer = setTimeout(() => setShown(null), TOAST_MS);
    return () => clearTimeout(timer);
  }, [id]);
  return shown !== null && shown === id;
}

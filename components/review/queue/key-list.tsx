"use client";

import { X } from "lucide-react";
import Link from "next/link";
import type { RefObject } from "react";
import { Button } from "@/components/ui/button";
import { KEYS, keyOf } from "@/lib/review/queue-keys";
import { useKeyChoice } from "./keys-context";

const MORE = [
  { key: "Ctrl + Enter", words: "In a field: save with the chosen status" },
  { key: "Esc", words: "In a field: leave it, so that the keys work again" },
];

export function KeyList({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const choice = useKeyChoice();
  const own = KEYS.map(({ command, words }) => ({ key: keyOf(command, choice), words }));
  return (
    <dialog
      ref={dialog}
      aria-labelledby="queue-keys-title"
      className="m-auto max-h-[90vh] w-[min(28rem,calc(100vw-2rem))] overflow-y-auto rounded-lg border border-line-strong bg-panel p-4 text-ink backdrop:bg-[rgb(0_0_0/0.5)]"
    >
      <div className="flex items-center justify-between gap-3">
        <h2 id="queue-keys-title" className="text-base font-semibold">
          Keys of the queue
        </h2>
        <form method="dialog">
          <Button type="submit" look="quiet">
            <X className="size-4" aria-hidden="true" />
            Close
          </Button>
        </form>
      </div>
      <p className="mt-1 text-sm text-muted">
        {choice.on
          ? "They act inside the queue, while no field has the focus. On a Mac, Cmd serves as Ctrl."
          : "Single keys are off: those of one character do nothing now."}{" "}
        <Link href="/account#keys">Choose your own keys</Link>
      </p>
      <table className="mt-3 w-full text-sm">
        <caption className="sr-only">Keys and what they do</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Key</th>
            <th scope="col">What it does</th>
          </tr>
        </thead>
        <tbody>
          {[...own, ...MORE].map(({ key, words }) => (
            <tr key={key} className="border-t border-line">
              <td className="whitespace-nowrap py-1.5 pr-4 align-top">
                <kbd className="rounded border border-line-strong bg-sunken px-1.5 font-mono text-xs">{key}</kbd>
              </td>
              <td className="py-1.5">{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </dialog>
  );
}

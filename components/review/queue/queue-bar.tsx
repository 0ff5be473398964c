"use client";

import { ArrowLeft, ArrowRight, Keyboard } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { type ReactNode, useRef } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { KeyHint } from "./key-hint";
import { KeyList } from "./key-list";
import { useKeysSwitch, useQueueKeys } from "./use-queue-keys";

type Props = { place: string; previous: string | null; next: string | null };

/** Where the queue stands, the way on and back, and the person's switch for single keys. */
export function QueueBar({ place, previous, next }: Props) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const [on, setOn] = useKeysSwitch();
  useQueueKeys((command) => {
    if (command === "next" && next) router.push(next);
    if (command === "previous" && previous) router.push(previous);
    if (command === "keys") dialog.current?.showModal();
  });
  return (
    <div className="no-print mb-4 flex flex-wrap items-center gap-2">
      <nav aria-label="Queue" className="flex flex-wrap items-center gap-2">
        <Step href={previous} keys="k">
          <ArrowLeft className="size-4" aria-hidden="true" />
          Previous
        </Step>
        <Step href={next} keys="j">
          Next
          <ArrowRight className="size-4" aria-hidden="true" />
        </Step>
      </nav>
      <p className="text-sm tabular-nums">{place}</p>
      <div className="ml-auto flex flex-wrap items-center gap-2">
        <Button role="switch" aria-checked={on} onClick={() => setOn(!on)} look="quiet">
          <span
            aria-hidden="true"
            className={`inline-flex h-4 w-7 items-center rounded-full border p-0.5 ${on ? "justify-end border-accent bg-accent" : "border-line-strong bg-sunken"}`}
          >
            <span className={`size-2.5 rounded-full ${on ? "bg-accent-ink" : "bg-line-strong"}`} />
          </span>
          Single keys
          <span aria-hidden="true" className="-ml-1.5">
            {on ? ": on" : ": off"}
          </span>
        </Button>
        <Button onClick={() => dialog.current?.showModal()} aria-keyshortcuts="?" aria-haspopup="dialog">
          <Keyboard className="size-4" aria-hidden="true" />
          Keys <KeyHint>?</KeyHint>
        </Button>
      </div>
      <KeyList dialog={dialog} />
    </div>
  );
}

function Step({ href, keys, children }: { href: string | null; keys: string; children: ReactNode }) {
  if (!href) return <Button disabled>{children}</Button>;
  return (
    <Link href={href} className={buttonClass()} aria-keyshortcuts={keys}>
      {children} <KeyHint>{keys}</KeyHint>
    </Link>
  );
}

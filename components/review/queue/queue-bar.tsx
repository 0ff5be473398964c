"use client";

import { ArrowLeft, ArrowRight, Keyboard } from "lucide-react";
import Link from "next/link";
import { type MouseEvent, type ReactNode, useEffect, useRef } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { KeyHint } from "./key-hint";
import { KeyList } from "./key-list";
import { KeySwitch } from "./key-switch";
import { useKeyOf } from "./keys-context";
import { useQueueKeys } from "./use-queue-keys";
import { useRedraw } from "./use-redraw";
import { useWalk } from "./walk-context";

type Props = { place: string; previous: string | null; next: string | null; operationId: string };

/** Where the queue stands, the way on and back, and the person's switch for single keys. */
export function QueueBar({ place, previous, next, operationId }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const keyOf = useKeyOf();
  const { moving, go } = useWalk();
  const { fresh } = useRedraw();
  const waiting = useRef<"next" | "previous" | null>(null);
  const step = (way: "next" | "previous") => {
    const href = way === "next" ? next : previous;
    // A step decides nothing: one asked for on the way is made from where the way leads.
    if (moving) waiting.current = way;
    else if (way === "next" && href) go(href);
    // What lies behind has been decided since it was drawn.
    else if (href) fresh(() => go(href));
  };
  useEffect(() => {
    if (moving || !waiting.current) return;
    step(waiting.current);
    waiting.current = null;
  });
  useQueueKeys((command) => {
    if (command === "next" || command === "previous") step(command);
    if (command === "keys") dialog.current?.showModal();
    if (command === "assign") goTo("assignee");
    if (command === "comment") goTo("comment");
  });
  const keys = keyOf("keys");
  return (
    <div className="no-print mb-4 flex flex-wrap items-center gap-2">
      <nav aria-label="Queue" className="flex flex-wrap items-center gap-2">
        <Step href={previous} keys={keyOf("previous")} go={() => step("previous")}>
          <ArrowLeft className="size-4" aria-hidden="true" />
          Previous
        </Step>
        {/* The next claim is fetched ahead: a decision paints it at once. */}
        <Step href={next} keys={keyOf("next")} go={() => step("next")} ahead>
          Next
          <ArrowRight className="size-4" aria-hidden="true" />
        </Step>
      </nav>
      <p className="text-sm tabular-nums">{place}</p>
      <div className="ml-auto flex flex-wrap items-center gap-2">
        <KeySwitch operationId={operationId} />
        <Button onClick={() => dialog.current?.showModal()} aria-keyshortcuts={keys} aria-haspopup="dialog">
          <Keyboard className="size-4" aria-hidden="true" />
          Keys {keys && <KeyHint>{keys}</KeyHint>}
        </Button>
      </div>
      <KeyList dialog={dialog} />
    </div>
  );
}

/** Opens what hides a field of the queue and goes there; on a page without it, nothing happens. */
function goTo(name: string): void {
  const field = document.querySelector<HTMLElement>(`[data-keys] [name="${name}"]:not([type=hidden])`);
  field?.closest("details")?.setAttribute("open", "");
  field?.focus();
}

function Step({
  href,
  keys,
  go,
  ahead = false,
  children,
}: {
  href: string | null;
  keys: string | undefined;
  go: () => void;
  ahead?: boolean;
  children: ReactNode;
}) {
  if (!href) return <Button disabled>{children}</Button>;
  const click = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go();
  };
  return (
    <Link href={href} prefetch={ahead} className={buttonClass()} aria-keyshortcuts={keys} onClick={click}>
      {children} {keys && <KeyHint>{keys}</KeyHint>}
    </Link>
  );
}

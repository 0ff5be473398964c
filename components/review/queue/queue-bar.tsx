"use client";

import { ArrowLeft, ArrowRight, Keyboard } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { type ReactNode, useRef } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { KeyHint } from "./key-hint";
import { KeyList } from "./key-list";
import { KeySwitch } from "./key-switch";
import { useKeyOf } from "./keys-context";
import { useQueueKeys } from "./use-queue-keys";

type Props = { place: string; previous: string | null; next: string | null; operationId: string };

/** Where the queue stands, the way on and back, and the person's switch for single keys. */
export function QueueBar({ place, previous, next, operationId }: Props) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const keyOf = useKeyOf();
  useQueueKeys((command) => {
    if (command === "next" && next) router.push(next);
    if (command === "previous" && previous) router.push(previous);
    if (command === "keys") dialog.current?.showModal();
    if (command === "assign") goTo("assignee");
    if (command === "comment") goTo("comment");
  });
  const keys = keyOf("keys");
  return (
    <div className="no-print mb-4 flex flex-wrap items-center gap-2">
      <nav aria-label="Queue" className="flex flex-wrap items-center gap-2">
        <Step href={previous} keys={keyOf("previous")}>
          <ArrowLeft className="size-4" aria-hidden="true" />
          Previous
        </Step>
        {/* The next claim is fetched ahead: a decision paints it at once. */}
        <Step href={next} keys={keyOf("next")} ahead>
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
  ahead = false,
  children,
}: {
  href: string | null;
  keys: string | undefined;
  ahead?: boolean;
  children: ReactNode;
}) {
  if (!href) return <Button disabled>{children}</Button>;
  return (
    <Link href={href} prefetch={ahead} className={buttonClass()} aria-keyshortcuts={keys}>
      {children} {keys && <KeyHint>{keys}</KeyHint>}
    </Link>
  );
}

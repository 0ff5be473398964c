"use client";

import Link from "next/link";
import { type ReactNode, useActionState, useEffect, useMemo, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ActionState } from "@/lib/action";
import { changeClaimsAction } from "@/lib/review/bulk/actions";
import type { Changed } from "@/lib/review/bulk/mutations/change-claims";
import { BulkFields, type Choices } from "./bulk-fields";
import { RefusalLines } from "./refusal-lines";
import { Ticked, tickedIn } from "./ticked";
import { useRowSelection } from "./use-row-selection";
import { WorkingLine } from "./working-line";

/** Everything that matches, as it was when the page was drawn. */
export type WholeSelection = { filter: string; count: number; digest: string };

type Props = Choices & {
  operationId: string;
  /** The table with a box a row. */
  children: ReactNode;
  whole: WholeSelection | null;
  /** The same page with everything selected, or with single rows again; without an address, why not. */
  other: { href: string | null; words: string } | null;
};

/** The table in a form: what is ticked is decided, assigned or tagged together. An ordinary form without JavaScript. */
export function BulkForm({ operationId, children, whole, other, people, tags }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [state, send, pending] = useActionState(changeClaimsAction, { status: "idle" } as ActionState<Changed>);
  const ticked = useMemo(() => tickedIn(state), [state]);
  const rows = useRowSelection(form, state, ticked);
  const count = whole?.count ?? rows.count;
  const [open, setOpen] = useState(whole !== null || state.status !== "idle");
  useEffect(() => {
    if (count > 0) setOpen(true);
  }, [count]);
  const failed = state.status === "failed" ? state : null;
  const all = count.toLocaleString("en-GB");
  return (
    <form
      ref={form}
      action={send}
      aria-label="Change many claims"
      aria-busy={pending}
      // Everything that matched when the person looked: the page does not change under a selection that it cannot show whole.
      data-live-hold={whole ? true : undefined}
      onClick={rows.onClick}
      onKeyDown={rows.onKeyDown}
    >
      <input type="hidden" name="operationId" value={operationId} />
      {whole && (
        <>
          <input type="hidden" name="filter" value={whole.filter} />
          <input type="hidden" name="count" value={whole.count} />
          <input type="hidden" name="digest" value={whole.digest} />
        </>
      )}
      <Ticked value={ticked}>{children}</Ticked>
      <details
        open={open}
        onToggle={(event) => setOpen(event.currentTarget.open)}
        className="no-print z-20 mt-3 rounded-lg border border-line-strong bg-panel p-3 shadow-lg sm:sticky sm:bottom-0 sm:max-h-[60vh] sm:overflow-y-auto"
      >
        <summary className="text-sm font-medium">
          Change many at once
          <span role="status" className="ml-2 font-normal text-muted">
            {whole ? `All ${all} that match are selected` : count === 1 ? "1 claim selected" : `${all} claims selected`}
          </span>
        </summary>
        <div className="mt-3 space-y-3">
          <div className="flex flex-wrap items-center gap-2">
            {!whole && (
              <>
                <Button onClick={() => rows.setAll(true)}>Select this page</Button>
                {count > 0 && (
                  <Button look="quiet" onClick={() => rows.setAll(false)}>
                    Select none
                  </Button>
                )}
              </>
            )}
            {other?.href && (
              <Link href={other.href} scroll={false} prefetch={false} className="text-sm">
                {other.words}
              </Link>
            )}
            {other && !other.href && <p className="text-sm text-muted">{other.words}</p>}
          </div>
          {failed && (
            <Notice tone="error">
              <p>{failed.sentence}</p>
              <RefusalLines lines={failed.details?.lines} />
              {failed.code === "stale" && (
                <Button className="mt-2" onClick={() => location.reload()}>
                  Look at the claims as they are now
                </Button>
              )}
            </Notice>
          )}
          {state.status === "done" && <Notice tone="done">{doneWords(state.result)}</Notice>}
          <BulkFields
            people={people}
            tags={tags}
            typed={(name) => failed?.typed[name]}
            error={(name) => failed?.fields[name]}
          />
          <div className="flex flex-wrap items-center gap-3">
            <Button type="submit" look="primary" waiting={pending}>
              {count > 0 ? `Change ${count === 1 ? "1 claim" : `${all} claims`}` : "Change the selected claims"}
            </Button>
            {pending && <WorkingLine count={count} />}
          </div>
        </div>
      </details>
    </form>
  );
}

function doneWords({ size, leftOut, firstVerdicts }: Changed): string {
  const words = (count: number) => (count === 1 ? "1 claim" : `${count.toLocaleString("en-GB")} claims`);
  const first =
    firstVerdicts > 0 ? ` ${words(firstVerdicts)} got your first verdict and now wait for a second reader.` : "";
  return `Changed: ${words(size)}.${leftOut > 0 ? ` Left as they were: ${words(leftOut)}.` : ""}${first}`;
}

"use client";

import { type ReactNode, useActionState, useEffect, useId, useRef } from "react";
import type { Action, ActionState } from "@/lib/action";
import { Notice } from "./notice";

/** What a form's own parts need to draw themselves: the last answer, what was typed, and each field's error. */
export type FormView<R> = {
  state: ActionState<R>;
  typed: (name: string, otherwise?: string) => string | undefined;
  error: (name: string) => string | undefined;
};

/**
 * A form bound to an action: keeps what was typed when it fails, says in a sentence what happened, and sends an operation id
 * so that a second press or a retry has one effect. Works without JavaScript.
 */
export function ActionForm<R>({
  action,
  operationId,
  children,
  done,
  className = "space-y-3",
  label,
}: {
  action: Action<R>;
  /** Made on the server for this rendering; a success draws the page again, with a fresh one. */
  operationId: string;
  children: (view: FormView<R>) => ReactNode;
  done?: (result: R) => ReactNode;
  className?: string;
  label?: string;
}) {
  const [state, send] = useActionState(action, { status: "idle" } as ActionState<R>);
  const messageId = useId();
  const form = useRef<HTMLFormElement>(null);
  // A refusal leads to the field it is about, and so to the error that describes it.
  useEffect(() => {
    if (state.status === "failed") form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [state]);
  const failed = state.status === "failed" ? state : null;
  const view: FormView<R> = {
    state,
    typed: (name, otherwise) => failed?.typed[name] ?? otherwise,
    error: (name) => failed?.fields[name],
  };
  return (
    <form
      ref={form}
      action={send}
      className={className}
      aria-label={label}
      aria-describedby={failed ? messageId : undefined}
    >
      <input type="hidden" name="operationId" value={operationId} />
      {failed && (
        <div id={messageId}>
          <Notice tone="error">{failed.sentence}</Notice>
        </div>
      )}
      {state.status === "done" && done && <Notice tone="done">{done(state.result)}</Notice>}
      {children(view)}
    </form>
  );
}

"use client";

import { useActionState, useState } from "react";
import type { Action, ActionState } from "@/lib/action";

/**
 * Where one attempt to save stands. Nothing is called saved before the server said so; a failed attempt is kept for a retry (but
 * for one that was posted without JavaScript: its form shows what was typed).
 */
export type Saving<R> =
  | { status: "idle" }
  | { status: "pending"; form: FormData }
  | { status: "saved"; result: R }
  | {
      status: "failed";
      answer: Extract<ActionState<R>, { status: "failed" }>;
      form: FormData | null;
      unanswered: boolean;
    };

const UNANSWERED = "The server did not answer, so this may not be saved. It is kept here: try again, it counts once.";

/**
 * Sends a form and says honestly where it stands. `post` serves the form without JavaScript, and what such a post was answered
 * is where the state begins. A retry sends the very same form: its operation id makes it count once.
 */
export function useSaving<R>(action: Action<R>, done: (result: R) => void) {
  const [posted, post] = useActionState(action, { status: "idle" } as ActionState<R>);
  const [saving, setSaving] = useState<Saving<R>>(() => fromPost(posted));
  const save = async (form: FormData) => {
    setSaving({ status: "pending", form });
    const answer = await action({ status: "idle" }, form).catch(() => null);
    if (answer?.status === "done") {
      setSaving({ status: "saved", result: answer.result });
      done(answer.result);
    } else if (answer?.status === "failed") {
      setSaving({ status: "failed", answer, form, unanswered: false });
    } else {
      const unknown = { status: "failed", code: "bug", sentence: UNANSWERED, fields: {}, typed: {} } as const;
      setSaving({ status: "failed", answer: unknown, form, unanswered: true });
    }
  };
  return { saving, save, post, forget: () => setSaving({ status: "idle" }) };
}

function fromPost<R>(posted: ActionState<R>): Saving<R> {
  if (posted.status === "done") return { status: "saved", result: posted.result };
  if (posted.status === "failed") return { status: "failed", answer: posted, form: null, unanswered: false };
  return { status: "idle" };
}

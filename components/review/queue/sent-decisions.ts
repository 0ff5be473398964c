"use client";

import { useSyncExternalStore } from "react";
import type { ActionState } from "@/lib/action";
import type { Status } from "@/lib/claims/status";
import { decideAndMoveOnAction } from "@/lib/review/actions";
import type { Decided } from "@/lib/review/decisions/mutations/append-decision";

export type Refusal = Extract<ActionState<Decided>, { status: "failed" }>;

/** A decision that has left the form: the queue has moved on, and this says honestly where it stands. */
export type Sent = {
  /** The operation's id: however often it is sent, it counts once. */
  key: string;
  claimId: string;
  quote: string;
  to: Status;
  form: FormData;
  /** The claim's place in the queue: the way back. */
  here: string;
  done: () => void;
  state:
    | { status: "pending" }
    | { status: "saved"; result: Decided }
    | { status: "failed"; answer: Refusal; unanswered: boolean };
};

/** Outlives the form, which is drawn anew for each claim; a reload loses the list, but not what was typed (use-draft). */
let sent: readonly Sent[] = [];
let answers = 0;
const NONE: readonly Sent[] = [];
const MOST = 20;
const listeners = new Set<() => void>();

const UNANSWERED = "The server did not answer, so this may not be saved. It is kept here: try again, it counts once.";

function change(next: readonly Sent[]): void {
  sent = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Newest first. */
export function useSent(): readonly Sent[] {
  return useSyncExternalStore(
    subscribe,
    () => sent,
    () => NONE,
  );
}

/** How many answers have come. */
export function useAnswers(): number {
  return useSyncExternalStore(
    subscribe,
    () => answers,
    () => 0,
  );
}

/** Sends a decision, or the same one again. Resolves when the server has answered, whatever it said. */
export async function send(decision: Omit<Sent, "state">): Promise<void> {
  const others = sent.filter(({ key }) => key !== decision.key);
  change([{ ...decision, state: { status: "pending" } as const }, ...others].slice(0, MOST));
  const answer = await decideAndMoveOnAction({ status: "idle" }, decision.form).catch(() => null);
  if (answer?.status === "done") decision.done();
  settle(decision.key, stateOf(answer));
}

/** Puts a refused decision after the one that came first. */
export function sendAgainst({ state: _, ...decision }: Sent, version: number): Promise<void> {
  decision.form.set("version", String(version));
  return send(decision);
}

export function forget(key: string): void {
  change(sent.filter((one) => one.key !== key));
}

function settle(key: string, state: Sent["state"]): void {
  // Without an answer there is nothing new to draw, and a page that cannot be fetched would be left.
  if (state.status !== "failed" || !state.unanswered) answers += 1;
  change(sent.map((one) => (one.key === key ? { ...one, state } : one)));
}

function stateOf(answer: ActionState<Decided> | null): Sent["state"] {
  if (answer?.status === "done") return { status: "saved", result: answer.result };
  if (answer?.status === "failed") return { status: "failed", answer, unanswered: false };
  const unknown = { status: "failed", code: "bug", sentence: UNANSWERED, fields: {}, typed: {} } as const;
  return { status: "failed", answer: unknown, unanswered: true };
}

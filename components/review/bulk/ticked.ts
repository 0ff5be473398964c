"use client";

import { createContext } from "react";
import type { ActionState } from "@/lib/action";

/** The rows that were ticked in a form that came back refused: drawn ticked again, without JavaScript too. */
export const Ticked = createContext<ReadonlySet<string>>(new Set());

/** A row that somebody changed meanwhile has another version in its value, and comes back unticked. */
export function tickedIn(state: ActionState): ReadonlySet<string> {
  if (state.status !== "failed") return new Set();
  const { repeated, typed } = state;
  return new Set(repeated?.claim ?? (typed.claim ? [typed.claim] : []));
}

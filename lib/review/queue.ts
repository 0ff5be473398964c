import { z } from "zod";
import { STATUSES, type Status } from "@/lib/claims/status";
import { WORK_FILTERS } from "@/lib/claims/work-filters";
import { CLAIM_KINDS, type ClaimKind } from "@/lib/extraction/schema";
import type { Outcome } from "./conflicts/schema";
import { ROUNDS } from "./verdicts/schema";

/** Figures first: what a reader would be hurt by most. */
export const QUEUE_KINDS: readonly ClaimKind[] = ["casualty", "attribution", "date"];

/** What the queue shows when the address asks for no status. */
export { WAITING } from "@/lib/claims/status";

/** The queue's address: what it is narrowed to, and the claim it stands at. */
export const QueueFilters = z.object({
  kind: z.enum(CLAIM_KINDS).optional(),
  status: z.enum(STATUSES).exclude(["dismissed"]).optional(),
  /** Where two people decide: what waits for a second reader, or for a chief. */
  round: z.enum(ROUNDS).exclude(["none"]).optional(),
  story: z.uuid().optional(),
  article: z.uuid().optional(),
  ...WORK_FILTERS,
  claim: z.uuid().optional(),
  /** The claim was reached among the contradictions: it keeps that place once they are settled. */
  among: z.literal("contradictions").optional(),
});
export type QueueFilters = z.infer<typeof QueueFilters>;

/** Where the queue stands. `position` counts the claims up to this one, itself included when it waits. */
export type QueuePlace = {
  claimId: string | null;
  waits: boolean;
  /** How many claims stand on one side of an open contradiction, whatever the queue is narrowed to. */
  first: number;
  position: number;
  left: number;
  previous: string | null;
  next: string | null;
  /** Which of the three stand among the contradictions. */
  contradicted: { here: boolean; previous: boolean; next: boolean };
};

/** A person's newest decision that can still be taken back. */
export type LastDecision = {
  made: "decision";
  id: string;
  claimId: string;
  quote: string;
  to: Status;
  at: string;
  /** The press that made it with others: they are taken back together. */
  batch?: { id: string; size: number } | null;
  /** Where two people decide: whom the claim waits for since. */
  awaits: "second" | "settle" | null;
};

/** A person's newest settlement of a contradiction that can still be taken back. */
export type LastSettlement = {
  made: "settlement";
  id: string;
  claimId: string;
  quote: string;
  outcome: Exclude<Outcome, "reopened">;
  at: string;
};

/** What `u` takes back: the newer of the two. */
export type LastMove = LastDecision | LastSettlement;

export function newerMove(a: LastMove | null, b: LastMove | null): LastMove | null {
  if (!a || !b) return a ?? b;
  return a.at > b.at ? a : b;
}

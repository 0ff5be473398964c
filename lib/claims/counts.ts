import { CLAIM_KINDS, type ClaimKind } from "@/lib/extraction/schema";
import { STATUSES, type Status } from "./status";

export type ClaimCount = { kind: ClaimKind; status: Status; count: number };

/** Dismissed claims are counted nowhere, so no total and no bar knows them. */
const COUNTED = STATUSES.filter((status) => status !== "dismissed");

export function totalOf(counts: readonly { count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

/** Somebody has settled it, one way or another. */
export function isDecided(status: Status): boolean {
  return status !== "unreviewed" && status !== "in-review";
}

/** One row a status, those without a claim too: an empty bar says that there is none. */
export function byStatus(counts: readonly ClaimCount[]): { status: Status; count: number }[] {
  return COUNTED.map((status) => ({ status, count: totalOf(counts.filter((row) => row.status === status)) }));
}

export function byKind(counts: readonly ClaimCount[]): { kind: ClaimKind; count: number; decided: number }[] {
  return CLAIM_KINDS.map((kind) => {
    const own = counts.filter((row) => row.kind === kind);
    return { kind, count: totalOf(own), decided: totalOf(own.filter((row) => isDecided(row.status))) };
  });
}

import type { AuditEntry } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import type { Tx } from "@/lib/db";
import { ExpectedError } from "@/lib/errors";
import { appendDecisions } from "../../decisions/mutations/append-decisions";
import type { LockedClaim } from "../../mutations/lock-claims";
import { needsTwoPeople } from "../../policy/mutations";
import { giveFirstVerdict } from "../../verdicts/mutations/give-verdict";
import { isVerdict } from "../../verdicts/schema";
import type { Why } from "../refusals";
import type { BulkChange } from "../schema";
import type { Chosen } from "./lock-selection";

/** Why a claim cannot be decided with the others; null when it can. */
export function whyNotDecided({ seen, now }: Chosen, { to }: BulkChange): Why | null {
  if (!now) return "missing";
  if (now.withdrawn) return "withdrawn";
  if (now.version !== seen.version) return "stale";
  if (now.round === "second") return "second-reader";
  if (now.round === "settle") return "chief";
  return now.status === to ? "same-status" : null;
}

const APART = "Some of these claims are decided by two people, the others by one: select them apart.";

/** One decision and one audit entry a claim. Where two people decide, it is the first of their verdicts. */
export async function decideAll(
  tx: Tx,
  viewer: Viewer,
  { claims, form, batchId }: { claims: readonly LockedClaim[]; form: BulkChange; batchId: string },
): Promise<{ entries: AuditEntry[]; firstVerdicts: number }> {
  const { to, reason, basis } = form;
  if (!to) throw new Error("a decision without a status");
  const blind = new Set<string>();
  for (const kind of new Set(claims.map((claim) => claim.kind)))
    if (isVerdict(to) && (await needsTwoPeople(tx, kind))) blind.add(kind);
  const alone = claims.filter(({ kind }) => !blind.has(kind));
  // The open ones would tell what the sealed ones say.
  if (blind.size > 0 && alone.length > 0) throw new ExpectedError("conflict", APART);
  const decisions = alone.map(({ claimId, version, status }) => ({
    claimId,
    version,
    from: status,
    to,
    reason,
    basis,
  }));
  const entries = await appendDecisions(tx, viewer, decisions, batchId);
  const first = claims.filter(({ kind }) => blind.has(kind));
  for (const claim of first) {
    const said = { claimId: claim.claimId, version: claim.version, to, reason, basis };
    const { entry } = await giveFirstVerdict(tx, viewer, said, claim, { batchId });
    // Its entry names no batch: the first of these to be opened would open them all.
    entries.push(entry);
  }
  return { entries, firstVerdicts: first.length };
}

import type { Viewer } from "@/lib/auth/viewer";
import { listMatching } from "@/lib/claims/queries/list-matching";
import { ClaimFilters } from "@/lib/claims/schema";
import type { Tx } from "@/lib/db";
import { ExpectedError } from "@/lib/errors";
import { parseFilters } from "@/lib/filters";
import { type LockedClaim, lockClaims } from "../../mutations/lock-claims";
import { digestOf } from "../digest";
import { BULK_LIMIT, type BulkChange, type SelectedClaim } from "../schema";

/** A claim as it is now, beside the versions the person saw; null where there is no such claim. */
export type Chosen = { seen: SelectedClaim; now: LockedClaim | null };

export const TOO_MANY = `At most ${BULK_LIMIT.toLocaleString("en-GB")} claims can be changed at once. Narrow the list first.`;

/** The claims a form means, locked until the transaction ends. The whole filter means what the person was shown, or nothing. */
export async function lockSelection(tx: Tx, viewer: Viewer, form: BulkChange): Promise<Chosen[]> {
  return form.filter !== undefined && form.digest ? lockWhole(tx, viewer, form) : lockRows(tx, form.claim);
}

async function lockRows(tx: Tx, rows: readonly SelectedClaim[]): Promise<Chosen[]> {
  const seen = [...new Map(rows.map((row) => [row.id, row])).values()];
  const locked = await lockClaims(
    tx,
    seen.map(({ id }) => id),
  );
  const byId = new Map(locked.map((claim) => [claim.claimId, claim]));
  return seen.map((row) => ({ seen: row, now: byId.get(row.id) ?? null }));
}

/** What matches is asked again, and every version compared: a claim that came, went or changed meanwhile was never selected. */
async function lockWhole(tx: Tx, viewer: Viewer, { filter = "", digest, count = 0 }: BulkChange): Promise<Chosen[]> {
  const { filters } = parseFilters(ClaimFilters, Object.fromEntries(new URLSearchParams(filter)));
  const ids = await listMatching(viewer, filters, { limit: BULK_LIMIT + 1 });
  if (ids.length > BULK_LIMIT) throw new ExpectedError("too-large", TOO_MANY);
  const locked = await lockClaims(tx, ids);
  const chosen = locked.map((now) => ({
    seen: { id: now.claimId, version: now.version, assigned: now.assignmentVersion },
    now,
  }));
  if (digestOf(chosen.map(({ seen }) => seen)) === digest) return chosen;
  const [then, today] = [count.toLocaleString("en-GB"), locked.length.toLocaleString("en-GB")];
  const how =
    count === locked.length
      ? `the same number match, but some of the ${then} were changed or are others`
      : `${then} claims matched then, ${today} do now`;
  throw new ExpectedError("stale", `Nothing was changed: what matches has changed since you selected it (${how}).`, {
    before: count,
    now: locked.length,
  });
}

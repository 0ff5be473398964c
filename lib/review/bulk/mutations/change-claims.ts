import { appendAudits } from "@/lib/audit/mutations";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import type { Tx } from "@/lib/db";
import { ExpectedError } from "@/lib/errors";
import { runOnce } from "@/lib/operations/mutations";
import { appendAssignments, requireAssignee } from "../../assignments/mutations/append-assignments";
import type { LockedClaim } from "../../mutations/lock-claims";
import { appendTagChanges, ensureTag, listTagged } from "../../tags/mutations/append-tag-changes";
import { type Refused, refusal, type Why } from "../refusals";
import type { BulkChange } from "../schema";
import { decideAll, whyNotDecided } from "./decide-all";
import { type Chosen, lockSelection } from "./lock-selection";
import { sayWhoChanged } from "./who-changed";

/** `size` claims were changed, `leftOut` were not; `firstVerdicts` of them wait for a second reader. */
export type Changed = { batchId: string; size: number; leftOut: number; firstVerdicts: number; at: string };

/**
 * Decides, assigns or tags many claims: one transaction, one batch, one undo; one decision and one audit entry a claim. All or
 * nothing, unless the person asked to leave out what cannot be changed.
 */
export async function changeClaims(viewer: Viewer, form: BulkChange): Promise<Changed> {
  authorize(viewer, form.act === "decide" ? "claim:review" : "claim:assign");
  return runOnce(viewer, { id: form.operationId, name: `claims:${form.act}` }, async (tx) => {
    const chosen = await lockSelection(tx, viewer, form);
    const { claims: able, refused } = sortOut(chosen, form);
    const claims = form.act === "tag" ? await withoutDone(tx, able, form) : able;
    if (refused.length > 0 && (!form.leaveOut || claims.length === 0))
      throw refusal(await sayWhoChanged(tx, refused), chosen.length);
    if (claims.length === 0)
      throw new ExpectedError("conflict", "Nothing was changed: the claims are like this already.");
    const { id: batchId, createdAt } = await tx.batch.create({
      data: { action: form.act, size: claims.length, madeBy: viewer.id },
    });
    const { entries, firstVerdicts } = await change(tx, viewer, { claims, form, batchId });
    await appendAudits(tx, viewer, entries);
    const leftOut = chosen.length - claims.length;
    return { batchId, size: claims.length, leftOut, firstVerdicts, at: createdAt.toISOString() };
  });
}

function sortOut(chosen: readonly Chosen[], form: BulkChange): { claims: LockedClaim[]; refused: Refused[] } {
  const claims: LockedClaim[] = [];
  const refused: Refused[] = [];
  for (const one of chosen) {
    const why = whyNot(one, form);
    if (why) refused.push({ id: one.seen.id, quote: one.now?.quote ?? one.seen.id, why });
    else if (one.now) claims.push(one.now);
  }
  return { claims, refused };
}

function whyNot(one: Chosen, form: BulkChange): Why | null {
  if (form.act === "decide") return whyNotDecided(one, form);
  const { seen, now } = one;
  if (!now) return "missing";
  if (form.act === "tag") return null;
  if (now.withdrawn) return "withdrawn";
  if (now.assignmentVersion !== seen.assigned) return "stale";
  return now.assignee === (form.assignee ?? null) && now.dueOn === (form.dueOn ?? null) ? "same-assignment" : null;
}

/** A claim that has the tag already, or has it no more, is as the person wants it: no change, and no fault. */
async function withoutDone(tx: Tx, claims: LockedClaim[], { tag = "", takeOff }: BulkChange): Promise<LockedClaim[]> {
  const tagged = await listTagged(
    tx,
    tag,
    claims.map(({ claimId }) => claimId),
  );
  return claims.filter(({ claimId }) => tagged.has(claimId) === Boolean(takeOff));
}

type Work = { claims: readonly LockedClaim[]; form: BulkChange; batchId: string };

async function change(tx: Tx, viewer: Viewer, work: Work): ReturnType<typeof decideAll> {
  const { claims, form, batchId } = work;
  if (form.act === "decide") return decideAll(tx, viewer, work);
  if (form.act === "tag") {
    const tagId = await ensureTag(tx, viewer, form.tag as string);
    const claimIds = claims.map(({ claimId }) => claimId);
    const entries = await appendTagChanges(tx, viewer, { tagId, added: !form.takeOff, claimIds }, { batchId });
    return { entries, firstVerdicts: 0 };
  }
  const [assignee, dueOn] = [form.assignee ?? null, form.dueOn ?? null];
  if (assignee) await requireAssignee(tx, assignee);
  const next = claims.map(({ claimId, assignmentVersion }) => ({
    claimId,
    version: assignmentVersion + 1,
    assignee,
    dueOn,
  }));
  return { entries: await appendAssignments(tx, viewer, next, { batchId }), firstVerdicts: 0 };
}

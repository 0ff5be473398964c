import { appendAudits } from "@/lib/audit/mutations";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import type { Tx } from "@/lib/db";
import { ExpectedError } from "@/lib/errors";
import { runOnce } from "@/lib/operations/mutations";
import { lockClaims } from "../../mutations/lock-claims";
import type { TagChange } from "../schema";
import { appendTagChanges, ensureTag } from "./append-tag-changes";

/** Puts a tag on a claim. Two people who put the same one on have said the same: neither is refused. */
export async function tagClaim(viewer: Viewer, { operationId, claimId, tag }: TagChange): Promise<{ tag: string }> {
  authorize(viewer, "claim:assign");
  return runOnce(viewer, { id: operationId, name: "claim:tag" }, async (tx) => {
    await requireClaim(tx, claimId);
    const change = { tagId: await ensureTag(tx, viewer, tag), added: true, claimIds: [claimId] };
    await appendAudits(tx, viewer, await appendTagChanges(tx, viewer, change));
    return { tag };
  });
}

export async function untagClaim(viewer: Viewer, { operationId, claimId, tag }: TagChange): Promise<{ tag: string }> {
  authorize(viewer, "claim:assign");
  return runOnce(viewer, { id: operationId, name: "claim:untag" }, async (tx) => {
    await requireClaim(tx, claimId);
    const known = await tx.tag.findUnique({ where: { word: tag }, select: { id: true } });
    if (!known) return { tag };
    const change = { tagId: known.id, added: false, claimIds: [claimId] };
    await appendAudits(tx, viewer, await appendTagChanges(tx, viewer, change));
    return { tag };
  });
}

async function requireClaim(tx: Tx, claimId: string): Promise<void> {
  const [claim] = await lockClaims(tx, [claimId]);
  if (!claim) throw new ExpectedError("not-found", "This claim is not here.");
}

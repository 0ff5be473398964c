import { z } from "zod";
import type { AuditEntry } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import type { Tx } from "@/lib/db";

const Tagged = z.array(z.object({ claimId: z.uuid() }));
const Kept = z.array(z.object({ id: z.uuid(), claimId: z.uuid() }));

/**
 * Puts a tag on claims or takes it off, inside a transaction whose claims are locked (`lockClaims`). Claims that have it already,
 * or have it no more, are left as they are. Answers the audit entries of the others, which the caller appends last.
 */
export async function appendTagChanges(
  tx: Tx,
  viewer: Viewer,
  { tagId, added, claimIds }: { tagId: string; added: boolean; claimIds: readonly string[] },
  more: { batchId?: string; undoOf?: string } = {},
): Promise<AuditEntry[]> {
  const ids = JSON.stringify(claimIds);
  const changed = added
    ? await tx.$queryRaw`
        INSERT INTO claim_tags (tag_id, claim_id)
        SELECT ${tagId}::uuid, value::uuid FROM jsonb_array_elements_text(${ids}::jsonb)
        ON CONFLICT DO NOTHING RETURNING claim_id AS "claimId"`
    : await tx.$queryRaw`
        DELETE FROM claim_tags
        WHERE tag_id = ${tagId}::uuid AND claim_id IN (SELECT value::uuid FROM jsonb_array_elements_text(${ids}::jsonb))
        RETURNING claim_id AS "claimId"`;
  const kept = await tx.$queryRaw`
    INSERT INTO tag_changes (claim_id, tag_id, added, batch_id, changed_by, created_at)
    SELECT "claimId"::uuid, ${tagId}::uuid, ${added}, ${more.batchId ?? null}::uuid, ${viewer.id}::uuid, ${new Date()}
    FROM jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) AS changed("claimId" text)
    RETURNING id, claim_id AS "claimId"`;
  const { batchId, undoOf } = more;
  return Kept.parse(kept).map(({ id, claimId }) => ({
    action: added ? "claim:tag" : "claim:untag",
    subject: { kind: "claim", id: claimId },
    detail: { tag: tagId, change: id, ...(batchId && { batch: batchId }), ...(undoOf && { undoOf }) },
  }));
}

/** Those of the claims that have the tag now. */
export async function listTagged(tx: Tx, word: string, claimIds: readonly string[]): Promise<Set<string>> {
  const rows = await tx.$queryRaw`
    SELECT t.claim_id AS "claimId"
    FROM claim_tags t JOIN tags w ON w.id = t.tag_id
    WHERE w.word = ${word}
      AND t.claim_id IN (SELECT value::uuid FROM jsonb_array_elements_text(${JSON.stringify(claimIds)}::jsonb))`;
  return new Set(Tagged.parse(rows).map(({ claimId }) => claimId));
}

/** The tag's id; a new word makes a new tag. */
export async function ensureTag(tx: Tx, viewer: Viewer, word: string): Promise<string> {
  await tx.tag.createMany({ data: [{ word, createdBy: viewer.id }], skipDuplicates: true });
  return (await tx.tag.findUniqueOrThrow({ where: { word }, select: { id: true } })).id;
}

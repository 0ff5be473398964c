import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { GONE_S, type Whereabouts } from "./schema";

/**
 * Notes where a tab is, by the database's clock. A claim that is not here is no place. No operation id and no audit entry: it is
 * no work, and gone in seconds.
 */
export async function noteWhereabouts(viewer: Viewer, { tab, claimId }: Whereabouts): Promise<void> {
  authorize(viewer, "desk:read");
  if (claimId === null) {
    await db.presence.deleteMany({ where: { userId: viewer.id, tab } });
    return;
  }
  await db.$executeRaw`
    INSERT INTO presences (user_id, tab, claim_id, seen_at)
    SELECT ${viewer.id}::uuid, ${tab}::uuid, id, clock_timestamp() FROM claims WHERE id = ${claimId}::uuid
    ON CONFLICT (user_id, tab) DO UPDATE SET claim_id = EXCLUDED.claim_id, seen_at = EXCLUDED.seen_at`;
}

/** Every copy does this while it has streams; whichever comes first tells the others. */
export async function forgetGone(): Promise<void> {
  await db.$executeRaw`DELETE FROM presences WHERE seen_at < clock_timestamp() - make_interval(secs => ${GONE_S})`;
}

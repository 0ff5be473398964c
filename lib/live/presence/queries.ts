import { z } from "zod";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { GONE_S, type Others } from "./schema";

const Row = z.array(z.object({ name: z.string() }));

/** Who else looks at a claim right now, by name. A person in two tabs is one person. */
export async function listOthers(viewer: Viewer, claimId: string): Promise<Others> {
  authorize(viewer, "desk:read");
  const rows = await db.$queryRaw`
    SELECT u.name
    FROM presences p
    JOIN users u ON u.id = p.user_id
    WHERE p.claim_id = ${claimId}::uuid
      AND p.user_id <> ${viewer.id}::uuid
      AND p.seen_at >= clock_timestamp() - make_interval(secs => ${GONE_S})
    GROUP BY u.id, u.name
    ORDER BY u.name, u.id`;
  return { people: Row.parse(rows).map(({ name }) => name) };
}

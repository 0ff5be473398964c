import { randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import type { ClaimKind } from "@/lib/extraction/schema";
import { decideClaim } from "@/lib/review/decisions/mutations/decide";
import { setPolicy } from "@/lib/review/policy/mutations";
import type { Decision } from "@/lib/review/schema";
import { addViewer } from "./people";

/** From here on these kinds of claims need two people in the test's database. */
export async function requireTwoPeople(twoPeople: ClaimKind[]): Promise<void> {
  await setPolicy(await addViewer("admin"), { operationId: randomUUID(), twoPeople });
}

/** A decision against the version the claim has now. */
export async function decideNow(viewer: Viewer, claimId: string, said: Partial<Decision> & Pick<Decision, "to">) {
  const { version } = await db.claimState.findUniqueOrThrow({ where: { claimId } });
  return decideClaim(viewer, { operationId: randomUUID(), claimId, version, reason: "", ...said });
}

export const stateOf = (claimId: string) => db.claimState.findUniqueOrThrow({ where: { claimId } });

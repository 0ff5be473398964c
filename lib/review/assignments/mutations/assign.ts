import { appendAudits } from "@/lib/audit/mutations";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { formatInstant } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { ExpectedError } from "@/lib/errors";
import { runOnce } from "@/lib/operations/mutations";
import { lockClaims } from "../../mutations/lock-claims";
import type { NewAssignment } from "../schema";
import { appendAssignments, requireAssignee } from "./append-assignments";

/** Gives a claim to somebody, or to nobody. Refused when it was given on since the person looked, with who and when. */
export async function assignClaim(
  viewer: Viewer,
  { operationId, claimId, version, ...form }: NewAssignment,
): Promise<{ claimId: string; version: number }> {
  authorize(viewer, "claim:assign");
  const [assignee, dueOn] = [form.assignee ?? null, form.dueOn ?? null];
  return runOnce(viewer, { id: operationId, name: "claim:assign" }, async (tx) => {
    const [claim] = await lockClaims(tx, [claimId]);
    if (!claim) throw new ExpectedError("not-found", "This claim is not here.");
    if (claim.withdrawn)
      throw new ExpectedError("conflict", "The article was withdrawn: its claims are no longer assigned.");
    if (claim.assignmentVersion !== version) throw await staleAssignment(tx, claimId);
    if (claim.assignee === assignee && claim.dueOn === dueOn)
      throw new ExpectedError("conflict", "The claim is assigned like this already.");
    if (assignee) await requireAssignee(tx, assignee);
    const next = { claimId, version: version + 1, assignee, dueOn };
    await appendAudits(tx, viewer, await appendAssignments(tx, viewer, [next]));
    return { claimId, version: next.version };
  });
}

async function staleAssignment(tx: Tx, claimId: string): Promise<ExpectedError> {
  const last = await tx.assignment.findFirst({
    where: { claimId },
    orderBy: { version: "desc" },
    include: { person: { select: { name: true } }, assignee: { select: { name: true } } },
  });
  if (!last) return new ExpectedError("stale", "This claim was changed meanwhile. Reload it and assign it again.");
  const when = formatInstant(last.createdAt, env().ATTEST_TIME_ZONE);
  const whom = last.assignee?.name ?? "nobody";
  return new ExpectedError(
    "stale",
    `${last.person.name} gave this claim to ${whom} at ${when}, after you opened it. Your change was not saved.`,
    { version: last.version, assignee: whom, who: last.person.name, at: last.createdAt.toISOString() },
  );
}

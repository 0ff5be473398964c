import { appendAudit } from "@/lib/audit/mutations";
import type { Tx } from "@/lib/db";
import { ExpectedError } from "@/lib/errors";
import { runOnce } from "@/lib/operations/mutations";
import { endSessionsOf, throttleKey } from "../mutations";
import type { Pseudonymisation } from "../schema";
import { revokeTokensOf } from "../tokens/mutations";
import { authorize, refuseSelf, type Viewer } from "../viewer";
import { requirePerson } from "./mutations-require-person";
import { givesAway, pseudonymEmail, pseudonymOf } from "./pseudonym";

/**
 * Replaces the name and the address of a disabled person by a pseudonym, for good. Whatever they did stays theirs under it: the
 * chain holds ids, never names, so not one entry changes. What others typed stays as they typed it.
 */
export async function pseudonymisePerson(
  viewer: Viewer,
  { operationId, personId, reason }: Pseudonymisation,
): Promise<{ personId: string; name: string }> {
  authorize(viewer, "people:manage");
  refuseSelf(viewer, personId, "You cannot take your own name out. Ask another admin.");
  return runOnce(viewer, { id: operationId, name: "person:pseudonymise" }, async (tx) => {
    const person = await requirePerson(tx, personId);
    if (!person.disabledAt)
      throw new ExpectedError("conflict", "Disable this person first: whoever is here has a name.");
    if (givesAway(reason, person))
      throw new ExpectedError(
        "invalid",
        "Leave their name and address out of the reason: it stays, beside the pseudonym.",
      );
    const number = 1 + (await tx.pseudonym.count());
    const name = pseudonymOf(number);
    await forgetWays(tx, viewer, person);
    const data = { name, email: pseudonymEmail(personId), passwordHash: null };
    await tx.user.update({ where: { id: personId }, data });
    await tx.pseudonym.create({ data: { personId, number, reason, madeBy: viewer.id } });
    const subject = { kind: "person", id: personId };
    await appendAudit(tx, viewer, { action: "person:pseudonymise", subject, detail: { number } });
    return { personId, name };
  });
}

/** Every way in, and what would tell that the old address was tried here. */
async function forgetWays(tx: Tx, viewer: Viewer, { id, email }: { id: string; email: string }): Promise<void> {
  await endSessionsOf(tx, id, "pseudonymised");
  await revokeTokensOf(tx, viewer, id);
  await tx.oneTimeLink.updateMany({ where: { userId: id, usedAt: null }, data: { usedAt: new Date() } });
  await tx.presence.deleteMany({ where: { userId: id } });
  await tx.signInThrottle.deleteMany({ where: { key: throttleKey(email) } });
}

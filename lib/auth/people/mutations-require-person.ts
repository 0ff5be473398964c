import type { Tx } from "@/lib/db";
import { ExpectedError } from "@/lib/errors";

export type KnownPerson = { id: string; name: string; email: string; role: string; disabledAt: Date | null };

/**
 * A person of the desk, not a system actor, and nobody with a pseudonym: those are never changed again. Until the transaction ends
 * no other change of people begins, so that two admins cannot disable each other at the same moment.
 */
export async function requirePerson(tx: Tx, personId: string): Promise<KnownPerson> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('people', 0))`;
  const person = await tx.user.findFirst({
    where: { id: personId, kind: "person" },
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      disabledAt: true,
      pseudonym: { select: { number: true } },
    },
  });
  if (!person) throw new ExpectedError("not-found", "This person is not here.");
  const { pseudonym, ...known } = person;
  if (pseudonym)
    throw new ExpectedError("conflict", `${known.name} has a pseudonym: nothing about them changes any more.`);
  return known;
}

/** Before an admin stops being one: another must remain. Asked after `requirePerson`, under its lock. */
export async function requireOtherAdmin(tx: Tx, personId: string): Promise<void> {
  const others = await tx.user.count({
    where: { kind: "person", role: "admin", disabledAt: null, id: { not: personId } },
  });
  if (others === 0) throw new ExpectedError("conflict", "This is the last admin. Make somebody else an admin first.");
}

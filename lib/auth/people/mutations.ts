import { appendAudit } from "@/lib/audit/mutations";
import { db, type Tx } from "@/lib/db";
import { ExpectedError } from "@/lib/errors";
import { runOnce } from "@/lib/operations/mutations";
import { endSessionsOf, keepOneTimeLink, makeLinkToken } from "../mutations";
import { checkPassword, hashPassword } from "../passwords";
import type { Role } from "../policy";
import type { NewPerson, PersonChange, RoleChange } from "../schema";
import { revokeTokensOf } from "../tokens/mutations";
import { authorize, refuseSelf, type Viewer } from "../viewer";
import { requireOtherAdmin, requirePerson } from "./mutations-require-person";

type WithLink = { personId: string; token: string };

/** Adds a person without a password; the token of their one-time link is shown to the admin once, and kept nowhere. */
export async function addPerson(viewer: Viewer, form: NewPerson): Promise<WithLink> {
  authorize(viewer, "people:manage");
  const { token, tokenHash } = makeLinkToken();
  const made = await runOnce(viewer, { id: form.operationId, name: "person:add" }, async (tx) => {
    const { email, name, role } = form;
    if (await tx.user.findUnique({ where: { email } })) {
      throw new ExpectedError("conflict", "Somebody with this e-mail address is already here.");
    }
    const person = await tx.user.create({ data: { email, name, role } });
    await keepOneTimeLink(tx, tokenHash, { userId: person.id, purpose: "invitation" });
    await audit(tx, viewer, "person:add", person.id, { role });
    return { personId: person.id, tokenHash };
  });
  requireFirst(made.tokenHash === tokenHash, "This person was added by the first press, and their link shown there.");
  return { personId: made.personId, token };
}

/** Ends the person's sessions and tokens at once. People are disabled, never erased. */
export async function disablePerson(
  viewer: Viewer,
  { operationId, personId }: PersonChange,
): Promise<{ personId: string }> {
  authorize(viewer, "people:manage");
  refuseSelf(viewer, personId, "You cannot disable yourself. Ask another admin.");
  return runOnce(viewer, { id: operationId, name: "person:disable" }, async (tx) => {
    await requirePerson(tx, personId);
    await requireOtherAdmin(tx, personId);
    await tx.user.update({ where: { id: personId }, data: { disabledAt: new Date() } });
    await endSessionsOf(tx, personId, "disabled");
    const tokens = await revokeTokensOf(tx, viewer, personId);
    await audit(tx, viewer, "person:disable", personId, { tokens });
    return { personId };
  });
}

export async function enablePerson(
  viewer: Viewer,
  { operationId, personId }: PersonChange,
): Promise<{ personId: string }> {
  authorize(viewer, "people:manage");
  return runOnce(viewer, { id: operationId, name: "person:enable" }, async (tx) => {
    await requirePerson(tx, personId);
    await tx.user.update({ where: { id: personId }, data: { disabledAt: null } });
    await audit(tx, viewer, "person:enable", personId);
    return { personId };
  });
}

export async function changeRole(
  viewer: Viewer,
  { operationId, personId, role }: RoleChange,
): Promise<{ personId: string }> {
  authorize(viewer, "people:manage");
  refuseSelf(viewer, personId, "You cannot change your own role. Ask another admin.");
  return runOnce(viewer, { id: operationId, name: "person:role" }, async (tx) => {
    const person = await requirePerson(tx, personId);
    if (person.role === role) return { personId };
    await requireOtherAdmin(tx, personId);
    await tx.user.update({ where: { id: personId }, data: { role } });
    await endSessionsOf(tx, personId, "role-changed");
    await audit(tx, viewer, "person:role", personId, { from: person.role, to: role });
    return { personId };
  });
}

/** A fresh one-time link; the old password and tokens stop working at once. */
export async function resetPerson(viewer: Viewer, { operationId, personId }: PersonChange): Promise<WithLink> {
  authorize(viewer, "people:manage");
  refuseSelf(viewer, personId, "Change your own password on your account page.");
  const { token, tokenHash } = makeLinkToken();
  const made = await runOnce(viewer, { id: operationId, name: "person:reset" }, async (tx) => {
    await requirePerson(tx, personId);
    await tx.user.update({ where: { id: personId }, data: { passwordHash: null } });
    await endSessionsOf(tx, personId, "password-reset");
    const tokens = await revokeTokensOf(tx, viewer, personId);
    await keepOneTimeLink(tx, tokenHash, { userId: personId, purpose: "reset" });
    await audit(tx, viewer, "person:reset", personId, { tokens });
    return { personId, tokenHash };
  });
  requireFirst(made.tokenHash === tokenHash, "The password was reset by the first press, and the link shown there.");
  return { personId, token };
}

/** For a database without people: the first admin's link. Refused once an admin can sign in. */
export async function createFirstAdmin(viewer: Viewer, email: string): Promise<{ token: string }> {
  authorize(viewer, "people:manage");
  return db.$transaction(async (tx) => {
    const ready = await tx.user.count({
      where: { kind: "person", role: "admin", disabledAt: null, passwordHash: { not: null } },
    });
    if (ready > 0)
      throw new ExpectedError("conflict", "There is already an admin. Ask them to add you under Settings.");
    const known = await tx.user.findUnique({ where: { email } });
    const person = known
      ? await tx.user.update({ where: { email }, data: { role: "admin", disabledAt: null } })
      : await tx.user.create({ data: { email, name: email.split("@")[0] ?? email, role: "admin" } });
    const { token, tokenHash } = makeLinkToken();
    await keepOneTimeLink(tx, tokenHash, { userId: person.id, purpose: "first-admin" });
    await audit(tx, viewer, "person:first-admin", person.id);
    return { token };
  });
}

/**
 * The demonstration's people: creates who is missing, and sets the password of whoever cannot sign in with the given one (a
 * restored database knows others). Returns the e-mails that were created or changed.
 */
export async function ensureDemoPeople(
  viewer: Viewer,
  people: { email: string; name: string; role: Role; password: string }[],
): Promise<string[]> {
  authorize(viewer, "people:manage");
  return db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('demo people', 0))`; // copies may start together
      const changed: string[] = [];
      for (const { email, name, role, password } of people) {
        const known = await tx.user.findUnique({ where: { email } });
        if (known && (await checkPassword(known.passwordHash, password))) continue;
        const passwordHash = await hashPassword(password);
        const person = await tx.user.upsert({
          where: { email },
          create: { email, name, role, passwordHash },
          update: { passwordHash },
        });
        if (known) await endSessionsOf(tx, person.id, "password-reset");
        await audit(tx, viewer, known ? "person:reset" : "person:add", person.id, { role: person.role });
        changed.push(email);
      }
      return changed;
    },
    { timeout: 30_000 },
  );
}

function audit(
  tx: Tx,
  viewer: Viewer,
  action: string,
  personId: string,
  detail: Record<string, string | number> = {},
): Promise<number> {
  return appendAudit(tx, viewer, { action, subject: { kind: "person", id: personId }, detail });
}

/** A repeated request is told what the first did, but for the secret: of that only the hash is left. */
function requireFirst(isFirst: boolean, sentence: string): void {
  if (!isFirst)
    throw new ExpectedError(
      "conflict",
      `${sentence} If you did not see it, reload and reset their password for another.`,
    );
}

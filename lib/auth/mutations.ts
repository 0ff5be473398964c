import { createHash, randomBytes } from "node:crypto";
import { appendAudit } from "@/lib/audit/mutations";
import { db, type Tx } from "@/lib/db";
import { ExpectedError } from "@/lib/errors";
import { checkPassword, hashPassword } from "./passwords";
import type { LinkPassword, OwnPasswordChange } from "./schema";
import { FORGET_AFTER_SECONDS, waitSeconds } from "./throttle";
import { authorize, systemViewer, type Viewer } from "./viewer";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** Under what the failed tries of an e-mail address are counted. */
export const throttleKey = (email: string) => sha256(`email:${email}`);

/** Checks a password and opens a session; null for an unknown e-mail, a disabled person and a wrong password alike. */
export async function signIn(form: {
  email: string;
  password: string;
  address: string;
  maxAgeSeconds: number;
}): Promise<{ id: string; sessionId: string } | null> {
  const keys = [throttleKey(form.email), ...(form.address ? [sha256(`address:${form.address}`)] : [])];
  await refuseWhileSlowed(keys);
  const person = await db.user.findUnique({ where: { email: form.email } });
  const usable = person && person.kind === "person" && !person.disabledAt ? person : null;
  const matches = await checkPassword(usable?.passwordHash ?? null, form.password);
  if (!usable || !matches) {
    await Promise.all(keys.map(countFailure));
    return null;
  }
  await db.signInThrottle.deleteMany({ where: { key: { in: keys } } });
  const expiresAt = new Date(Date.now() + form.maxAgeSeconds * 1000);
  const session = await db.session.create({ data: { userId: usable.id, expiresAt } });
  return { id: usable.id, sessionId: session.id };
}

async function refuseWhileSlowed(keys: string[]): Promise<void> {
  const rows = await db.signInThrottle.findMany({ where: { key: { in: keys } } });
  const waits = rows.map((row) => waitSeconds(row.failures, (Date.now() - row.lastFailureAt.getTime()) / 1000));
  const wait = Math.max(0, ...waits);
  if (wait > 0) throw new ExpectedError("too-many", `Too many tries. Wait ${wait} s and try again.`, { wait });
}

async function countFailure(key: string): Promise<void> {
  await db.$executeRaw`
    INSERT INTO sign_in_throttles (key, failures, last_failure_at) VALUES (${key}, 1, clock_timestamp())
    ON CONFLICT (key) DO UPDATE SET
      failures = CASE WHEN sign_in_throttles.last_failure_at < clock_timestamp() - make_interval(secs => ${FORGET_AFTER_SECONDS})
        THEN 1 ELSE sign_in_throttles.failures + 1 END,
      last_failure_at = clock_timestamp()`;
}

export async function endSession(sessionId: string, reason: string): Promise<void> {
  await db.session.updateMany({
    where: { id: sessionId, endedAt: null },
    data: { endedAt: new Date(), endReason: reason },
  });
}

/** Ends every session of a person at once, on every copy of the app. */
export async function endSessionsOf(tx: Tx, userId: string, reason: string): Promise<void> {
  await tx.session.updateMany({ where: { userId, endedAt: null }, data: { endedAt: new Date(), endReason: reason } });
}

export async function changeOwnPassword(viewer: Viewer, form: OwnPasswordChange): Promise<{ changed: true }> {
  authorize(viewer, "self:password");
  const person = await db.user.findUniqueOrThrow({ where: { id: viewer.id } });
  // The same throttle as at the door: a stolen session must not be a place to guess passwords.
  const key = throttleKey(person.email);
  await refuseWhileSlowed([key]);
  if (!(await checkPassword(person.passwordHash, form.current))) {
    await countFailure(key);
    throw new ExpectedError("invalid", "Your current password is not right.");
  }
  const passwordHash = await hashPassword(form.password);
  await db.$transaction(async (tx) => {
    await tx.user.update({ where: { id: viewer.id }, data: { passwordHash } });
    await endSessionsOf(tx, viewer.id, "password-changed");
    await appendAudit(tx, viewer, { action: "person:password-changed", subject: { kind: "person", id: viewer.id } });
  });
  return { changed: true };
}

const LINK_HOURS = { "first-admin": 24, invitation: 72, reset: 24 } as const;
export type LinkPurpose = keyof typeof LINK_HOURS;

/** A token for a link that is shown once, and the hash of it that is kept. */
export function makeLinkToken(): { token: string; tokenHash: string } {
  const token = randomBytes(24).toString("base64url");
  return { token, tokenHash: sha256(token) };
}

/** Lets whoever holds the token set the person's password. Earlier unused links of theirs stop working. */
export async function keepOneTimeLink(
  tx: Tx,
  tokenHash: string,
  { userId, purpose }: { userId: string; purpose: LinkPurpose },
): Promise<void> {
  const now = new Date();
  await tx.oneTimeLink.updateMany({ where: { userId, usedAt: null }, data: { usedAt: now } });
  const expiresAt = new Date(now.getTime() + LINK_HOURS[purpose] * 3_600_000);
  await tx.oneTimeLink.create({ data: { tokenHash, userId, purpose, expiresAt } });
}

/** Sets a password through a one-time link. The link is the permission: whoever holds it may use it once. */
export async function setPasswordByLink(form: LinkPassword): Promise<{ email: string }> {
  const passwordHash = await hashPassword(form.password);
  return db.$transaction(async (tx) => {
    const now = new Date();
    const tokenHash = sha256(form.token);
    const used = await tx.oneTimeLink.updateMany({
      where: { tokenHash, usedAt: null, expiresAt: { gt: now }, user: { disabledAt: null } },
      data: { usedAt: now },
    });
    if (used.count !== 1)
      throw new ExpectedError("invalid", "This link was already used or is too old. Ask an admin for a new one.");
    const link = await tx.oneTimeLink.findUniqueOrThrow({ where: { tokenHash } });
    const person = await tx.user.update({ where: { id: link.userId }, data: { passwordHash } });
    await endSessionsOf(tx, person.id, "password-changed");
    await appendAudit(tx, systemViewer("system:setup"), {
      action: "person:password-set",
      subject: { kind: "person", id: person.id },
      detail: { purpose: link.purpose },
    });
    return { email: person.email };
  });
}

import { appendAudit } from "@/lib/audit/mutations";
import { db, type Tx } from "@/lib/db";
import { ExpectedError } from "@/lib/errors";
import { runOnce } from "@/lib/operations/mutations";
import { authorize, type Viewer } from "../viewer";
import type { NewToken, TokenChange } from "./schema";
import { hashSecret, makeSecret, prefixOf } from "./secret";

/** More than anybody keeps track of; each is a key somebody may lose. */
const MOST_TOKENS = 20;
const DAY_MS = 86_400_000;

export type MadeToken = { tokenId: string; secret: string };

/** Makes a personal token. The secret is in this answer and nowhere else: only its hash is kept. */
export async function createToken(viewer: Viewer, form: NewToken): Promise<MadeToken> {
  authorize(viewer, "token:make");
  const secret = makeSecret();
  const tokenHash = hashSecret(secret);
  const made = await runOnce(viewer, { id: form.operationId, name: "token:make" }, async (tx) => {
    const now = new Date();
    const working = { userId: viewer.id, revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] };
    if ((await tx.apiToken.count({ where: working })) >= MOST_TOKENS)
      throw new ExpectedError("conflict", `You have ${MOST_TOKENS} tokens already. Revoke one you no longer use.`);
    const { name, scopes, expires } = form;
    const expiresAt = expires === "never" ? null : new Date(now.getTime() + Number(expires) * DAY_MS);
    const { id } = await tx.apiToken.create({
      data: { userId: viewer.id, name, scopes, tokenHash, prefix: prefixOf(secret), expiresAt },
    });
    await auditToken(tx, viewer, "token:make", id, { scopes, expiresAt: expiresAt?.toISOString() ?? null });
    return { tokenId: id, tokenHash };
  });
  if (made.tokenHash !== tokenHash) {
    throw new ExpectedError(
      "conflict",
      "This token was made by the first press, and its secret shown there. If you did not see it, revoke the token and make another.",
    );
  }
  return { tokenId: made.tokenId, secret };
}

export async function revokeOwnToken(viewer: Viewer, form: TokenChange): Promise<{ tokenId: string }> {
  authorize(viewer, "token:own");
  return revoke(viewer, form, { userId: viewer.id });
}

/** Anybody's token, by an admin. */
export async function revokeToken(viewer: Viewer, form: TokenChange): Promise<{ tokenId: string }> {
  authorize(viewer, "token:manage");
  return revoke(viewer, form, {});
}

function revoke(
  viewer: Viewer,
  { operationId, tokenId }: TokenChange,
  whose: { userId?: string },
): Promise<{ tokenId: string }> {
  return runOnce(viewer, { id: operationId, name: "token:revoke" }, async (tx) => {
    const token = await tx.apiToken.findFirst({ where: { id: tokenId, ...whose }, select: { userId: true } });
    if (!token) throw new ExpectedError("not-found", "This token is not here.");
    const revoked = await tx.apiToken.updateMany({
      where: { id: tokenId, revokedAt: null },
      data: { revokedAt: new Date(), revokedBy: viewer.id },
    });
    if (revoked.count === 1) await auditToken(tx, viewer, "token:revoke", tokenId, { owner: token.userId });
    return { tokenId };
  });
}

/** When somebody is disabled or their password reset, whatever holds a key of theirs is out too. Answers how many. */
export async function revokeTokensOf(tx: Tx, viewer: Viewer, userId: string): Promise<number> {
  const revoked = await tx.apiToken.updateMany({
    where: { userId, revokedAt: null },
    data: { revokedAt: new Date(), revokedBy: viewer.id },
  });
  return revoked.count;
}

/** When a token was last used, to the minute: a busy one is not written at every request. */
export async function touchToken(tokenId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE api_tokens SET last_used_at = clock_timestamp()
    WHERE id = ${tokenId}::uuid
      AND (last_used_at IS NULL OR last_used_at < clock_timestamp() - interval '1 minute')`;
}

function auditToken(
  tx: Tx,
  viewer: Viewer,
  action: string,
  tokenId: string,
  detail: Record<string, string | string[] | null>,
): Promise<number> {
  return appendAudit(tx, viewer, { action, subject: { kind: "token", id: tokenId }, detail });
}

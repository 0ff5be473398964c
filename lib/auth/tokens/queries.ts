import { db } from "@/lib/db";
import type { Role } from "../policy";
import { authorize, makeViewer, type Viewer } from "../viewer";
import { permissionsOf, type Scope } from "./scopes";
import { hashSecret, looksLikeSecret } from "./secret";

/**
 * The viewer behind a token, or null when it is unknown, revoked, expired, or its owner disabled. Asked on every request: the
 * role is the owner's role of this moment, narrowed to the token's scopes.
 */
export async function findTokenViewer(secret: string, now: Date): Promise<Viewer | null> {
  if (!looksLikeSecret(secret)) return null;
  const token = await db.apiToken.findUnique({
    where: { tokenHash: hashSecret(secret) },
    select: {
      id: true,
      scopes: true,
      expiresAt: true,
      revokedAt: true,
      user: { select: { id: true, kind: true, name: true, role: true, disabledAt: true } },
    },
  });
  if (!token || token.revokedAt || (token.expiresAt && token.expiresAt <= now)) return null;
  const { id, kind, name, role, disabledAt } = token.user;
  if (disabledAt || kind !== "person") return null;
  return makeViewer({
    id,
    name,
    role: role as Role,
    sessionId: null,
    token: { id: token.id, permissions: permissionsOf(token.scopes) },
  });
}

export type TokenRow = {
  id: string;
  name: string;
  prefix: string;
  scopes: Scope[];
  createdAt: Date;
  expiresAt: Date | null;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
  owner: { id: string; name: string };
};

/** A person's own tokens, the newest first; revoked and expired ones stay in view for a while. */
export async function listOwnTokens(viewer: Viewer): Promise<TokenRow[]> {
  authorize(viewer, "token:own");
  return listRows({ userId: viewer.id }, 100);
}

/** Everybody's tokens that still work, the newest first. */
export async function listTokens(viewer: Viewer, now: Date): Promise<TokenRow[]> {
  authorize(viewer, "token:manage");
  const working = { revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] };
  return listRows({ ...working, user: { disabledAt: null } }, 500);
}

async function listRows(where: NonNullable<Parameters<typeof db.apiToken.findMany>[0]>["where"], take: number) {
  const rows = await db.apiToken.findMany({
    where,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take,
    omit: { tokenHash: true },
    include: { user: { select: { id: true, name: true } } },
  });
  return rows.map(({ user, userId: _, revokedBy: __, scopes, ...row }) => ({
    ...row,
    scopes: scopes as Scope[],
    owner: user,
  }));
}

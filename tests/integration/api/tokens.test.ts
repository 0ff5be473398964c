import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { changeRole, disablePerson, enablePerson, resetPerson } from "@/lib/auth/people/mutations";
import { createToken, revokeToken } from "@/lib/auth/tokens/mutations";
import { findTokenViewer, listOwnTokens, listTokens } from "@/lib/auth/tokens/queries";
import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { callApi, tokenOf } from "../../support/api";
import { addViewer } from "../../support/people";

const NOW = new Date("2027-01-10T12:00:00Z");
const operationId = () => randomUUID();
let admin: Viewer;

beforeAll(async () => {
  admin = await addViewer("admin");
});

describe("a personal token", () => {
  it("is shown once: the database keeps its hash and a prefix, the operation no secret", async () => {
    const editor = await addViewer("editor");
    const secret = await tokenOf(editor);
    const [row] = await db.apiToken.findMany({ where: { userId: editor.id } });
    expect(row).toMatchObject({ prefix: secret.slice(0, 13), tokenHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const kept = JSON.stringify([row, await db.operation.findMany({ where: { userId: editor.id } })]);
    expect(kept).not.toContain(secret.slice(13));
    expect(JSON.stringify(await listOwnTokens(editor))).not.toContain(row?.tokenHash);
  });

  it("made twice by a second press is one token, and its secret is not told again", async () => {
    const editor = await addViewer("editor");
    const form = { operationId: operationId(), name: "Import", scopes: ["read" as const], expires: "30" as const };
    await createToken(editor, form);
    await expect(createToken(editor, form)).rejects.toMatchObject({ code: "conflict" });
    expect(await db.apiToken.count({ where: { userId: editor.id } })).toBe(1);
  });

  it("works for its owner, and says when it was last used", async () => {
    const editor = await addViewer("editor");
    const answer = await callApi(await tokenOf(editor), "GET /me");
    expect(answer).toMatchObject({ status: 200, body: { id: editor.id, role: "editor" } });
    const [token] = await listOwnTokens(editor);
    expect(token?.lastUsedAt).toBeInstanceOf(Date);
  });

  it("stops at once when revoked, expired, or its owner is disabled; enabling brings none back", async () => {
    const [revoked, expired, disabled] = [
      await addViewer("editor"),
      await addViewer("editor"),
      await addViewer("editor"),
    ];
    const secrets = [await tokenOf(revoked), await tokenOf(expired), await tokenOf(disabled)] as const;
    const [token] = await listOwnTokens(revoked);
    await revokeToken(admin, { operationId: operationId(), tokenId: token?.id ?? "" });
    await disablePerson(admin, { operationId: operationId(), personId: disabled.id });
    expect(await callApi(secrets[0], "GET /me")).toMatchObject({
      status: 401,
      body: { error: { code: "signed-out" } },
    });
    expect(await callApi(secrets[2], "GET /me")).toMatchObject({ status: 401 });
    await enablePerson(admin, { operationId: operationId(), personId: disabled.id });
    expect(await callApi(secrets[2], "GET /me")).toMatchObject({ status: 401 });
    const later = new Date(Date.now() + 91 * 86_400_000);
    expect(await callApi(secrets[1], "GET /me")).toMatchObject({ status: 200 });
    expect(await callApi(secrets[1], "GET /me", { now: later })).toMatchObject({ status: 401 });
  });

  it("ends with a password reset", async () => {
    const editor = await addViewer("editor");
    const secret = await tokenOf(editor);
    await resetPerson(admin, { operationId: operationId(), personId: editor.id });
    expect(await findTokenViewer(secret, new Date())).toBeNull();
  });

  it("never grants more than its owner's role of this moment", async () => {
    const chief = await addViewer("chief");
    const secret = await tokenOf(chief);
    const before = await callApi(secret, "GET /me");
    expect(before.body.permissions).toContain("report:sign-off");
    await changeRole(admin, { operationId: operationId(), personId: chief.id, role: "viewer" });
    const after = await callApi(secret, "GET /me");
    expect(after.body.permissions).toEqual(["desk:read", "self:keys", "self:views", "token:own"]);
  });

  it("makes no other token and changes no password, whatever its scopes", async () => {
    const secret = await tokenOf(admin);
    const form = { name: "Another", scopes: ["read"], expires: "30" };
    const answer = await callApi(secret, "POST /tokens", { body: form });
    expect(answer).toMatchObject({ status: 403, body: { error: { code: "forbidden" } } });
    expect(answer.headers.get("www-authenticate")).toContain("insufficient_scope");
  });

  it("is written down when made and revoked, and named in what it did", async () => {
    const editor = await addViewer("editor");
    const manager = await tokenOf(editor, ["manage"]);
    const [token] = await listOwnTokens(editor);
    expect(await callApi(manager, `DELETE /tokens/${token?.id}`)).toMatchObject({ status: 200 });
    const entries = await db.auditEntry.findMany({ where: { subjectId: token?.id }, orderBy: { seq: "asc" } });
    expect(entries.map(({ action }) => action)).toEqual(["token:make", "token:revoke"]);
    expect(JSON.parse(entries[1]?.payload ?? "{}").detail).toMatchObject({ token: token?.id, owner: editor.id });
  });

  it("of somebody else is not there for its owner's colleagues, and in view for admins", async () => {
    const [one, other] = [await addViewer("editor"), await addViewer("editor")];
    await tokenOf(one);
    const [token] = await listOwnTokens(one);
    const answer = await callApi(await tokenOf(other), `DELETE /tokens/${token?.id}`);
    expect(answer).toMatchObject({ status: 404 });
    expect((await listTokens(admin, NOW)).map(({ id }) => id)).toContain(token?.id);
  });

  it("is never rewritten, brought back or removed, not even by the owner of the table", async () => {
    await expect(db.apiToken.updateMany({ data: { name: "Mine" } })).rejects.toThrow(/only used and revoked/);
    await expect(
      db.apiToken.updateMany({ where: { NOT: { revokedAt: null } }, data: { revokedAt: null, revokedBy: null } }),
    ).rejects.toThrow(/only used and revoked/);
    await expect(db.$executeRaw`DELETE FROM api_tokens`).rejects.toThrow(/permission denied/);
  });

  it("a person keeps at most twenty", async () => {
    const editor = await addViewer("editor");
    for (let made = 0; made < 20; made++) await tokenOf(editor, ["read"]);
    await expect(tokenOf(editor)).rejects.toMatchObject({ code: "conflict" });
  });
});

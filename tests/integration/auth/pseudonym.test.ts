import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { listAudit, verifyChain } from "@/lib/audit/queries";
import { changeRole, disablePerson, enablePerson, resetPerson } from "@/lib/auth/people/mutations";
import { pseudonymisePerson } from "@/lib/auth/people/mutations-pseudonymise";
import { listPeople } from "@/lib/auth/queries";
import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { addComment } from "@/lib/review/comments/mutations";
import { listComments } from "@/lib/review/comments/queries";
import { decideClaim } from "@/lib/review/decisions/mutations/decide";
import { listDecisions } from "@/lib/review/queries";
import { callApi, tokenOf } from "../../support/api";
import { keepFigures } from "../../support/keep-figures";
import { addViewer } from "../../support/people";

const operation = () => ({ operationId: randomUUID() });
const reason = "Asked for it after leaving.";
let admin: Viewer;

beforeAll(async () => {
  admin = await addViewer("admin");
});

/** Somebody with a name of their own, who has left. */
async function leaver(): Promise<{ personId: string; viewer: Viewer; name: string; email: string; token: string }> {
  const viewer = await addViewer("editor");
  const name = `Quillon Reeve-${viewer.id.slice(0, 8)}`;
  const { email } = await db.user.update({ where: { id: viewer.id }, data: { name, passwordHash: "x" } });
  return { personId: viewer.id, viewer: { ...viewer, name }, name, email, token: await tokenOf(viewer) };
}

const disable = (personId: string) => disablePerson(admin, { ...operation(), personId });

describe("a person under a pseudonym", () => {
  it("keeps what they did under it; the chain holds, and their name is nowhere", async () => {
    const { personId, viewer, name, email, token } = await leaver();
    const { killedId } = await keepFigures(admin);
    await decideClaim(viewer, { ...operation(), claimId: killedId, version: 0, to: "verified", reason: "" } as never);
    await addComment(viewer, { ...operation(), claimId: killedId, comment: "Seen on the list." });
    await disable(personId);
    const before = await db.auditEntry.findMany({ where: { actorId: personId }, orderBy: { seq: "asc" } });
    const { name: pseudonym } = await pseudonymisePerson(admin, { ...operation(), personId, reason });

    expect(pseudonym).toMatch(/^Former colleague \d+$/);
    expect(await verifyChain(admin)).toMatchObject({ intact: true });
    expect(await db.auditEntry.findMany({ where: { actorId: personId }, orderBy: { seq: "asc" } })).toEqual(before);
    expect((await listDecisions(admin, killedId)).map(({ who }) => who)).toEqual([pseudonym]);
    expect((await listComments(admin, killedId)).map(({ who }) => who)).toEqual([pseudonym]);
    expect((await listPeople(admin)).find(({ id }) => id === personId)).toMatchObject({
      name: pseudonym,
      pseudonymised: true,
      active: false,
    });
    const { entries } = await listAudit(admin, { subject: personId });
    const operations = await db.operation.findMany({ where: { userId: admin.id } });
    const told = JSON.stringify([entries, operations, await listPeople(admin)]);
    expect(told).not.toContain(name);
    expect(told).not.toContain(email);
    expect(entries[0]).toMatchObject({ action: "person:pseudonymise", who: "The admin" });
    expect(await callApi(token, "GET /me")).toMatchObject({ status: 401 });
  });

  it("never changes again: not by the desk, and not by the database's own owner", async () => {
    const { personId, name, email } = await leaver();
    await disable(personId);
    await pseudonymisePerson(admin, { ...operation(), personId, reason });
    const acts = [
      () => enablePerson(admin, { ...operation(), personId }),
      () => resetPerson(admin, { ...operation(), personId }),
      () => changeRole(admin, { ...operation(), personId, role: "admin" }),
      () => pseudonymisePerson(admin, { ...operation(), personId, reason }),
    ];
    for (const act of acts) await expect(act()).rejects.toMatchObject({ code: "conflict" });
    const back = [{ name }, { email }, { disabledAt: null }, { passwordHash: "x" }];
    for (const data of back)
      await expect(db.user.update({ where: { id: personId }, data })).rejects.toThrow(/a pseudonym stays/);
  });

  it("is disabled first, has left their name out of the reason, and is nobody's own self", async () => {
    const { personId, name } = await leaver();
    const ask = (more: object = {}) => pseudonymisePerson(admin, { ...operation(), personId, reason, ...more });
    await expect(ask()).rejects.toMatchObject({ code: "conflict", message: /Disable/ });
    await disable(personId);
    await expect(ask({ reason: `${name} asked.` })).rejects.toMatchObject({ code: "invalid" });
    await expect(ask({ personId: admin.id })).rejects.toMatchObject({ code: "forbidden" });
    await expect(ask({ personId: randomUUID() })).rejects.toMatchObject({ code: "not-found" });
    for (const role of ["viewer", "editor", "chief"] as const)
      await expect(
        pseudonymisePerson(await addViewer(role), { ...operation(), personId, reason }),
      ).rejects.toMatchObject({ code: "forbidden" });
    expect(await db.user.findUnique({ where: { id: personId } })).toMatchObject({ name });
  });

  it("asked for eight times at once gets one pseudonym; two people at once get two", async () => {
    const [one, two] = [await leaver(), await leaver()];
    await disable(one.personId);
    await disable(two.personId);
    const same = { ...operation(), personId: one.personId, reason };
    const [other, ...answers] = await Promise.all([
      pseudonymisePerson(admin, { ...operation(), personId: two.personId, reason }),
      ...Array.from({ length: 8 }, () => pseudonymisePerson(admin, same)),
    ]);
    const names = new Set(answers.map(({ name }) => name));
    expect(names.size).toBe(1);
    expect(names).not.toContain(other.name);
  });
});

describe("the last admin", () => {
  it("stays: two who disable or demote each other at once do not both succeed", async () => {
    for (let round = 0; round < 6; round++) {
      const [one, two] = [await addViewer("admin"), await addViewer("admin")];
      const others = { kind: "person", role: "admin", id: { notIn: [one.id, two.id] } };
      await db.user.updateMany({ where: { ...others, pseudonym: null }, data: { disabledAt: new Date() } });
      const ended = await Promise.allSettled([
        disablePerson(one, { ...operation(), personId: two.id }),
        round % 2
          ? disablePerson(two, { ...operation(), personId: one.id })
          : changeRole(two, { ...operation(), personId: one.id, role: "viewer" }),
      ]);
      expect(ended.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      expect(await db.user.count({ where: { kind: "person", role: "admin", disabledAt: null } })).toBe(1);
    }
  });
});

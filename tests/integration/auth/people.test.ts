import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  addPerson,
  changeRole,
  createFirstAdmin,
  disablePerson,
  enablePerson,
  ensureDemoPeople,
  resetPerson,
} from "@/lib/auth/people/mutations";
import { listPeople } from "@/lib/auth/queries";
import { systemViewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { addViewer } from "../../support/people";

const newPerson = () => ({
  operationId: randomUUID(),
  email: `new-${randomUUID()}@desk.example`,
  name: "New person",
  role: "viewer" as const,
});

describe("people", () => {
  it("an admin adds somebody, who waits for a password", async () => {
    const admin = await addViewer("admin");
    const form = newPerson();
    const { personId, token } = await addPerson(admin, form);
    expect(token.length).toBeGreaterThan(20);
    expect((await listPeople(admin)).find((person) => person.id === personId)).toMatchObject({
      email: form.email,
      active: false,
    });
  });

  it("the same form twice adds one person, and shows the link the first time only", async () => {
    const admin = await addViewer("admin");
    const form = newPerson();
    const { personId } = await addPerson(admin, form);
    await expect(addPerson(admin, form)).rejects.toMatchObject({ code: "conflict", message: /by the first press/ });
    expect(await db.user.count({ where: { email: form.email } })).toBe(1);
    const reset = { operationId: randomUUID(), personId };
    await resetPerson(admin, reset);
    await expect(resetPerson(admin, reset)).rejects.toMatchObject({ code: "conflict" });
    expect(await db.oneTimeLink.count({ where: { userId: personId } })).toBe(2);
  });

  it("no link's secret is kept, by the operation either, and eight presses at once make one link", async () => {
    const admin = await addViewer("admin");
    const form = newPerson();
    const presses = await Promise.allSettled(Array.from({ length: 8 }, () => addPerson(admin, form)));
    const [made, ...others] = presses.flatMap((press) => (press.status === "fulfilled" ? [press.value] : []));
    expect(others).toEqual([]);
    const reset = await resetPerson(admin, { operationId: randomUUID(), personId: made?.personId ?? "" });
    const kept = JSON.stringify(await db.operation.findMany({ where: { userId: admin.id } }));
    for (const { token } of [made ?? reset, reset]) expect(kept).not.toContain(token);
  });

  it("an e-mail address belongs to one person", async () => {
    const admin = await addViewer("admin");
    const form = newPerson();
    await addPerson(admin, form);
    await expect(addPerson(admin, { ...form, operationId: randomUUID() })).rejects.toMatchObject({ code: "conflict" });
  });

  it("nobody disables or demotes themselves, so that an admin always remains", async () => {
    const admin = await addViewer("admin");
    const self = { operationId: randomUUID(), personId: admin.id };
    await expect(disablePerson(admin, self)).rejects.toMatchObject({ code: "forbidden" });
    await expect(changeRole(admin, { ...self, role: "viewer" })).rejects.toMatchObject({ code: "forbidden" });
    await expect(resetPerson(admin, self)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("system actors are not people: they are not listed, disabled or reset", async () => {
    const admin = await addViewer("admin");
    expect((await listPeople(admin)).filter((person) => person.email.endsWith("system.invalid"))).toEqual([]);
    const system = { operationId: randomUUID(), personId: systemViewer("system:seed").id };
    await expect(disablePerson(admin, system)).rejects.toMatchObject({ code: "not-found" });
  });

  it("the first admin's link is refused once an admin can sign in", async () => {
    const setup = systemViewer("system:setup");
    const email = `first-${randomUUID()}@desk.example`;
    await db.user.updateMany({ where: { kind: "person", role: "admin" }, data: { passwordHash: null } });
    expect((await createFirstAdmin(setup, email)).token).toBeTruthy();
    await ensureDemoPeople(setup, [
      { email: `ready-${randomUUID()}@desk.example`, name: "Ready", role: "admin", password: "three calm words here" },
    ]);
    await expect(createFirstAdmin(setup, email)).rejects.toMatchObject({ code: "conflict" });
  });

  it.each(["viewer", "editor", "chief"] as const)("%s manages nobody", async (role) => {
    const [person, other] = [await addViewer(role), await addViewer("viewer")];
    const change = { operationId: randomUUID(), personId: other.id };
    const acts = [
      () => listPeople(person),
      () => addPerson(person, newPerson()),
      () => disablePerson(person, change),
      () => enablePerson(person, change),
      () => changeRole(person, { ...change, role: "admin" }),
      () => resetPerson(person, change),
    ];
    for (const act of acts) await expect(act()).rejects.toMatchObject({ code: "forbidden" });
  });
});

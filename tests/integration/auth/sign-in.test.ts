import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { changeOwnPassword, endSession, setPasswordByLink, signIn } from "@/lib/auth/mutations";
import { changeRole, disablePerson, enablePerson, ensureDemoPeople, resetPerson } from "@/lib/auth/people/mutations";
import { findSessionViewer } from "@/lib/auth/queries";
import { systemViewer, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { addViewer } from "../../support/people";

const PASSWORD = "three calm unrelated words";
let email: string;
let personId: string;
let admin: Viewer;

beforeEach(async () => {
  email = `editor-${randomUUID()}@desk.example`;
  await ensureDemoPeople(systemViewer("system:setup"), [
    { email, name: "The editor", role: "editor", password: PASSWORD },
  ]);
  personId = (await db.user.findUniqueOrThrow({ where: { email } })).id;
  admin = await addViewer("admin");
});

const enter = (password = PASSWORD, as = email) => signIn({ email: as, password, address: "", maxAgeSeconds: 3600 });
const enterOrFail = async () => {
  const session = await enter();
  if (!session) throw new Error("the sign-in was refused");
  return session.sessionId;
};
const change = () => ({ operationId: randomUUID(), personId });

describe("signing in", () => {
  it("opens a session that knows its person and role", async () => {
    expect(await findSessionViewer(await enterOrFail())).toMatchObject({
      id: personId,
      role: "editor",
      name: "The editor",
    });
  });

  it("keeps no password, only an Argon2id hash", async () => {
    const { passwordHash } = await db.user.findUniqueOrThrow({ where: { email } });
    expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(passwordHash).not.toContain(PASSWORD);
  });

  it.each([
    ["a wrong password", () => enter("not the password")],
    ["an unknown e-mail", () => enter(PASSWORD, `nobody-${randomUUID()}@desk.example`)],
    ["a system actor", () => enter(PASSWORD, "seed@system.invalid")],
  ])("answers %s alike: nobody", async (_, attempt) => expect(await attempt()).toBeNull());

  it("slows after five failures, says for how long, and forgets after a success", async () => {
    for (let i = 0; i < 5; i++) expect(await enter("wrong")).toBeNull();
    await expect(enter()).rejects.toMatchObject({ code: "too-many", details: { wait: expect.any(Number) } });
    await db.signInThrottle.updateMany({ data: { lastFailureAt: new Date(Date.now() - 61_000) } });
    expect(await enter()).not.toBeNull();
    expect(await enter("wrong")).toBeNull();
    expect(await enter()).not.toBeNull();
  });

  it("counts failures for an unknown e-mail as well, so that slowing tells nothing", async () => {
    const unknown = `nobody-${randomUUID()}@desk.example`;
    for (let i = 0; i < 5; i++) await enter("wrong", unknown);
    await expect(enter("wrong", unknown)).rejects.toMatchObject({ code: "too-many" });
  });
});

describe("a session ends at once", () => {
  const endings: [string, (sessionId: string) => Promise<unknown>][] = [
    ["on sign-out", (sessionId) => endSession(sessionId, "signed-out")],
    ["when the person is disabled", () => disablePerson(admin, change())],
    ["when the role changes", () => changeRole(admin, { ...change(), role: "chief" })],
    ["when an admin resets the password", () => resetPerson(admin, change())],
    [
      "when the person changes the password",
      async (sessionId) => {
        const viewer = await findSessionViewer(sessionId);
        if (viewer)
          await changeOwnPassword(viewer, {
            current: PASSWORD,
            password: "another set of words",
            repeated: "another set of words",
          });
      },
    ],
    [
      "when its time is over",
      (id) => db.session.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1000) } }),
    ],
  ];
  it.each(endings)("%s", async (_, end) => {
    const sessionId = await enterOrFail();
    await end(sessionId);
    expect(await findSessionViewer(sessionId)).toBeNull();
  });

  it("an unknown session is nobody's", async () => expect(await findSessionViewer(randomUUID())).toBeNull());
});

describe("passwords and links", () => {
  it("a wrong current password changes nothing", async () => {
    const viewer = await findSessionViewer(await enterOrFail());
    const form = { current: "wrong", password: "another set of words", repeated: "another set of words" };
    await expect(changeOwnPassword(viewer as Viewer, form)).rejects.toMatchObject({ code: "invalid" });
    expect(await enter()).not.toBeNull();
  });

  it("a one-time link works once, and only its hash is kept", async () => {
    const { token } = await resetPerson(admin, change());
    expect(await db.oneTimeLink.count({ where: { tokenHash: token } })).toBe(0);
    expect(await enter()).toBeNull();
    const form = { token, password: "a fresh set of words", repeated: "a fresh set of words" };
    expect(await setPasswordByLink(form)).toEqual({ email });
    await expect(setPasswordByLink(form)).rejects.toMatchObject({ code: "invalid" });
    expect(await enter("a fresh set of words")).not.toBeNull();
  });

  it("a newer link replaces an older one, and an old or a disabled person's link is refused", async () => {
    const first = await resetPerson(admin, change());
    const second = await resetPerson(admin, change());
    const use = (token: string) =>
      setPasswordByLink({ token, password: "a fresh set of words", repeated: "a fresh set of words" });
    await expect(use(first.token)).rejects.toMatchObject({ code: "invalid" });
    await disablePerson(admin, change());
    await expect(use(second.token)).rejects.toMatchObject({ code: "invalid" });
    await enablePerson(admin, change());
    await db.oneTimeLink.updateMany({ where: { userId: personId }, data: { expiresAt: new Date(Date.now() - 1000) } });
    await expect(use(second.token)).rejects.toMatchObject({ code: "invalid" });
  });

  it("a disabled person cannot come back in, an enabled one can", async () => {
    await disablePerson(admin, change());
    expect(await enter()).toBeNull();
    await enablePerson(admin, change());
    expect(await enter()).not.toBeNull();
  });
});

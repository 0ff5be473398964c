import { randomUUID } from "node:crypto";
import { afterEach, expect, it } from "vitest";
import { endSession } from "@/lib/auth/mutations";
import { changeRole, disablePerson } from "@/lib/auth/people/mutations";
import { db } from "@/lib/db";
import { type Hub, makeHub } from "@/lib/live/hub";
import { hear, signInViewer } from "../../support/live";
import { addViewer } from "../../support/people";

const hubs: Hub[] = [];

afterEach(async () => {
  await Promise.all(hubs.splice(0).map((hub) => hub.close()));
});

const CASES: [string, (person: { id: string; sessionId: string }) => Promise<unknown>][] = [
  ["signed out", ({ sessionId }) => endSession(sessionId, "signed-out")],
  ["disabled", async ({ id }) => disablePerson(await addViewer("admin"), { operationId: randomUUID(), personId: id })],
  [
    "given another role",
    async ({ id }) => changeRole(await addViewer("admin"), { operationId: randomUUID(), personId: id, role: "viewer" }),
  ],
  [
    "signed in for too long",
    ({ sessionId }) => db.session.update({ where: { id: sessionId }, data: { expiresAt: new Date(Date.now() - 1) } }),
  ],
];

it.each(CASES)("the streams of a person who was %s end within five seconds on every copy", async (_, happen) => {
  hubs.push(makeHub(), makeHub());
  const person = await signInViewer(await addViewer("editor"));
  const streams = await Promise.all(hubs.map((hub) => hear(hub, person)));
  const other = await hear(hubs[0] as Hub, await signInViewer(await addViewer("editor")));
  const since = Date.now();
  await happen(person);
  for (const stream of streams) {
    expect((await stream.ended) - since).toBeLessThan(5_000);
    expect(stream.heard.at(-1)?.event).toBe("ended");
  }
  expect(other.heard.filter(({ event }) => event === "ended")).toEqual([]);
});

it("whoever has no session has no stream", async () => {
  hubs.push(makeHub());
  await expect(hear(hubs[0] as Hub, await addViewer("editor"))).rejects.toThrow("session of their own");
});

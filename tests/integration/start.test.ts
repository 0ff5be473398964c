import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { takeLock } from "../../scripts/lock.mjs";
import { freePort } from "../../scripts/ports.mjs";
import { start } from "../support/start";

const folder = mkdtempSync(path.join(tmpdir(), "attest-start-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function refusal(env: Record<string, string>) {
  const run = start({ ATTEST_DATA: folder, PORT: String(await freePort()), ...env });
  expect(await run.ready).toBe(false);
  expect(await run.ended).toBe(1);
  const sentences = run.printed().trim().split("\n");
  return sentences.at(-1);
}

describe("a start that cannot be ends with one clear sentence", () => {
  test("a taken port", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as { port: number };
    expect(await refusal({ PORT: String(port) })).toMatch(`Port ${port} on 127.0.0.1 is taken by another program`);
    other.close();
  });

  test("a port that is none", async () => {
    expect(await refusal({ PORT: "http" })).toBe('PORT is a number between 1 and 65535, not "http".');
  });

  test("an address of another machine", async () => {
    expect(await refusal({ HOST: "192.0.2.1" })).toMatch("Attest cannot listen on 192.0.2.1");
  });

  test("a data folder that is a file", async () => {
    const file = path.join(folder, "sign-in.json");
    expect(await refusal({ ATTEST_DATA: path.join(process.execPath, "data") })).toMatch("cannot be written (ENOTDIR)");
    expect(existsSync(file)).toBe(false);
  });

  test("a database that does not answer", async () => {
    const port = await freePort();
    const env = { DATABASE_URL: `postgresql://desk:hidden@127.0.0.1:${port}/desk`, NEXTAUTH_SECRET: "s".repeat(32) };
    const sentence = await refusal(env);
    expect(sentence).toMatch(`The database at 127.0.0.1:${port}/desk cannot be reached`);
    expect(sentence).not.toContain("hidden");
  });

  test("a database of one's own without a secret", async () => {
    const env = { DATABASE_URL: "postgresql://desk@127.0.0.1/desk" };
    expect(await refusal(env)).toMatch("With DATABASE_URL, NEXTAUTH_SECRET must be set too");
    expect(await refusal({ ...env, NEXTAUTH_SECRET: "short" })).toMatch("NEXTAUTH_SECRET needs at least 32 characters");
  });

  test("a data folder another start is using", async () => {
    const lock = await takeLock(path.join(folder, "lock"), { command: "npm start", url: "http://127.0.0.1:1" });
    expect(await refusal({})).toMatch(`is in use by npm start (process ${process.pid}, at http://127.0.0.1:1)`);
    lock.release?.();
  });

  test("a Node that is too old", () => {
    const script = `Object.defineProperty(process, "versions", { value: { node: "18.20.4" } }); import("./scripts/start.mjs");`;
    const { status, stderr } = spawnSync(process.execPath, ["-e", script], { encoding: "utf8" });
    expect(stderr).toMatch("Attest needs Node 20.19 or newer, and this is Node 18.20.4");
    expect(status).toBe(1);
  });
});

describe("the lock of a data folder", () => {
  const file = path.join(folder, "a.lock");

  test("is held by one process at a time", async () => {
    const first = await takeLock(file);
    expect(first.taken).toBe(true);
    expect(await takeLock(file)).toMatchObject({ taken: false, holder: { pid: process.pid } });
    first.release?.();
    expect(existsSync(file)).toBe(false);
  });

  test("counts for nothing once its process has ended", async () => {
    const script = `import("./scripts/lock.mjs").then(({ takeLock }) => takeLock(${JSON.stringify(file)}))`;
    execFileSync(process.execPath, ["-e", script]);
    expect(existsSync(file)).toBe(true);
    const next = await takeLock(file);
    expect(next.taken).toBe(true);
    next.release?.();
  });
});

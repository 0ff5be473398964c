import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findEmbedded } from "../../scripts/database/embedded.mjs";
import { findPostmaster } from "../../scripts/database/postmaster.mjs";
import { freePort } from "../../scripts/ports.mjs";
import { type Start, start } from "../support/start";

const folder = mkdtempSync(path.join(tmpdir(), "attest-start-"));
const cluster = path.join(folder, "postgres");
const read = (name: string) => readFileSync(path.join(folder, name), "utf8");
let port: number;
let running: Start;

async function bringUp() {
  running = start({ ATTEST_DATA: folder, PORT: String(port) });
  expect(await running.ready, running.printed()).toBe(true);
}

const health = () => fetch(`http://127.0.0.1:${port}/api/health`).then((response) => response.status);

async function count(table: string) {
  const client = new pg.Client({
    connectionString: findEmbedded({ cluster, password: JSON.parse(read("secrets.json")).database }) ?? "",
  });
  await client.connect();
  const { rows } = await client.query(`SELECT count(*)::int AS n FROM ${table}`);
  await client.end();
  return rows[0].n as number;
}

async function until(condition: () => boolean | Promise<boolean>) {
  for (const end = Date.now() + 30_000; Date.now() < end; ) {
    if (await condition()) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

beforeAll(async () => {
  port = await freePort();
});

afterAll(async () => {
  running.process.kill("SIGTERM");
  await running.ended;
  rmSync(folder, { recursive: true, force: true });
});

test("a first start ends ready, with a sign-in file only its owner can read", async () => {
  await bringUp();
  expect(running.printed().trim().split("\n").at(-1)).toBe(`Attest is ready at http://127.0.0.1:${port}`);
  expect(await health()).toBe(200);
  const { url, users } = JSON.parse(read("sign-in.json"));
  expect(url).toBe(`http://127.0.0.1:${port}`);
  expect(users.map((user: { role: string }) => user.role)).toEqual(["viewer", "editor", "chief", "admin"]);
  expect(new Set(users.map((user: { password: string }) => user.password)).size).toBe(4);
  expect(statSync(path.join(folder, "sign-in.json")).mode & 0o777).toBe(0o600);
  expect(statSync(path.join(folder, "secrets.json")).mode & 0o777).toBe(0o600);
  expect(await count("users WHERE kind = 'person'")).toBe(4);
  expect(await count("articles")).toBeGreaterThan(0);
});

test("PostgreSQL killed under the app is started again, and nothing is lost", async () => {
  const articles = await count("articles");
  const killed = findPostmaster(cluster)?.pid as number;
  process.kill(killed, "SIGKILL");
  const isBack = async () => ![killed, undefined].includes(findPostmaster(cluster)?.pid) && (await health()) === 200;
  expect(await until(isBack)).toBe(true);
  expect(await count("articles")).toBe(articles);
});

test("a start after kill -9 recovers with all data and the same passwords", async () => {
  const [signIn, articles, orphan] = [read("sign-in.json"), await count("articles"), findPostmaster(cluster)?.pid];
  running.process.kill("SIGKILL");
  await running.ended;
  expect(findPostmaster(cluster)?.pid).toBe(orphan);
  await bringUp();
  expect(findPostmaster(cluster)?.pid).not.toBe(orphan);
  expect(read("sign-in.json")).toBe(signIn);
  expect(await count("articles")).toBe(articles);
  expect(running.printed()).not.toContain("Loading the demonstration story");
});

test("a start after everything was killed at once recovers too", async () => {
  running.process.kill("SIGKILL");
  process.kill(findPostmaster(cluster)?.pid as number, "SIGKILL");
  await running.ended;
  await bringUp();
  expect(await health()).toBe(200);
});

test("a start whose sign-in file was lost writes one that is true", async () => {
  const signIn = read("sign-in.json");
  running.process.kill("SIGTERM");
  await running.ended;
  rmSync(path.join(folder, "sign-in.json"));
  await bringUp();
  expect(read("sign-in.json")).toBe(signIn);
});

test("being asked to end leaves nothing running", async () => {
  running.process.kill("SIGINT");
  expect(await running.ended).toBe(0);
  expect(running.printed().trim().split("\n").at(-1)).toBe("Stopping Attest.");
  expect(findPostmaster(cluster)).toBe(null);
  await expect(health()).rejects.toThrow();
});

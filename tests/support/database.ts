import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { db } from "@/lib/db";

/** A new migrated database of its own; returns its address. */
export async function cloneDatabase(): Promise<string> {
  const template = new URL(inject("templateUrl"));
  const name = `test_${randomBytes(6).toString("hex")}`;
  // From another database: nobody may be connected to a template while it is copied.
  const client = new pg.Client({ connectionString: Object.assign(new URL(template), { pathname: "/postgres" }).href });
  await client.connect();
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${template.pathname.slice(1)}`);
  await client.end();
  return Object.assign(new URL(template), { pathname: `/${name}` }).href;
}

// Each test file runs this first (vitest.config.ts, setupFiles) and so has a database of its own behind `db`.
process.env.DATABASE_URL = await cloneDatabase();
process.env.NEXTAUTH_SECRET = randomBytes(32).toString("hex");

afterAll(() => db.$disconnect());

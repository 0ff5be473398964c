import { createHmac } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { writePrivate } from "../data-folder.mjs";
import { run } from "./run.mjs";

const people = [
  { email: "viewer@attest.example", role: "viewer" },
  { email: "editor@attest.example", role: "editor" },
  { email: "chief@attest.example", role: "chief" },
  { email: "admin@attest.example", role: "admin" },
];

/**
 * Writes the sign-in file: one password for each role in demonstration mode, nobody otherwise. Passwords once written are
 * kept; new ones are made from the installation's own secret, so that copies of Attest that share it write the same.
 * Answers whether there were new ones.
 */
export async function writeSignIn({ places, url, demo }, secret) {
  const known = existsSync(places.signIn) ? JSON.parse(readFileSync(places.signIn, "utf8")).users : [];
  const find = (email) => known.find((user) => user.email === email)?.password;
  const users = demo
    ? people.map(({ email, role }) => ({ email, password: find(email) ?? makePassword(secret, email), role }))
    : [];
  await writePrivate(places.signIn, { url, users });
  return users.some(({ email }) => !find(email));
}

const makePassword = (secret, email) =>
  createHmac("sha256", secret).update(`attest demo password\0${email}`).digest("base64url").slice(0, 20);

/** What of the demonstration a database lacks: `{ people, story }`. */
export async function findMissing(databaseUrl) {
  const { connect } = await import("../database/migrate.mjs");
  const client = await connect(databaseUrl);
  try {
    const { rows } = await client.query(
      `SELECT (SELECT count(*) FROM users WHERE email = ANY ($1)) < $2 AS people,
              NOT EXISTS (SELECT FROM articles WHERE NOT demo)
                AND NOT EXISTS (SELECT FROM operations WHERE name = 'demo:load') AS story`,
      [people.map(({ email }) => email), people.length],
    );
    return rows[0];
  } finally {
    await client.end();
  }
}

/** Lets the people of the sign-in file sign in with the passwords it holds. */
export async function bringPeople({ places }, { env, signal }) {
  const args = ["--import", "tsx", "scripts/people.ts", places.signIn];
  await run(process.execPath, args, { env, signal, failure: "The demonstration's people could not be added:" });
}

export async function loadStory({ env, signal }) {
  const args = ["--import", "tsx", "scripts/seed.ts"];
  await run(process.execPath, args, { env, signal, failure: "The demonstration story could not be loaded:" });
}

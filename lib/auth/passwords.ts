import { randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import pLimit from "p-limit";

// OWASP Password Storage Cheat Sheet: Argon2id with m = 19 MiB, t = 2, p = 1. Each run takes 10–20 ms of one core,
// so only a few run at once: a burst of sign-ins must not starve the desk.
const ARGON2ID = 2; // the library declares its names as a const enum, which isolated modules cannot read
const PARAMETERS = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const limit = pLimit(2);

export function hashPassword(password: string): Promise<string> {
  return limit(() => hash(password, PARAMETERS));
}

let decoy: Promise<string> | undefined;

/** False for an unknown person too, after the same work: the time taken does not tell which e-mails exist. */
export async function checkPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword(randomBytes(16).toString("hex"));
  const known = stored ?? (await decoy);
  const matches = await limit(() => verify(known, password));
  return stored !== null && matches;
}

/** 20 characters of base64url: 120 bits. */
export function generatePassword(): string {
  return randomBytes(15).toString("base64url");
}

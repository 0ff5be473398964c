import { createHash, randomBytes } from "node:crypto";

/** Says what it is wherever it turns up, so that a search through logs or code finds a lost one. */
const MARK = "attest_";
const PREFIX_LENGTH = MARK.length + 6;

/** 192 bits: nobody guesses one, so its plain SHA-256 is kept and no slow hash needed (unlike a password's). */
export function makeSecret(): string {
  return `${MARK}${randomBytes(24).toString("base64url")}`;
}

export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret, "utf8").digest("hex");
}

/** Enough to recognise a token by; 156 bits stay unknown. */
export function prefixOf(secret: string): string {
  return secret.slice(0, PREFIX_LENGTH);
}

export function looksLikeSecret(text: string): boolean {
  return /^attest_[\w-]{32}$/.test(text);
}

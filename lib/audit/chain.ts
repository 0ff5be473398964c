import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

export const GENESIS_HASH = "0".repeat(64);

/** Values an entry may carry: ids, codes, numbers — names stay outside, so that a person can be pseudonymised. */
export type AuditDetail = {
  [key: string]: string | number | boolean | null | AuditDetail | (string | number | null)[];
};

export type AuditRecord = {
  seq: number;
  at: string;
  actor: string;
  action: string;
  subject: { kind: string; id: string };
  detail: AuditDetail;
};

/** RFC 8785 form of the record: the exact text that is hashed and stored. */
export function canonicalRecord(record: AuditRecord): string {
  const text = canonicalize(record);
  if (text === undefined) throw new Error("an audit record must be JSON");
  return text;
}

/** SHA-256 over the previous entry's hash and this entry's canonical text. */
export function chainHash(prevHash: string, payload: string): string {
  return createHash("sha256").update(`${prevHash}\n${payload}`, "utf8").digest("hex");
}

import { createHash, randomBytes } from "node:crypto";
import canonicalize from "canonicalize";
import type { Decision } from "../schema";

export type Sealed = { content: string; salt: string; commitment: string };

/**
 * The verdict's text and a commitment to it: the audit log carries the commitment at once and the salt when the second
 * verdict is in, so that nobody can change a first verdict meanwhile and nobody can guess it from its hash.
 */
export function sealVerdict(decision: Omit<Decision, "operationId">): Sealed {
  const { claimId: _claim, version: _version, ...said } = decision;
  const content = canonicalize(JSON.parse(JSON.stringify(said)));
  if (content === undefined) throw new Error("a verdict must be JSON");
  const salt = randomBytes(32).toString("hex");
  return { content, salt, commitment: createHash("sha256").update(`${salt}\n${content}`, "utf8").digest("hex") };
}

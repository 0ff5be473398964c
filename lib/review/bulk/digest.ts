import { createHash } from "node:crypto";
import type { SelectedClaim } from "./schema";

/** Which claims, in which versions: any other set, or any change in it, has another digest. */
export function digestOf(claims: readonly SelectedClaim[]): string {
  const lines = claims.map(({ id, version, assigned }) => `${id}:${version}:${assigned}\n`).sort();
  return createHash("sha256").update(lines.join("")).digest("hex");
}

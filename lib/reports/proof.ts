import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { z } from "zod";

/** RFC 8785 text of a JSON value, and the SHA-256 of its UTF-8 bytes in hexadecimal. */
export function proveJson(value: unknown): { canonical: string; sha256: string } {
  const canonical = canonicalize(value);
  if (canonical === undefined) throw new Error("a report must be JSON");
  return { canonical, sha256: createHash("sha256").update(canonical, "utf8").digest("hex") };
}

const ReportFile = z.object({ report: z.json(), sha256: z.string().regex(/^[0-9a-f]{64}$/i) });

export type Verdict = { outcome: "true" | "false" | "unreadable"; sentence: string };

/** Re-checks a downloaded report with nothing but the file: no database, no network. */
export function verifyReportFile(text: string): Verdict {
  let file: z.infer<typeof ReportFile>;
  try {
    file = ReportFile.parse(JSON.parse(text));
  } catch {
    return { outcome: "unreadable", sentence: "This is not a verification report: it needs “report” and “sha256”." };
  }
  const { sha256 } = proveJson(file.report);
  if (sha256 !== file.sha256.toLowerCase()) {
    return {
      outcome: "false",
      sentence: `The report was changed: its content has SHA-256 ${sha256}, the file says ${file.sha256}.`,
    };
  }
  return { outcome: "true", sentence: `The report is unchanged: SHA-256 ${sha256}.` };
}

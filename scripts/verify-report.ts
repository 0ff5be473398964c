import { readFileSync } from "node:fs";
import { verifyReportFile } from "@/lib/reports/proof";

/** `npm run verify-report -- FILE`: exit 0 when the report is unchanged, 1 when it was changed, 2 when it cannot be read. */
const EXIT = { true: 0, false: 1, unreadable: 2 } as const;

function readFile(path: string | undefined): string | null {
  try {
    return path ? readFileSync(path, "utf8") : null;
  } catch {
    return null;
  }
}

const path = process.argv[2];
const text = readFile(path);
const verdict =
  text === null
    ? ({
        outcome: "unreadable",
        sentence: path
          ? `The file ${path} cannot be read.`
          : "Name the report's JSON file: npm run verify-report -- FILE",
      } as const)
    : verifyReportFile(text);
(verdict.outcome === "true" ? console.log : console.error)(verdict.sentence);
process.exitCode = EXIT[verdict.outcome];

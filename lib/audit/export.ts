import { Readable } from "node:stream";
import { stringify } from "csv-stringify";
import { CSV_OPTIONS } from "@/lib/csv";
import type { ExportedEntry } from "./queries-export";
import { AUDIT_WORDS } from "./schema";

/** How the log is written out. Both hold the hashed text, letter for letter, with both hashes: enough to check it offline. */
export const AUDIT_FILES = {
  csv: { contentType: "text/csv; charset=utf-8", write: writeCsv },
  jsonl: { contentType: "application/jsonl; charset=utf-8", write: writeLines },
} as const;

const COLUMNS: [string, (entry: ExportedEntry) => string | number][] = [
  ["number", (entry) => entry.seq],
  ["at", (entry) => entry.at.toISOString()],
  ["who", (entry) => entry.who],
  ["what", (entry) => AUDIT_WORDS[entry.action] ?? entry.action],
  ["action", (entry) => entry.action],
  ["about", (entry) => entry.subjectKind],
  ["subject", (entry) => entry.subjectId],
  ["actor", (entry) => entry.actorId],
  ["hashed text", (entry) => entry.payload],
  ["previous hash", (entry) => entry.prevHash],
  ["hash", (entry) => entry.hash],
];

function writeCsv(entries: AsyncIterable<ExportedEntry>): Readable {
  return Readable.from(rowsOf(entries)).pipe(stringify({ ...CSV_OPTIONS, columns: COLUMNS.map(([name]) => name) }));
}

async function* rowsOf(entries: AsyncIterable<ExportedEntry>) {
  for await (const entry of entries) yield COLUMNS.map(([, read]) => read(entry));
}

function writeLines(entries: AsyncIterable<ExportedEntry>): Readable {
  return Readable.from(linesOf(entries));
}

async function* linesOf(entries: AsyncIterable<ExportedEntry>) {
  for await (const { at, ...entry } of entries) yield `${JSON.stringify({ ...entry, at: at.toISOString() })}\n`;
}

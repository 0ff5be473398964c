import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { AUDIT_WORDS, SUBJECT_WORDS } from "@/lib/audit/schema";

const sources = readdirSync("lib", { recursive: true, encoding: "utf8" })
  .filter((file) => /mutations.*\.ts$/.test(file))
  .map((file) => readFileSync(`lib/${file}`, "utf8"));

/** What stands after a key in the entries that mutations append. */
const written = (key: RegExp) => [
  ...new Set(sources.flatMap((source) => [...source.matchAll(key)].map(([, code]) => String(code)))),
];

test("whatever an entry can be about has words in the audit log", () => {
  const kinds = written(/subject: \{ kind: "([a-z-]+)"/g);
  expect(kinds.length).toBeGreaterThan(8);
  expect(kinds.filter((kind) => !(kind in SUBJECT_WORDS))).toEqual([]);
});

test("whatever is written down as done has words in the audit log", () => {
  const actions = written(/\baction: "([a-z-]+:[a-z-]+)"/g);
  expect(actions.length).toBeGreaterThan(10);
  expect(actions.filter((action) => !(action in AUDIT_WORDS))).toEqual([]);
});

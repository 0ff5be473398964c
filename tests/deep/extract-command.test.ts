import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";

function run(lines: string[], ...flags: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["node_modules/tsx/dist/cli.mjs", "scripts/extract.ts", ...flags],
    { input: lines.join("\n"), encoding: "utf8", maxBuffer: 1 << 28 },
  );
  const rows = (text: string) =>
    text
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line));
  return { answers: rows(stdout), refusals: rows(stderr), status };
}

const document = (id: string, text: string) => JSON.stringify({ id, text, published: "2023-11-05" });

describe("the extract command", () => {
  test("answers each line in order", () => {
    const lines = Array.from({ length: 300 }, (_, at) =>
      document(`a${at}`, `At least ${at + 2} people were killed on Friday.`),
    );
    const { answers, status } = run(lines);
    expect(status).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(lines.map((line) => JSON.parse(line).id));
    expect(answers[0].claims.length).toBeGreaterThan(0);
  });

  test("reports bad lines by number, goes on, and ends with 1", () => {
    const { answers, refusals, status } = run([
      document("first", "Two men were killed."),
      "not json",
      "",
      '{"id":"no-text"}',
      '{"id":"bad-date","text":"x","published":"yesterday"}',
      "[]",
      document("last", "It was quiet."),
    ]);
    expect(status).toBe(1);
    expect(answers.map(({ id }) => id)).toEqual(["first", "last"]);
    expect(refusals.map(({ id, line }) => [id, line])).toEqual([
      [undefined, 2],
      ["no-text", 4],
      ["bad-date", 5],
      [undefined, 6],
    ]);
    for (const { error } of refusals) expect(error).toMatch(/^[A-Z].*\.$/);
  });

  test("adds sentences and numbers on demand, and reads line separators inside a text", () => {
    const text = "One died.\u2028At least 40 fled.";
    const [answer] = run([document("a", text)], "--layers").answers;
    expect(answer.sentences).toHaveLength(2);
    expect(answer.numbers).toEqual([
      { start: 0, end: 3, value: "1" },
      { start: 10, end: 21, value: "[40,)" },
    ]);
  });
});

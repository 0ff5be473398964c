import fc from "fast-check";
import { expect, test } from "vitest";
import { splitLines } from "../../../scripts/database/lines.mjs";

async function split(chunks: Buffer[]) {
  const lines: string[] = [];
  for await (const line of splitLines(chunks)) lines.push(line.toString("latin1"));
  return lines;
}

test.each([
  ["", []],
  ["\n", ["\n"]],
  ["one\ntwo\n", ["one\n", "two\n"]],
  ["no end", ["no end"]],
  ["\r\n and \u2028", ["\r\n", " and \u2028"]],
])("%j is read as its lines", async (text, lines) => {
  const read = await split([Buffer.from(text)]);
  expect(read.map((line) => Buffer.from(line, "latin1").toString())).toEqual(lines);
});

test("lines do not depend on where a stream was cut", async () => {
  const bytes = fc
    .uint8Array({ maxLength: 60 })
    .map((array) => Buffer.from(array.map((byte) => (byte < 60 ? 10 : byte))));
  await fc.assert(
    fc.asyncProperty(fc.array(bytes, { maxLength: 8 }), async (chunks) => {
      const lines = await split(chunks);
      expect(lines).toEqual(await split([Buffer.concat(chunks)]));
      expect(lines.join("")).toBe(Buffer.concat(chunks).toString("latin1"));
      expect(lines.slice(0, -1).every((line) => line.indexOf("\n") === line.length - 1)).toBe(true);
    }),
  );
});

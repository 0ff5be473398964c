import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";
import { z } from "zod";
import { answerLines } from "@/scripts/jsonl";

const Input = z.object({ id: z.string(), word: z.string() });
const shout = ({ id, word }: z.infer<typeof Input>) => ({ id, word: word.toUpperCase() });

async function run(chunks: (string | Buffer)[]) {
  const streams = {
    input: Readable.from(chunks, { objectMode: false }),
    output: new PassThrough(),
    errors: new PassThrough(),
  };
  const bad = await answerLines(Input, shout, streams);
  streams.output.end();
  streams.errors.end();
  return { bad, output: await text(streams.output), errors: await text(streams.errors) };
}

it("answers in order, whatever the chunks", async () => {
  const lines = Buffer.from('{"id":"1","word":"café"}\n\n{"id":"2","word":"a\u2028b"}');
  const { bad, output } = await run([lines.subarray(0, 21), lines.subarray(21, 23), lines.subarray(23)]);
  expect(bad).toBe(0);
  expect(output).toBe('{"id":"1","word":"CAFÉ"}\n{"id":"2","word":"A\u2028B"}\n');
});

it("names a bad line and goes on", async () => {
  const { bad, output, errors } = await run(['{"id":"1"}\n', "{\n", '{"id":"3","word":"x"}\n']);
  expect(bad).toBe(2);
  expect(output).toBe('{"id":"3","word":"X"}\n');
  const [first, second] = errors
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(first).toMatchObject({ id: "1", line: 1, error: expect.stringContaining("word") });
  expect(second).toEqual({ line: 2, error: "The line is not JSON." });
});

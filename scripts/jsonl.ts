import type { Readable, Writable } from "node:stream";
import { z } from "zod";

type Streams = { input: Readable; output: Writable; errors: Writable };

/**
 * Answers JSON objects, one a line, in order and as they come: a line is answered before the next is needed, so memory
 * does not grow with the file. A bad line becomes `{"id"?, "error", "line"}` on `errors` and the rest goes on.
 * Resolves to the number of bad lines.
 */
export async function answerLines<Input>(
  schema: z.ZodType<Input>,
  answer: (input: Input) => object | Promise<object>,
  { input, output, errors }: Streams = { input: process.stdin, output: process.stdout, errors: process.stderr },
): Promise<number> {
  let line = 0;
  let bad = 0;
  for await (const text of readLines(input)) {
    line++;
    if (text.trim() === "") continue;
    let id: unknown;
    try {
      const value: unknown = JSON.parse(text);
      id = readId(value);
      await writeLine(output, await answer(schema.parse(value)));
    } catch (error) {
      bad++;
      await writeLine(errors, { ...(id === undefined ? {} : { id }), error: describeError(error), line });
    }
  }
  return bad;
}

/** Lines end at LF only: `readline` also breaks at U+2028, which may stand unescaped inside a JSON string. */
async function* readLines(input: Readable): AsyncGenerator<string> {
  let pending: Buffer[] = [];
  for await (const chunk of input) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
    let from = 0;
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, from)) {
      yield Buffer.concat([...pending, bytes.subarray(from, end)]).toString("utf8");
      pending = [];
      from = end + 1;
    }
    if (from < bytes.length) pending.push(bytes.subarray(from));
  }
  if (pending.length > 0) yield Buffer.concat(pending).toString("utf8");
}

function writeLine(stream: Writable, value: object): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(`${JSON.stringify(value)}\n`, (error) => (error ? reject(error) : resolve()));
  });
}

function readId(value: unknown): unknown {
  return typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
}

function describeError(error: unknown): string {
  if (error instanceof z.ZodError) {
    return error.issues.map((issue) => `${issue.path.join(".") || "line"}: ${issue.message}`).join("; ");
  }
  if (error instanceof SyntaxError) return `not JSON: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}

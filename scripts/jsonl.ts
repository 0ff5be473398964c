import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import type { z } from "zod";

type Streams = { input: Readable; output: Writable; errors: Writable };

const STANDARD: Streams = { input: process.stdin, output: process.stdout, errors: process.stderr };

/**
 * Answers JSON objects, one a line in, one a line out, in order. A line is answered before the next is read, so memory
 * holds one however long the file. A bad line becomes `{"id"?, "error", "line"}` on `errors` and the rest goes on.
 * Resolves to the number of bad lines.
 */
export async function answerLines<Input>(
  schema: z.ZodType<Input>,
  answer: (input: Input) => object | Promise<object>,
  { input, output, errors }: Streams = STANDARD,
): Promise<number> {
  // A reader that closed the pipe wants no more: that is no failure of ours.
  output.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  let line = 0;
  let bad = 0;
  for await (const text of readLines(input)) {
    line++;
    if (text.trim() === "") continue;
    const read = readLine(schema, text);
    const result = "error" in read ? read : await answerSafely(read, answer);
    if ("error" in result) {
      bad++;
      await writeLine(errors, { ...result, line });
    } else {
      await writeLine(output, result.answer);
    }
  }
  return bad;
}

type Refusal = { id?: string; error: string };

function readLine<Input>(schema: z.ZodType<Input>, line: string): { id?: string; input: Input } | Refusal {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return { error: "The line is not JSON." };
  }
  const id = typeof row === "object" && row !== null && "id" in row && typeof row.id === "string" ? { id: row.id } : {};
  const parsed = schema.safeParse(row);
  if (parsed.success) return { ...id, input: parsed.data };
  const issue = parsed.error.issues[0];
  const field = issue?.path.join(".");
  return {
    ...id,
    error: field ? `The field "${field}" is wrong: ${issue?.message}.` : `The line is wrong: ${issue?.message}.`,
  };
}

async function answerSafely<Input>(
  { id, input }: { id?: string; input: Input },
  answer: (input: Input) => object | Promise<object>,
): Promise<{ answer: object } | Refusal> {
  try {
    return { answer: await answer(input) };
  } catch (error) {
    return { ...(id === undefined ? {} : { id }), error: error instanceof Error ? error.message : String(error) };
  }
}

/** Lines end at "\n" alone: `readline` also breaks at a line separator inside a JSON string. */
async function* readLines(input: Readable): AsyncGenerator<string> {
  input.setEncoding("utf8");
  let parts: string[] = [];
  for await (const chunk of input as AsyncIterable<string>) {
    let from = 0;
    for (let end = chunk.indexOf("\n"); end >= 0; end = chunk.indexOf("\n", from)) {
      parts.push(chunk.slice(from, end));
      yield parts.join("");
      parts = [];
      from = end + 1;
    }
    parts.push(chunk.slice(from));
  }
  yield parts.join("");
}

async function writeLine(stream: Writable, value: object): Promise<void> {
  if (!stream.write(`${JSON.stringify(value)}\n`)) await once(stream, "drain");
}

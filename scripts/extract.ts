/**
 * `npm run -s extract < documents.jsonl > claims.jsonl`: one document a line in, one answer a line out, in order. A line is
 * answered before the next is read, so memory holds one document however long the file. `-- --layers` adds sentences
 * and numbers. A bad line becomes `{"id"?, "error", "line"}` on stderr, the rest goes on, and the exit code is 1.
 */
import { once } from "node:events";
import { extract, extractWithLayers } from "../lib/extraction";
import { SourceDocument } from "../lib/extraction/schema";

const layers = process.argv.includes("--layers");

type Refusal = { id?: string; error: string };

function readLine(line: string): { source: SourceDocument } | Refusal {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return { error: "The line is not JSON." };
  }
  const parsed = SourceDocument.safeParse(row);
  if (parsed.success) return { source: parsed.data };
  const issue = parsed.error.issues[0];
  const id = typeof row === "object" && row !== null && "id" in row && typeof row.id === "string" ? { id: row.id } : {};
  const field = issue?.path.join(".");
  return { ...id, error: field ? `The field "${field}" is wrong: ${issue?.message}.` : "The line is not a document." };
}

function answer(source: SourceDocument): string {
  if (!layers) return JSON.stringify({ id: source.id, claims: extract(source) });
  const { claims, sentences, numbers } = extractWithLayers(source);
  return JSON.stringify({
    id: source.id,
    claims,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    numbers,
  });
}

// A reader that closed the pipe wants no more: that is no failure of the extraction.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

/** Lines end at "\n" alone: a line separator inside a JSON string is part of the string. */
async function* readLines(): AsyncGenerator<string> {
  process.stdin.setEncoding("utf8");
  let parts: string[] = [];
  for await (const chunk of process.stdin as AsyncIterable<string>) {
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

let number = 0;
for await (const line of readLines()) {
  number++;
  if (line.trim() === "") continue;
  const read = readLine(line);
  if ("source" in read) {
    if (!process.stdout.write(`${answer(read.source)}\n`)) await once(process.stdout, "drain");
  } else {
    process.exitCode = 1;
    process.stderr.write(`${JSON.stringify({ ...read, line: number })}\n`);
  }
}

/**
 * `npm run -s extract < documents.jsonl > claims.jsonl`: one document a line in, one answer a line out, in order.
 * `-- --layers` adds sentences and numbers. A bad line becomes `{"id"?, "error", "line"}` on stderr, the rest goes on,
 * and the exit code is 1.
 */
import { extract, extractWithLayers } from "../lib/extraction";
import { SourceDocument } from "../lib/extraction/schema";
import { answerLines } from "./jsonl";

const layers = process.argv.includes("--layers");

function answer(source: SourceDocument): object {
  if (!layers) return { id: source.id, claims: extract(source) };
  const { claims, sentences, numbers } = extractWithLayers(source);
  const edges = sentences.map(({ start, end }) => ({ start, end }));
  return { id: source.id, claims, sentences: edges, numbers };
}

if ((await answerLines(SourceDocument, answer)) > 0) process.exitCode = 1;

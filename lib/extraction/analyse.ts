import type { Document } from "./document";
import type { SourceDocument } from "./schema";
import { findSentences } from "./sentences/find-sentences";
import { tokenize } from "./tokens/tokenize";

/** Reads the text once into tokens and sentences; every later stage works on these. */
export function analyse(source: SourceDocument): Document {
  const tokens = tokenize(source.text);
  return {
    text: source.text,
    title: source.title ?? null,
    published: source.published ?? null,
    tokens,
    sentences: findSentences(tokens),
  };
}

import type { Document } from "../document";
import { findNumbers } from "./find-numbers";

export type NumberValue = { start: number; end: number; value: string };

/** The numbers layer: every number with its value, a bounded one with its bound's words and its interval. */
export function listNumbers(doc: Document): NumberValue[] {
  return findNumbers(doc).map(({ start, end, value }) => ({ start, end, value }));
}

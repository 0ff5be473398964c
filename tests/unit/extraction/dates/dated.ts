import { expect, test } from "vitest";
import { analyse } from "@/lib/extraction/analyse";
import { findDates } from "@/lib/extraction/dates/find-dates";

/** The day the sentences of these tables were published, a Sunday. */
export const PUBLISHED = "2023-11-05";

/** A sentence with each expression in brackets before its value: "on [Sunday|2023-11-05]". */
const MARK = /\[([^\]|]+)\|([^\]]*)\]/g;

const plain = (marked: string) => marked.replace(MARK, "$1");

/** The sentence with what the engine found put into the same brackets. */
export function markDates(text: string, published: string | null = PUBLISHED): string {
  let marked = "";
  let at = 0;
  for (const { start, end, value } of findDates(analyse({ id: "a", text, published: published ?? undefined }))) {
    marked += `${text.slice(at, start)}[${text.slice(start, end)}|${value}]`;
    at = end;
  }
  return marked + text.slice(at);
}

/** Each sentence is one test: what is in brackets is found with its value, and nothing else is. */
export function testHits(sentences: string[], published: string | null = PUBLISHED): void {
  test.each(sentences)("%s", (marked) => {
    expect(markDates(plain(marked), published)).toBe(marked);
  });
}

/** Sentences in which nothing is a date. */
export function testRefusals(sentences: string[]): void {
  test.each(sentences)("nothing in: %s", (text) => {
    expect(markDates(text)).toBe(text);
  });
}

import { describe, expect, it } from "vitest";
import { type Expected, figuresOf } from "./figures";
import { CLAIMS } from "./tables/golden-claims";
import { LEADS } from "./tables/golden-leads";
import { LISTS } from "./tables/golden-lists";
import { ODD } from "./tables/golden-odd";
import { REPORTS } from "./tables/golden-reports";
import { TIMES } from "./tables/golden-times";

type Golden = { text: string; rows: string[] };

/** A passage stands on a line of its own; below it each figure, "number: harm | field value | …", in text order. */
function readGolden(table: string): Golden[] {
  const golden: Golden[] = [];
  for (const line of table.trim().split("\n")) {
    if (line.startsWith("  > ")) golden[golden.length - 1]?.rows.push(line.slice(4));
    else golden.push({ text: line, rows: [] });
  }
  return golden;
}

/** A found figure as the row states it: only the fields the row names. */
function stateLike(row: string, figure: Expected | undefined): string {
  if (figure === undefined) return "nothing";
  const [, ...fields] = row.split(" | ");
  const stated = fields.map((field) => field.slice(0, field.indexOf(" ")) as keyof Expected);
  return [`${figure.n}: ${figure.harm}`, ...stated.map((key) => `${key} ${figure[key]}`)].join(" | ");
}

describe("golden passages", () => {
  const passages = [REPORTS, LISTS, TIMES, LEADS, ODD, CLAIMS]
    .flatMap(readGolden)
    .map(({ text, rows }) => [text, rows] as const);
  it.each(passages)("%s", (text, rows) => {
    const found = figuresOf(text, "2024-05-15");
    expect(found.length).toBe(rows.length);
    expect(rows.map((row, i) => stateLike(row, found[i]))).toEqual(rows);
  });
});

import type { RelationName } from "@/lib/figures/relations";

type Report = { text: string; published?: string; publisher?: string };

/** [number in a, number in b, relation, "inverse" and "other" as they apply] */
type Expected = [string, string, RelationName, ...("inverse" | "other")[]];

export type PairCase = { name: string; a: Report; b: Report; relations: Expected[]; sources: number };

export const on = (published: string, text: string, publisher?: string): Report => ({ text, published, publisher });

/**
 * Pairs written as blocks of four lines, with an empty line between them: the name, two reports as "published, publisher | text",
 * and what is expected, as "number = number relation; … | independent sources".
 */
export function readPairs(blocks: string): PairCase[] {
  return blocks
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const [name = "", a = "", b = "", gold = ""] = block.split("\n");
      const [relations = "", sources = ""] = gold.split(" | ");
      return { name, a: readReport(a), b: readReport(b), relations: readExpected(relations), sources: Number(sources) };
    });
}

function readReport(line: string): Report {
  const [head = "", ...text] = line.split(" | ");
  const [published = "", ...publisher] = head.split(", ");
  return { text: text.join(" | "), published: published || undefined, publisher: publisher.join(", ") || undefined };
}

function readExpected(relations: string): Expected[] {
  if (relations === "none") return [];
  return relations.split("; ").map((one) => {
    const [, a = "", b = "", words = ""] =
      /^(.+) = (.+?) ((?:same|update|contra|subset|different|revision).*)$/.exec(one) ?? [];
    return [a, b, ...words.split(" ")] as Expected;
  });
}

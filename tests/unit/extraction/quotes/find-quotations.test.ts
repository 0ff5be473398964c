import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "@/lib/extraction/analyse";
import { findQuotations } from "@/lib/extraction/quotes/find-quotations";
import { readMarked } from "@/tests/support/marked-spans";

function quoted(text: string): string[] {
  const { tokens } = analyse({ id: "test", text });
  return findQuotations(tokens).map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last]?.end));
}

const HITS: string[] = [
  "He wrote [“we wait”]{quote}.",
  'He wrote ["we wait"]{quote}.',
  "He wrote [''we wait'']{quote} and left.",
  "He wrote [«we wait»]{quote}.",
  "He wrote [„we wait”]{quote}.",
  "He wrote [‘we wait’]{quote}.",
  "He wrote ['we wait']{quote} and left.",
  "[“We wait,”]{quote} he wrote, [“and hope.”]{quote}",
  "[“He said ‘go’ and left,”]{quote} she wrote.",
  "[“It's ours,”]{quote} she wrote.",
  "[‘It’s ours,’]{quote} she wrote.",
  "[“We wait.]{quote}\n\n[“We hope.”]{quote}",
  "She called it[” a disaster.”]{quote}",
  '[“We wait,"]{quote} he wrote.'.replace('"', "”"),
  "In [“The Harvest”]{quote} the barn burns.",
];
const NONE: string[] = [
  "The workers’ union met.",
  "The ’90s were hard.",
  "It's late and they're tired.",
  "The boys' school is shut.",
  "A 6' fence stood there.",
  "Rock 'n' roll.",
  "O’Brien’s van was stolen.",
  "He left.”",
  "Two o’clock struck.",
  "The farmers’ and fishers’ homes burned.",
];

describe("where quotations stand", () => {
  it.each(HITS)("%s", (marked) => {
    const { text, spans } = readMarked(marked);
    expect(quoted(text)).toEqual(spans.map((span) => span.text));
  });

  it.each(NONE)("no quotation: %s", (text) => {
    expect(quoted(text)).toEqual([]);
  });

  it("never throws and never overlaps, whatever marks a text holds", () => {
    const scraps = fc.constantFrom(
      "“",
      "”",
      '"',
      "'",
      "‘",
      "’",
      "''",
      "«",
      "»",
      " ",
      "\n\n",
      "\n",
      "word",
      "end.",
      "It's",
      ",",
    );
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        const { tokens } = analyse({ id: "test", text });
        let reach = -1;
        for (const { first, last } of findQuotations(tokens)) {
          expect(first).toBeGreaterThan(reach);
          expect(last).toBeGreaterThanOrEqual(first);
          reach = last;
        }
      }),
    );
  });
});

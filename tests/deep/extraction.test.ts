import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Extraction, extractWithLayers } from "@/lib/extraction";
import { listBrokenPromises } from "../support/true-claims";

const PUBLISHED = "2023-11-05";
const RUNS = 10_000;
const LONGEST = 2048;

/** Words and fragments that rules look for, so that random texts reach deep into them. */
const TRIGGERS =
  `killed wounded dead died injured missing displaced arrested people civilians soldiers children including three
of whom at least more than up to between and or to a an one two twelve dozen dozens hundred thousand million half 12 1,430 9,770
3.5 2023 12-15 October Monday Sunday evening last week yesterday since until overnight said says told warned denied according
to Reuters police officials ministry who which that he she they Gen. Dr. U.S. p.m. Jan. No. 5 - -- – — ... . , ; : ! ? ( ) [ ] " '
“ ” ‘ ’ 's n't $ % / ~ + > = the in on from by after before statement toll rose was were have been revised down not no strike`.split(
    /\s+/,
  );

const triggers = fc.array(
  fc.tuple(fc.constantFrom(...TRIGGERS), fc.constantFrom(" ", " ", " ", "", "\n", "\n\n", "\u00a0")),
  {
    maxLength: 250,
    size: "max",
  },
);
const trigger = triggers.map((pairs) => pairs.flat().join(""));
const rightToLeft = fc.string({
  unit: fc.constantFrom(..."قتل مدنيا צבא נהרג ١٢٣ \u200f\u202b\u2067.،؟"),
  maxLength: 600,
});
const surrogates = fc.string({
  unit: fc.constantFrom("\ud800", "\udc00", "\ud83d\ude00", "a", " ", "1", ".", "\u200d"),
  maxLength: 600,
});
const combining = fc.string({
  unit: fc.constantFrom("e", "\u0301", "n", "\u0303", "\u20dd", " ", "’", "İ", "ß"),
  maxLength: 600,
});
const anything = fc.string({ unit: "binary", maxLength: 600, size: "max" });
const mixture = fc
  .array(fc.oneof(trigger, rightToLeft, surrogates, combining, anything), { minLength: 1, maxLength: 4, size: "max" })
  .map((pieces) => pieces.join(" "));
const text = fc
  .oneof(trigger, rightToLeft, surrogates, combining, anything, mixture)
  .map((piece) => piece.slice(0, LONGEST));

const read = (source: string) => extractWithLayers({ id: "random", text: source, published: PUBLISHED });

describe("the engine on any text", () => {
  test("never throws, tells the truth about every span and answers the same twice", () => {
    fc.assert(
      fc.property(text, (source) => {
        const answer = read(source);
        expect(listBrokenPromises(source, answer)).toEqual([]);
        expect(read(source)).toEqual(answer);
      }),
      { numRuns: RUNS, seed: 20231105 },
    );
  });
});

/** Shapes a megabyte can have; each is repeated to the length asked for. */
const SHAPES: [name: string, piece: string][] = [
  ["articles", "Police said on Monday that at least 12 people were killed and 30 wounded in the strike.\n\n"],
  ["one word", "a"],
  ["one sentence", "killed 12 people and "],
  ["digits", "1234567890"],
  ["numbers", "12 "],
  ["number words", "one hundred and twenty thousand and "],
  ["fractions", "one over two thirds and a half of "],
  ["opening quotes", "“"],
  ["straight quotes", '" '],
  ["single quotes", "' a"],
  ["brackets", "( "],
  ["stops", ". "],
  ["initials", "A. B. "],
  ["hyphens", "a-"],
  ["addresses", "aa.bb."],
  ["line breaks", "\n\r\n"],
  ["cues", "he said she said that "],
  ["dates", "on Monday, October 7, 2023 last week since "],
  ["speech without a stop", "He said that "],
  ["sources without a stop", "according to police it said "],
  ["speeches of a line", "“We ran.”\n\n“We hid.”\n\n"],
  ["figures without a stop", "killed 12 "],
  ["tolls", "the death toll rose to 12 "],
  ["years", "2023 "],
  ["ranges", "12-"],
  ["strokes", "1/2/"],
  ["decimals", "1.2."],
  ["headlines", "Army says 12 killed\n\n"],
  ["right to left", "قتل ١٢ مدنيا \u200f"],
  ["broken surrogates", "\ud83d\ud83d\ude00 "],
];
const MEGABYTE = 1 << 20;
/** Linear is 4 times the time for 4 times the text, quadratic 16; the rest is for collecting garbage. */
const MOST = 12;
const FLOOR_MILLISECONDS = 40;

describe("the engine on a megabyte", () => {
  test.each(SHAPES)("of %s stays true and linear", (_name, piece) => {
    const whole = piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);
    const quarter = whole.slice(0, MEGABYTE / 4);
    read(quarter);
    const short = time(() => read(quarter));
    let answer = { claims: [], sentences: [], numbers: [] } as Extraction;
    const long = time(() => {
      answer = read(whole);
    });
    expect(listBrokenPromises(whole, answer).slice(0, 3)).toEqual([]);
    expect(long).toBeLessThan(MOST * Math.max(short, FLOOR_MILLISECONDS));
  });
});

/** Milliseconds of processor time: another program's turn on the core is not the engine's. */
function time(run: () => void): number {
  const started = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e3;
}

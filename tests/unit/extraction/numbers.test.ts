import { describe, expect, test } from "vitest";
import { analyse } from "@/lib/extraction/analyse";
import { findNumbers } from "@/lib/extraction/numbers/find-numbers";
import { listNumbers } from "@/lib/extraction/numbers/list-numbers";

/** "At least [9,770] died": the brackets mark the numbers, in order. */
function unmark(marked: string): { text: string; spans: string[] } {
  return {
    text: marked.replace(/[[\]]/g, ""),
    spans: [...marked.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] as string),
  };
}

function find(text: string) {
  return findNumbers(analyse({ id: "a", text })).map((number) => ({
    ...number,
    text: text.slice(number.start, number.end),
  }));
}

/** The marked text, and for each number: low..high and its bound, "vague" for vague words. */
const HITS: [marked: string, ...expected: string[]][] = [
  ["At least [9,770] people died", "9770..9770 at-least"],
  ["More than [10] were hurt", "10..10 more-than"],
  ["As many as [40] are missing", "40..40 up-to"],
  ["Up to [40] may be trapped", "40..40 up-to"],
  ["Nearly [300] fled", "300..300 about"],
  ["Some [20] men were held", "20..20 about"],
  ["An estimated [1,200] left", "1200..1200 about"],
  ["No fewer than [12] fell", "12..12 at-least"],
  ["No more than [50] returned", "50..50 at-most"],
  ["Fewer than [five] came back", "5..5 at-most"],
  ["Well over [300] were hurt", "300..300 more-than"],
  ["[12] or more were hit", "12..12 at-least"],
  ["[40] or so fled", "40..40 about"],
  ["[60]-odd men", "60..60 about"],
  ["[sixty]-odd men", "60..60 about"],
  ["[12]+ dead", "12..12 at-least"],
  ["in excess of [500] shells", "500..500 more-than"],
  ["[one hundred and twelve] bodies", "112..112 exact"],
  ["[twenty-one] and [thirty two] boys", "21..21 exact", "32..32 exact"],
  ["[two dozen] women", "24..24 exact"],
  ["[a dozen] shells", "12..12 exact"],
  ["[half a dozen] cars", "6..6 exact"],
  ["[half a million] people", "500000..500000 exact"],
  ["[a hundred] men and [a thousand] more", "100..100 exact", "1000..1000 exact"],
  ["[1.4 million] displaced", "1400000..1400000 exact"],
  ["[1.4m] displaced", "1400000..1400000 exact"],
  ["[one and a half million] people", "1500000..1500000 exact"],
  ["[one point four million] people", "1400000..1400000 exact"],
  ["[10k] refugees", "10000..10000 exact"],
  ["[100 000] residents", "100000..100000 exact"],
  ["[2 lakh] people", "200000..200000 exact"],
  ["[4 thousand 3 hundred and 21] votes", "4321..4321 exact"],
  ["[12-15] people", "12..15 exact"],
  ["[12 to 15] people", "12..15 exact"],
  ["between [20 and 30] dead", "20..30 exact"],
  ["[two to three thousand] fled", "2000..3000 exact"],
  ["[1.5-2 million] fled", "1500000..2000000 exact"],
  ["[two or three] shots", "2..3 exact"],
  ["raised from [1,400] to [1,200]", "1400..1400 exact", "1200..1200 exact"],
  ["[scores] of men", "20..null exact vague"],
  ["[dozens] died and [hundreds] fled", "12..null exact vague", "100..null exact vague"],
  ["[tens of thousands] marched", "10000..null exact vague"],
  ["[hundreds of thousands] left", "100000..null exact vague"],
  ["[several hundred] left", "200..null exact vague"],
  ["[a few dozen] left", "24..null exact vague"],
  ["[several] were hurt", "2..null exact vague"],
  ["[a couple] of boys", "2..2 exact"],
  ["[one] of them died and [two] out of [five] fled", "1..1 exact", "2..2 exact", "5..5 exact"],
  ["[12] were killed in [2008]", "12..12 exact", "2008..2008 exact"],
  ["KILLED [TWELVE] MEN", "12..12 exact"],
  ["killed.[12] others", "12..12 exact"],
  ["[12]\u00a0people", "12..12 exact"],
];

/** Texts in which nothing counts. */
const REFUSALS = [
  "a 12-year-old girl",
  "the 12th day",
  "the twenty-first day",
  "the second strike, the third round",
  "an F-16 and an AK-47",
  "a four-storey house",
  "a two-hour raid",
  "the one you mentioned",
  "which one of them",
  "this one and that one",
  "no one was hurt",
  "they fought one another",
  "one's own house",
  "another one left",
  "each one knew",
  "the last one",
  "two thirds of the town",
  "a third of the town",
  "three-quarters of the town",
  "half of the town",
  "a half",
  "4/5 of the town",
  "one-eighth of it",
  "a quarter of the town",
  "1.4 metres high",
  "3.5 per cent",
  "a 25ml bottle",
  "a 10kg bomb",
  "the 1990s",
  "few were there",
  "the couple fled",
  "a pair was seen",
  "someone, anyone, everyone",
  "the tenth of the month",
  "often, tended, weighty, freight",
  "Seventh Avenue",
  "the First Division",
  "at 3pm",
  "the Twenty-Second Brigade",
  "hundred-strong crowds",
  "the dozen",
  "a point of order and a negative answer",
  "and, or, of, in, over",
  "1.1^23",
  "K and M and T",
];

describe("findNumbers", () => {
  test.each(HITS)("reads %j", (marked, ...expected) => {
    const { text, spans } = unmark(marked);
    const found = find(text);
    expect(found.map((number) => number.text)).toEqual(spans);
    expect(found.map(({ low, high, bound, vague }) => `${low}..${high} ${bound}${vague ? " vague" : ""}`)).toEqual(
      expected,
    );
  });

  test.each(REFUSALS)("counts nothing in %j", (text) => expect(find(text).map((number) => number.text)).toEqual([]));

  test("the bound's tokens are told apart from the number's", () => {
    const doc = analyse({ id: "a", text: "The toll is at least 12 people, 40 or more hurt, between 5 and 6 held." });
    const bounds = findNumbers(doc).map(({ boundFirst, boundEnd }) =>
      doc.tokens
        .slice(boundFirst, boundEnd)
        .map((token) => token.text)
        .join(" "),
    );
    expect(bounds).toEqual(["at least 12", "40 or more", "between 5 and 6"]);
  });

  test("dates, hours and telephone numbers are no ranges", () => {
    for (const text of ["2023-10-07", "2014-2015", "555-12-40", "5/17/2018"]) {
      expect(find(text).filter(({ low, high }) => low !== high)).toEqual([]);
    }
  });
});

/** The numbers layer: the marked text and the values, intervals for bounded numbers. */
const LAYER: [marked: string, ...values: string[]][] = [
  ["[at least 40] people", "[40,)"],
  ["[more than 10] shells", "(10,)"],
  ["[between 20 and 30] men", "[20,30)"],
  ["[from 20 to 30] men", "[20,30)"],
  ["[20-30] men", "[20,30)"],
  ["[fewer than 12] cars", "(,12)"],
  ["[no more than 12] cars", "(,12]"],
  ["[up to 12] cars", "(,12]"],
  ["[greater than 5 and less than 9]", "(5,9)"],
  ["[>= 30] points", "[30,)"],
  ["[<-3] degrees", "(,-3)"],
  ["[50 or more]", "[50,)"],
  ["about [50]", "50"],
  ["[minus five point five]", "-5.5"],
  ["[-4/5] of it", "-0.8"],
  ["[three quarters]", "0.75"],
  ["[two and a half]", "2.5"],
  ["[2 1/4]", "2.25"],
  ["[.25] of it", "0.25"],
  ["[⅔] of it", "0.666666666666667"],
  ["[two out of five hundred]", "0.004"],
  ["[5]/[17]/[2018]", "5", "17", "2018"],
  ["[a dozen] and [10k]", "12", "10000"],
  ["[192.168][.1.2]".replace("[192.168][.1.2]", "[10.20].[30.40]"), "10.2", "30.4"],
  ["> [3.53].[5] and more than [three]-[nought]-[four]", "3.53", "5", "3", "0", "4"],
  ["the ones 555-12-40 and <>30 and 25ml"],
];

describe("listNumbers", () => {
  test.each(LAYER)("gives %j its values", (marked, ...values) => {
    const { text, spans } = unmark(marked);
    const found = listNumbers(analyse({ id: "a", text }));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(spans);
    expect(found.map(({ value }) => value)).toEqual(values);
  });
});

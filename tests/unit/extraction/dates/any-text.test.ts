import fc from "fast-check";
import { expect, test } from "vitest";
import { analyse } from "@/lib/extraction/analyse";
import { findDates } from "@/lib/extraction/dates/find-dates";

const WORDS =
  `the a an last next this past every each of on in at to and from until since by for Monday Friday Sundays Oct. May
march October 7 9 2023 1900 12 14:30 p.m. 3pm noon week weeks year years day days hour month quarter third second two
twenty few several half ago later earlier before after 's - – , . ( ) / ' " “ ” \n \n\n now daily today yesterday overnight
evening night early late mid-November 1990s '80s 19th century Christmas Eve New Year fiscal Q3 2023-10-07 10/7/2023 9/11 BC c.
thousand hundred said will was Gaza 😀 السبت`.split(/ +/);

const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(" "));
const published = fc.constantFrom(undefined, "2023-11-05", "2024-02-29T23:59:00Z", "0001-01-01", "9999-12-31");

test("any words in any order give true spans in order, and no failure", () => {
  fc.assert(
    fc.property(text, published, (words, day) => {
      let end = 0;
      for (const date of findDates(analyse({ id: "a", text: words, published: day }))) {
        expect(date.start).toBeGreaterThanOrEqual(end);
        expect(words.slice(date.start, date.end)).toBe(date.text);
        expect(date.text.trim()).toBe(date.text);
        end = date.end;
      }
    }),
    { numRuns: 300 },
  );
});

test("the same text gives the same dates twice", () => {
  fc.assert(
    fc.property(text, published, (words, day) => {
      const doc = analyse({ id: "a", text: words, published: day });
      expect(findDates(doc)).toEqual(findDates(doc));
    }),
    { numRuns: 50 },
  );
});

test.each(["thousand ", "since October 7 in Gaza ", "at 3 p.m. ", "the last ", "on Monday to ", "1 - ", "two "])(
  "a long text of nothing but “%s” takes time by its length only",
  (words) => {
    const seconds = (times: number) => {
      const doc = analyse({ id: "a", text: words.repeat(times), published: "2023-11-05" });
      const from = performance.now();
      findDates(doc);
      return performance.now() - from;
    };
    seconds(2000);
    expect(seconds(20_000)).toBeLessThan(5000);
  },
);

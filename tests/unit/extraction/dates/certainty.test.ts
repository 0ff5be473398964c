import { expect, test } from "vitest";
import { analyse } from "@/lib/extraction/analyse";
import { findDates } from "@/lib/extraction/dates/find-dates";

const only = (text: string, published?: string) => {
  const found = findDates(analyse({ id: "a", text, published }));
  expect(found).toHaveLength(1);
  return found[0] as (typeof found)[number];
};

test.each([
  ["It began on October 7, 2023.", "2023-10-07", ["year", "month", "day"], []],
  ["It began on October 7.", "2023-10-07", ["month", "day"], ["year"]],
  ["It began on Sunday.", "2023-11-05", ["weekday"], ["year", "month", "day"]],
  ["It began on Sunday evening.", "2023-11-05TEV", ["weekday", "part-of-day"], ["year", "month", "day"]],
  ["It began yesterday.", "2023-11-04", [], ["year", "month", "day"]],
  ["It began last week.", "2023-W43", [], ["year", "week"]],
  ["It began last month.", "2023-10", [], ["year", "month"]],
  ["It began in 2014.", "2014", ["year"], []],
  ["It began at 6:30 a.m.", "2023-11-05T06:30", ["hour", "minute"], ["year", "month", "day"]],
  ["It lasted three days.", "P3D", ["duration"], []],
  ["It happens every day.", "P1D", ["frequency"], []],
])("%s is %s, and says what of it was inferred", (text, value, certain, implied) => {
  expect(only(text, "2023-11-05")).toMatchObject({ value, certain, implied });
});

test.each([
  ["It began on October 7.", "XXXX-10-07", ["month", "day"]],
  ["It began on Sunday.", "XXXX-WXX-7", ["weekday"]],
  ["It began yesterday.", null, []],
  ["It began last week.", null, []],
  ["It began two years ago.", null, []],
])("without a publication date nothing is inferred: %s", (text, value, certain) => {
  expect(only(text)).toMatchObject({ value, certain, implied: [] });
});

test("a day given in full goes on through its sentence", () => {
  const text =
    "He was born in 1901 and went to sea in 1919. On May 4, 1932, he sold the ship, and on June 9 he left the island.";
  const found = findDates(analyse({ id: "a", text, published: "2015-02-01" }));
  expect(found.at(-1)).toMatchObject({ value: "1932-06-09", certain: ["month", "day"], implied: ["year"] });
});

test("spans are true whatever stands before them", () => {
  const text = "“🕊 Ńo truce”\r\n\u00a0said the envoy on\u00a0October\u00a07, 2023, in al-ʿArīsh.";
  const found = findDates(analyse({ id: "a", text }));
  expect(found.map(({ start, end, text: quoted }) => [text.slice(start, end) === quoted, quoted])).toEqual([
    [true, "October\u00a07, 2023"],
  ]);
});

test("a report that looks back on many years still means its own days", () => {
  const text =
    "The army took the strip in 1967 and left in 2005. Wars followed in 2008, 2012, 2014 and 2021. On October 27, tanks rolled in.";
  const found = findDates(analyse({ id: "a", text, published: "2023-11-20" }));
  expect(found.at(-1)).toMatchObject({ text: "October 27", value: "2023-10-27" });
});

test("a narrative's days belong to the year it named last", () => {
  const years = "The village lies on a quiet bay below old hills and terraces of olives and vines. ".repeat(32);
  const text = `${years}The harbour was built in 1901 and widened in 1919. In 1923 the lighthouse fell. In 1931 it was rebuilt. On June 9 the first ship came.`;
  const found = findDates(analyse({ id: "a", text, published: "2015-02-01" }));
  expect(found.at(-1)).toMatchObject({ value: "1931-06-09", certain: ["month", "day"], implied: ["year"] });
});

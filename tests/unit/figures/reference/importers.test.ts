import { describe, expect, it } from "vitest";
import { csv } from "@/lib/figures/reference/importers/csv";
import { dailyJson } from "@/lib/figures/reference/importers/daily-json";
import { Mapping } from "@/lib/figures/reference/schema";

const point = (day: string, value: number, parts: object = {}) => ({
  measure: "killed",
  cumulative: true,
  derived: false,
  day,
  value,
  ...parts,
});

describe("JSON in the shape of casualties_daily.json", () => {
  it("keeps reported and derived values apart, and names what it ignores", () => {
    const file = JSON.stringify([
      { report_date: "2024-03-01", report_source: "x", killed: 4, killed_cum: 10, ext_killed_cum: 10, famine_cum: 2 },
      { report_date: "2024-03-02", ext_killed_cum: 12, press_killed_cum: 1 },
    ]);
    expect(dailyJson.read(file)).toEqual({
      points: [
        point("2024-03-01", 4, { cumulative: false }),
        point("2024-03-01", 10),
        point("2024-03-01", 10, { derived: true }),
        point("2024-03-02", 12, { derived: true }),
        point("2024-03-02", 1, { measure: "killed-press" }),
      ],
      ignored: ["report_source", "famine_cum"],
      findings: [],
    });
  });

  it.each(["{}", "[1]", "[", "null", "not json"])("refuses %s", (file) => {
    expect(() => dailyJson.read(file)).toThrow(/no list of days/);
  });
});

describe("CSV", () => {
  it("reads columns of other names through a mapping, with thousands' commas, quotes and a BOM", () => {
    const file = '\ufeffDate,"Deaths, total",Note\n2024-03-01,"9,770",a\n2024-03-02,,b\n';
    const { points, ignored } = csv.read(file, { Date: "report_date", "Deaths, total": "killed_cum" });
    expect(points).toEqual([point("2024-03-01", 9_770)]);
    expect(ignored).toEqual(["Note"]);
  });

  it("lists a day that stands there twice, a day it cannot read and a count that is none", () => {
    const file =
      "report_date,killed_cum\n2024-03-01,10\n2024-03-01,11\n2024-02-31,12\n2024-03-03,many\n2024-03-04,-1\n";
    const { points, findings } = csv.read(file);
    expect(points).toEqual([point("2024-03-01", 10)]);
    expect(findings.map(({ code, detail }) => [code, detail])).toEqual([
      ["duplicate-day", "1 Mar 2024 stands there again in row 2; the first one counts."],
      ["unreadable", "Row 3 has no day: “2024-02-31”."],
      ["unreadable", "“many” in killed_cum is no count."],
      ["unreadable", "“-1” in killed_cum is no count."],
    ]);
  });

  it.each([
    ["without a day", "killed_cum\n1\n", /holds the day/],
    ["without a count", "report_date,x\n2024-03-01,1\n", /holds a count/],
    ["with an open quotation mark", 'report_date,killed_cum\n"2024-03-01,1\n', /could not be read/],
    ["that is empty", "", /holds the day/],
  ])("refuses a table %s", (_, file, sentence) => {
    expect(() => csv.read(file)).toThrow(sentence);
  });
});

describe("a mapping", () => {
  it("is a line a column", () => {
    expect(Mapping.parse("Date = report_date\n Deaths=killed_cum \n")).toEqual({
      Date: "report_date",
      Deaths: "killed_cum",
    });
    expect(Mapping.parse(undefined)).toEqual({});
  });
  it.each(["Date", "Date =", "a = b = c"])("refuses “%s”", (text) => {
    expect(Mapping.safeParse(text).success).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { isDateValue } from "@/lib/claims/date-value";
import { figureFault, figureValues, typedFigure } from "@/lib/claims/figure-values";

describe("a figure as a person types it", () => {
  it.each([
    [{ value: 12, bound: "exact" }, [12, 12, 12]],
    [{ value: 12, bound: "at-least" }, [12, null, null]],
    [{ value: 12, bound: "more-than" }, [12, null, null]],
    [{ value: 24, bound: "vague" }, [24, null, null]],
    [{ value: 12, bound: "about" }, [null, 12, null]],
    [{ value: 12, bound: "at-most" }, [null, null, 12]],
    [{ value: 12, bound: "up-to" }, [null, null, 12]],
    [{ value: 100, bound: "range", high: 300 }, [100, null, 300]],
    [{ value: 100, bound: "range", high: 300, best: 200 }, [100, 200, 300]],
  ] as const)("%o is low / best / high %j, and reads back the same", (typed, [low, best, high]) => {
    expect(figureFault(typed)).toBeNull();
    const values = figureValues(typed);
    expect(values).toEqual({ bound: typed.bound, low, best, high });
    expect(typedFigure(values)).toMatchObject({ value: String(typed.value), bound: typed.bound });
  });

  it.each([
    ["a range without its high end", { value: 1, bound: "range" }, "high"],
    ["a range that ends before it begins", { value: 9, bound: "range", high: 3 }, "high"],
    ["a best estimate outside its range", { value: 1, bound: "range", high: 3, best: 4 }, "best"],
    ["a second number that is no range", { value: 1, bound: "at-least", high: 3 }, "high"],
    ["a best estimate of an exact number", { value: 1, bound: "exact", best: 1 }, "best"],
  ] as const)("%s is a fault", (_, typed, path) => expect(figureFault(typed)?.path).toBe(path));
});

describe("a date as a claim holds it", () => {
  it.each([
    "2023-11-05",
    "2023-11",
    "2023",
    "XXXX-10-07",
    "2023-11-05TEV",
    "2023-11-05T14:30",
    "2023-11-05T14:30:00Z",
    "2023-W45",
    "2023-W45-WE",
    "2023-Q3",
    "199X",
    "2023-11-01/2023-11-05",
    "2023-11-01/..",
    "P3D",
    "PT2H",
    "--05-01",
    "PRESENT_REF",
  ])("%s", (value) => expect(isDateValue(value)).toBe(true));

  it.each([
    "",
    "yesterday",
    "5 Nov 2023",
    "05/11/2023",
    "2023-13",
    "2023-02-30",
    "2023-11-05Tnoon",
    "../..",
    "P3",
    "<b>",
    "2023-11-05 ",
  ])("%j is none", (value) => expect(isDateValue(value)).toBe(false));
});

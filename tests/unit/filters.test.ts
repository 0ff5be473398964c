import { describe, expect, it } from "vitest";
import { ClaimFilters, Cursor, formatCursor } from "@/lib/claims/schema";
import { addressWith, parseFilters } from "@/lib/filters";

const id = "3f2b8c1e-0000-4000-8000-000000000001";

describe("filters from an address", () => {
  it("keeps what it understands and names what it ignores", () => {
    const { filters, ignored } = parseFilters(ClaimFilters, {
      kind: "date",
      status: "true",
      q: " flood ",
      colour: "red",
      story: "1",
    });
    expect(filters).toEqual({ kind: "date", q: "flood" });
    expect(ignored.map(({ name }) => name)).toEqual(["status", "colour", "story"]);
  });

  it.each([
    ["an empty parameter", { kind: "" }],
    ["nothing", {}],
    ["an absent one", { kind: undefined }],
  ])("%s is no filter and no fault", (_, params) =>
    expect(parseFilters(ClaimFilters, params)).toEqual({ filters: {}, ignored: [] }),
  );

  it("ignores a NUL, which no stored text can hold", () => {
    const { filters, ignored } = parseFilters(ClaimFilters, { q: "flood\0" });
    expect(filters).toEqual({});
    expect(ignored.map(({ name }) => name)).toEqual(["q"]);
  });

  it("takes the first of a repeated parameter", () => {
    expect(parseFilters(ClaimFilters, { kind: ["date", "casualty"] }).filters).toEqual({ kind: "date" });
  });

  it.each(["__proto__", "constructor", "toString"])("%s is just an unknown name", (name) => {
    expect(parseFilters(ClaimFilters, { [name]: "x" }).ignored).toHaveLength(1);
  });

  it("passes over a value that is no text at all", () => {
    const odd = { kind: [["date"]] } as unknown as Record<string, string[]>;
    expect(parseFilters(ClaimFilters, odd).filters).toEqual({});
  });

  it("shows no more of a nonsense value than fits a line", () => {
    expect(parseFilters(ClaimFilters, { kind: "x".repeat(5000) }).ignored[0]?.value).toHaveLength(60);
  });
});

describe("addresses", () => {
  it("leaves out what is empty and replaces what is given", () => {
    expect(addressWith("/claims", { kind: "date", q: undefined }, { after: "x" })).toBe("/claims?kind=date&after=x");
    expect(addressWith("/claims", {})).toBe("/claims");
  });
});

describe("cursors", () => {
  it("come back as they went", () => {
    const createdAt = new Date("2023-11-05T10:00:00.123Z");
    expect(Cursor.parse(formatCursor({ createdAt, start: 120, id }))).toEqual({ at: createdAt, start: 120, id });
  });
  it.each([
    "",
    "x",
    "2023-11-05T10:00:00Z_1",
    `yesterday_1_${id}`,
    `2023-11-05T10:00:00Z_-1_${id}`,
    `2023-11-05T10:00:00Z_1_${id}_2`,
  ])("%j is no cursor", (text) => {
    expect(Cursor.safeParse(text).success).toBe(false);
  });
});

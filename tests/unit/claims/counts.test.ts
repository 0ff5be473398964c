import { expect, it } from "vitest";
import { byKind, byStatus, type ClaimCount, totalOf } from "@/lib/claims/counts";
import { byDay, type DayCount } from "@/lib/review/overview";

const counts: ClaimCount[] = [
  { kind: "casualty", status: "unreviewed", count: 3 },
  { kind: "casualty", status: "verified", count: 2 },
  { kind: "date", status: "in-review", count: 4 },
];

it("every status has a row, also the empty ones, and the rows add up to the claims", () => {
  const rows = byStatus(counts);
  expect(rows.find((row) => row.status === "refuted")?.count).toBe(0);
  expect(totalOf(rows)).toBe(totalOf(counts));
});

it("a dismissed claim has no row", () => {
  expect(byStatus([{ kind: "date", status: "dismissed", count: 9 }]).every((row) => row.count === 0)).toBe(true);
});

it("a claim in review is not decided", () => {
  expect(byKind(counts)).toEqual([
    { kind: "casualty", count: 5, decided: 2 },
    { kind: "date", count: 4, decided: 0 },
    { kind: "attribution", count: 0, decided: 0 },
  ]);
});

const decisions: DayCount[] = [
  { day: "2023-10-28", status: "verified", count: 1 },
  { day: "2023-10-31", status: "refuted", count: 2 },
];

it("days without a decision keep their place", () => {
  expect(byDay(decisions, 60).map(({ day, pieces }) => [day, totalOf(pieces)])).toEqual([
    ["2023-10-28", 1],
    ["2023-10-29", 0],
    ["2023-10-30", 0],
    ["2023-10-31", 2],
  ]);
});

it("a long history shows its last days", () => {
  expect(byDay(decisions, 2).map(({ day }) => day)).toEqual(["2023-10-30", "2023-10-31"]);
  expect(byDay([], 2)).toEqual([]);
});

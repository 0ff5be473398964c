import { expect, it } from "vitest";
import { timelineOf } from "@/lib/review/timeline/items";

type Sources = Parameters<typeof timelineOf>[0];
const at = (minute: number) => new Date(Date.UTC(2023, 10, 5, 12, minute));
const named = (id: string, minute: number) => ({ id, who: "An editor", at: at(minute) });
const sources = (some: { [K in keyof Sources]?: { id: string; at: Date }[] }): Sources => ({
  history: [],
  evidence: [],
  corrections: [],
  comments: [],
  assignments: [],
  tags: [],
  ...(some as Partial<Sources>),
});

it("a timeline holds all that happened, newest first, a decision above the evidence of its moment", () => {
  const items = timelineOf(
    sources({
      history: [named("second decision", 9), named("first decision", 3)],
      evidence: [named("with the first", 3), named("later evidence", 5)],
      comments: [named("old comment", 1), named("new comment", 7)],
      assignments: [named("assignment", 2)],
      tags: [named("tag", 8)],
      corrections: [named("correction", 6)],
    }),
  );
  expect(items.map(({ entry }) => entry.id)).toEqual([
    "second decision",
    "tag",
    "new comment",
    "correction",
    "later evidence",
    "first decision",
    "with the first",
    "assignment",
    "old comment",
  ]);
});

it("what has no history has an empty timeline", () => expect(timelineOf(sources({}))).toEqual([]));

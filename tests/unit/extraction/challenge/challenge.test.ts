import { describe, expect, it } from "vitest";
import { figuresOf } from "../casualties/figures";
import { answerLike, readChallenges } from "./challenge";
import { DAMAGED } from "./tables/damaged";
import { GROUPS } from "./tables/groups";
import { HEADLINES } from "./tables/headlines";
import { PAST } from "./tables/past";
import { REPORTS_AND_STATEMENTS } from "./tables/reports";
import { TRAPS } from "./tables/traps";
import { VOICES } from "./tables/voices";
import { WIRE } from "./tables/wire";

describe.each(Object.entries({ WIRE, HEADLINES, REPORTS_AND_STATEMENTS, PAST, VOICES, DAMAGED, GROUPS }))(
  "every claim of a passage: %s",
  (_, table) => {
    const passages = readChallenges(table).map((challenge) => [challenge.text, challenge] as const);
    it.each(passages)("%s", (_, challenge) => {
      expect(answerLike(challenge)).toEqual(challenge.rows);
    });
  },
);

describe("nobody is harmed", () => {
  it.each(TRAPS)("%s", (text) => {
    expect(figuresOf(text)).toEqual([]);
  });
});

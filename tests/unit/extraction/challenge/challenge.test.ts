import { describe, expect, it } from "vitest";
import { figuresOf } from "../casualties/figures";
import { answerLike, readChallenges } from "./challenge";
import { ARTICLES } from "./tables/articles";
import { DAMAGED } from "./tables/damaged";
import { DAYS } from "./tables/days";
import { FRONTS } from "./tables/fronts";
import { GROUPS } from "./tables/groups";
import { HEADLINES } from "./tables/headlines";
import { MISHAPS } from "./tables/mishaps";
import { MIXED } from "./tables/mixed";
import { MORE_TRAPS } from "./tables/more-traps";
import { PAST } from "./tables/past";
import { REPORTS_AND_STATEMENTS } from "./tables/reports";
import { RIGHTS } from "./tables/rights";
import { SPOKEN } from "./tables/spoken";
import { TRAPS } from "./tables/traps";
import { UNSEEN_FIFTH } from "./tables/unseen-fifth";
import { UNSEEN_FIRST } from "./tables/unseen-first";
import { UNSEEN_FOURTH } from "./tables/unseen-fourth";
import { UNSEEN_SECOND } from "./tables/unseen-second";
import { UNSEEN_THIRD } from "./tables/unseen-third";
import { UNSEEN_TRAPS } from "./tables/unseen-traps";
import { VOICES } from "./tables/voices";
import { WIRE } from "./tables/wire";

const REPORTS = { WIRE, HEADLINES, REPORTS_AND_STATEMENTS, PAST, FRONTS, MISHAPS, RIGHTS };
const UNSEEN = { UNSEEN_FIRST, UNSEEN_SECOND, UNSEEN_THIRD, UNSEEN_FOURTH, UNSEEN_FIFTH };
const OTHERS = { VOICES, SPOKEN, DAYS, DAMAGED, GROUPS, ARTICLES, MIXED };

describe.each(Object.entries({ ...REPORTS, ...UNSEEN, ...OTHERS }))("every claim of a passage: %s", (_, table) => {
  const passages = readChallenges(table).map((challenge) => [challenge.text, challenge] as const);
  it.each(passages)("%s", (_, challenge) => {
    expect(answerLike(challenge)).toEqual(challenge.rows);
  });
});

describe("nobody is harmed", () => {
  it.each([...TRAPS, ...MORE_TRAPS, ...UNSEEN_TRAPS])("%s", (text) => {
    expect(figuresOf(text)).toEqual([]);
  });
});

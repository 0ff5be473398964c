import { describe, expect, it } from "vitest";
import { compareReports } from "@/lib/figures/compare";
import { RELATIONS } from "@/lib/figures/relations";
import type { PairCase } from "./tables/pair-case";
import { REPORT_PAIRS } from "./tables/report-pairs";
import { PAIRS_OF_THE_EIGHTH_DAY } from "./tables/report-pairs-eighth-day";
import { PAIRS_OF_THE_FIFTH_DAY } from "./tables/report-pairs-fifth-day";
import { PAIRS_OF_THE_FIRST_DAY } from "./tables/report-pairs-first-day";
import { PAIRS_OF_THE_FOURTH_DAY } from "./tables/report-pairs-fourth-day";
import { PAIRS_IN_CONTEXT } from "./tables/report-pairs-in-context";
import { PAIRS_OF_THE_NINTH_DAY } from "./tables/report-pairs-ninth-day";
import { PAIRS_OF_THE_PRESS } from "./tables/report-pairs-of-the-press";
import { PAIRS_OF_THE_SECOND_DAY } from "./tables/report-pairs-second-day";
import { PAIRS_OF_THE_SEVENTH_DAY } from "./tables/report-pairs-seventh-day";
import { PAIRS_OF_THE_SIXTH_DAY } from "./tables/report-pairs-sixth-day";
import { PAIRS_OF_THE_TENTH_DAY } from "./tables/report-pairs-tenth-day";
import { PAIRS_OF_THE_THIRD_DAY } from "./tables/report-pairs-third-day";

const TABLES: [string, PairCase[]][] = [
  ["one sentence each", REPORT_PAIRS],
  ["longer reports", PAIRS_IN_CONTEXT],
  ["in the manner of agencies", PAIRS_OF_THE_PRESS],
  ["disasters, wars and accidents", PAIRS_OF_THE_FIRST_DAY],
  ["tolls that are told again", PAIRS_OF_THE_SECOND_DAY],
  ["live blogs, bulletins and local papers", PAIRS_OF_THE_THIRD_DAY],
  ["many sources, parts and places", PAIRS_OF_THE_FOURTH_DAY],
  ["crowds, storms and camps", PAIRS_OF_THE_FIFTH_DAY],
  ["clocks, lists and last words", PAIRS_OF_THE_SIXTH_DAY],
  ["weeks, islands and versions", PAIRS_OF_THE_SEVENTH_DAY],
  ["parts, neighbours and bulletins", PAIRS_OF_THE_EIGHTH_DAY],
  ["feasts, villages and embassies", PAIRS_OF_THE_NINTH_DAY],
  ["agencies, pilgrims and staff", PAIRS_OF_THE_TENTH_DAY],
];
const ALL = TABLES.flatMap(([, cases]) => cases);

function compare({ name, a, b }: PairCase) {
  const { relations, independentSources } = compareReports({ id: name, a, b });
  return {
    relations: inOrder(
      relations.map((found) => [
        a.text.slice(found.a.start, found.a.end),
        b.text.slice(found.b.start, found.b.end),
        found.relation,
        ...(found.inverse ? ["inverse"] : []),
        ...(found.otherSource ? ["other"] : []),
      ]),
    ),
    sources: independentSources,
  };
}

/** A table lists relations in the order a reader meets them. */
const inOrder = (relations: string[][]) => relations.map((found) => found.join(" ")).sort();

describe.each(TABLES)("two texts in, relations out: %s", (_, cases) => {
  it.each(cases)("$name", (pair) => {
    expect(compare(pair)).toEqual({ relations: inOrder(pair.relations), sources: pair.sources });
  });
});

it("every relation says in one sentence why", () => {
  for (const { name, a, b } of ALL) {
    for (const { because } of compareReports({ id: name, a, b }).relations) expect(because).toMatch(/^\S.*\.$/);
  }
}, 60_000);

it("the other way round, the same relations with their direction turned", () => {
  for (const pair of ALL) {
    const there = compare(pair);
    const back = compare({ ...pair, a: pair.b, b: pair.a });
    expect(back.sources, pair.name).toBe(there.sources);
    const names = (found: string[]) => found.map((one) => RELATIONS.find((name) => one.includes(` ${name}`))).sort();
    expect(names(back.relations), pair.name).toEqual(names(there.relations));
  }
}, 60_000);

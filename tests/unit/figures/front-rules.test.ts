import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STATUSES } from "@/lib/claims/status";
import { chooseFront, FRONT_RULES, frontWords } from "@/lib/figures/front-rules";
import { STANDARDS } from "@/lib/figures/recording/every-casualty";
import { deskFigureOf, standing } from "@/tests/support/desk-figures";
import { between } from "@/tests/support/figures";

type Parts = Parameters<typeof deskFigureOf>[0];

const frontOf = (...parts: Parts[]) => {
  const { front, steps } = chooseFront(parts.map((own) => standing(deskFigureOf({ said: "police", ...own }))));
  return { n: front.figure.best, rules: steps.map(({ rule }) => rule) };
};

describe("the figure in front", () => {
  it.each([
    ["the only one", [{ n: 1 }], 1, []],
    ["a refuted one never", [{ n: 1 }, { n: 2, status: "refuted", published: "2023-11-09" }], 1, ["stands"]],
    [
      "a superseded one never",
      [
        { n: 1, status: "superseded" },
        { n: 2, published: "2023-11-01" },
      ],
      2,
      ["stands"],
    ],
    ["a refuted one where nothing else is left", [{ n: 1, status: "refuted" }], 1, []],
    ["a part never before a total", [{ n: 9 }, { n: 3, partOf: "x", status: "verified" }], 9, ["whole"]],
    [
      "the verified before the later",
      [
        { n: 1, status: "verified" },
        { n: 2, published: "2023-11-09" },
      ],
      1,
      ["verified"],
    ],
    ["what nobody has doubted", [{ n: 1 }, { n: 2, status: "disputed", published: "2023-11-09" }], 1, ["undisputed"]],
    ["a disputed one where its source has said nothing else", [{ n: 2, status: "disputed" }], 2, []],
    [
      "of two that nothing tells apart the lower",
      [{ n: 471 }, { ...between(100, 300), said: "the agencies" }],
      null,
      ["lower"],
    ],
    [
      "the stated before the denied",
      [{ n: 1 }, { n: 2, modality: "denied", published: "2023-11-09" }],
      1,
      ["asserted"],
    ],
    ["the one with a source", [{ n: 1 }, { n: 2, said: null, published: "2023-11-09" }], 1, ["named"]],
    [
      "the latest as-of",
      [
        { n: 1, asOf: "2023-11-07" },
        { n: 2, asOf: "2023-11-06", published: "2023-11-09" },
      ],
      1,
      ["latest"],
    ],
    [
      "of one moment the last printed",
      [
        { n: 1, eventDays: ["2023-11-01"] },
        { n: 2, eventDays: ["2023-11-01"], published: "2023-11-09" },
      ],
      2,
      ["printed-last"],
    ],
    [
      "all rules one after another",
      [
        { n: 1, status: "refuted" },
        { n: 2, status: "verified", published: "2023-11-02" },
        { n: 3, status: "verified", published: "2023-11-03" },
        { n: 4, published: "2023-11-09" },
      ],
      3,
      ["stands", "verified", "latest"],
    ],
  ] as [string, Parts[], number | null, string[]][])("is %s", (_, parts, n, rules) => {
    expect(frontOf(...parts)).toEqual({ n, rules });
  });

  it("is never what its own source has replaced, though it was printed later", () => {
    const day = { eventDays: ["2023-11-01"], said: "police" };
    const first = standing(deskFigureOf({ ...day, n: 500, published: "2023-11-09" }));
    const second = standing(deskFigureOf({ ...day, n: 471, published: "2023-11-08" }));
    const { front, steps } = chooseFront([first, second], new Set([first]));
    expect([front.figure.best, steps.map(({ rule }) => rule)]).toEqual([471, ["current"]]);
  });

  it("counts the last printing of a statement, not the first", () => {
    const said = { eventDays: ["2023-11-01"], said: "police" };
    const again = deskFigureOf({ ...said, n: 1, published: "2023-11-09" });
    const early = standing(deskFigureOf({ ...said, n: 1, published: "2023-11-02" }), again);
    const later = standing(deskFigureOf({ ...said, n: 2, published: "2023-11-05" }));
    expect(chooseFront([early, later]).front).toBe(early);
  });

  it("does not depend on the order of the statements", () => {
    const parts = fc.record({
      status: fc.constantFrom(...STATUSES),
      partOf: fc.constantFrom(null, "total"),
      modality: fc.constantFrom("asserted" as const, "denied" as const),
      published: fc.constantFrom("2023-11-01", "2023-11-02T10:00:00Z", null),
    });
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 6 }), (list) => {
        const statements = list.map((own, i) => standing(deskFigureOf({ ...own, id: `figure ${i}` })));
        const here = chooseFront(statements).front.figure.id;
        expect(chooseFront(statements.toReversed()).front.figure.id).toBe(here);
      }),
    );
  });

  it("says in a sentence which rules put it there", () => {
    expect(frontWords([])).toBe("It is the only figure of this event.");
    expect(
      frontWords([
        { rule: "stands", of: 4, setAside: 1 },
        { rule: "verified", of: 3, setAside: 2 },
      ]),
    ).toBe(
      "Of 4 figures of this event it stands in front because it still stands (1 set aside) and it is verified (2 set aside).",
    );
  });
});

it("every rule has an id of its own and names what it follows", () => {
  expect(new Set(FRONT_RULES.map(({ id }) => id)).size).toBe(FRONT_RULES.length);
  for (const { after } of FRONT_RULES) expect(after === "desk" || after === "acled" || after in STANDARDS).toBe(true);
});

import { describe, expect, it } from "vitest";
import type { Status } from "@/lib/claims/status";
import { judgingMention, splitStatuses, withJointStatus } from "@/lib/figures/statement-status";
import { deskFigureOf, standing } from "@/tests/support/desk-figures";

const judged = (...statuses: Status[]) => {
  const [first, ...others] = statuses.map((status, i) => deskFigureOf({ id: `mention ${i}`, said: "police", status }));
  return standing(first as NonNullable<typeof first>, ...others);
};

describe("the status of a statement printed more than once", () => {
  it.each([
    [["verified", "unreviewed"], "verified"],
    [["unreviewed", "verified"], "verified"],
    [["in-review", "verified"], "verified"],
    [["unreviewed", "in-review"], "in-review"],
    [["verified", "disputed"], "disputed"],
    [["disputed", "refuted", "verified"], "refuted"],
    [["verified", "superseded"], "superseded"],
    [["unverifiable", "verified"], "unverifiable"],
    [["unreviewed", "unreviewed"], "unreviewed"],
  ] as [Status[], Status][])("%j is %s", (statuses, status) => {
    expect(withJointStatus(judged(...statuses)).figure.status).toBe(status);
  });

  it("comes with the grade of the mention that gives it", () => {
    const plain = deskFigureOf({ id: "a" });
    const graded = deskFigureOf({ id: "b", status: "disputed", grade: "contested" });
    expect(withJointStatus(standing(plain, graded)).figure).toMatchObject({
      id: "a",
      status: "disputed",
      grade: "contested",
    });
  });

  it("is that of a mention with a source before one without", () => {
    const bare = deskFigureOf({ id: "headline", status: "verified" });
    const said = deskFigureOf({ id: "sentence", status: "verified", said: "police" });
    expect(judgingMention(standing(bare, said)).id).toBe("sentence");
  });

  it("is counted out where the mentions differ, and only there", () => {
    expect(splitStatuses(judged("unreviewed", "disputed", "unreviewed"))).toEqual([
      { status: "disputed", count: 1 },
      { status: "unreviewed", count: 2 },
    ]);
    expect(splitStatuses(judged("verified", "verified"))).toBeNull();
  });
});

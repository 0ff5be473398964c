import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { verifyChain } from "@/lib/audit/queries";
import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { ExpectedError } from "@/lib/errors";
import { decideClaim } from "@/lib/review/decisions/mutations/decide";
import { type Desk, expectNothingLost, GIVEN, type Move, playTogether } from "../../support/desk-model";
import { keepFigures } from "../../support/keep-figures";
import { addViewer } from "../../support/people";
import { requireTwoPeople, stateOf } from "../../support/verdicts";

let people: Viewer[];
beforeAll(async () => {
  people = await Promise.all((["editor", "editor", "chief", "editor"] as const).map(addViewer));
});

const who = fc.nat(3);
const claim = fc.nat(2);
/** Mostly what the editor sees is what is there; sometimes it is behind. */
const behind = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }) },
);
const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant("decide" as const), who, claim, to: fc.constantFrom(...GIVEN), behind }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("undo" as const), who, claim, behind }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("evidence" as const), who, claim }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("repeat" as const), which: fc.nat(50) }) },
);
/** Who sits at the desk, and what they do: each step is done by up to four hands at the same moment. */
const session = fc.record({
  editors: fc.integer({ min: 2, max: 4 }),
  steps: fc.array(fc.array(move, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 }),
});

async function openDesk(editors: number): Promise<Desk> {
  const { killedId, injuredId, dateId } = await keepFigures(people[0] as Viewer);
  return { people: people.slice(0, editors), claims: [killedId, injuredId, dateId], sent: [] };
}

describe("several editors at one desk", () => {
  // Figures need two people and dates one, so that both ways are walked.
  beforeAll(() => requireTwoPeople(["casualty"]));

  it("500 random interleavings of two to four lose nothing, and every stale write is refused", {
    timeout: 300_000,
  }, async () => {
    let sessions = 0;
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(session, async ({ editors, steps }) => {
        const desk = await openDesk(editors);
        for (const moves of steps) await playTogether(desk, moves);
        await expectNothingLost(desk);
        sessions++;
        kept += desk.sent.length;
      }),
      { numRuns: 500, endOnFailure: true },
    );
    expect(sessions).toBe(500);
    expect(kept).toBeGreaterThan(1_000);
    expect(await verifyChain(people[0] as Viewer)).toMatchObject({ intact: true });
  });
});

describe("fifty hands on one claim", () => {
  it("exactly one wins, and the others are told that the claim was changed", async () => {
    const { dateId } = await keepFigures(people[0] as Viewer);
    const fifty = await Promise.all(Array.from({ length: 50 }, () => addViewer("editor")));
    const tries = await Promise.allSettled(
      fifty.map((viewer) =>
        decideClaim(viewer, { operationId: randomUUID(), claimId: dateId, version: 0, to: "verified", reason: "" }),
      ),
    );
    const refusals = tries.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
    expect(refusals).toHaveLength(49);
    expect(refusals.filter((error) => !(error instanceof ExpectedError) || error.code !== "stale")).toEqual([]);
    expect(await stateOf(dateId)).toMatchObject({ status: "verified", version: 1 });
    expect(await db.decision.count({ where: { claimId: dateId } })).toBe(1);
    expect(await db.auditEntry.count({ where: { subjectId: dateId, action: "claim:decide" } })).toBe(1);
  });
});

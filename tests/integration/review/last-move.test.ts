import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { takeLastBack } from "@/lib/review/bulk/mutations/take-last-back";
import { settleConflict } from "@/lib/review/conflicts/mutations/settle";
import { listOpenConflicts } from "@/lib/review/conflicts/queries/list-open-conflicts";
import { decideClaim } from "@/lib/review/decisions/mutations/decide";
import { getLastMove } from "@/lib/review/queries-last-move";
import { getQueuePlace } from "@/lib/review/queries-queue";
import { keepToll } from "../../support/keep-toll";
import { addViewer } from "../../support/people";

const settle = (viewer: Awaited<ReturnType<typeof addViewer>>, pair: [string, string]) =>
  settleConflict(viewer, {
    operationId: randomUUID(),
    claimId: pair[0],
    otherId: pair[1],
    number: 0,
    choice: "both-stand",
    reason: "They count different valleys.",
  });

/** A story with contradictions of two events, the later one first in the queue. */
async function twoContradictions() {
  const editor = await addViewer("editor");
  const { id: story } = await db.story.create({ data: { title: `Floods ${randomUUID()}`, createdBy: editor.id } });
  const pairs: [string, string][] = [];
  for (const name of ["Fernhollow", "Quarrywick"]) {
    const place = `${name}${randomUUID().slice(0, 8)}`;
    const one = await keepToll(editor, { place, said: "Rescue services", killed: 12, storyId: story });
    const two = await keepToll(editor, { place, said: "The health ministry", killed: 40, storyId: story });
    pairs.unshift([two.killedId, one.killedId]);
  }
  return { editor, story, pairs: pairs as [[string, string], [string, string]] };
}

describe("the last move", () => {
  it("is a settlement as well as a decision, whichever is newer, and is taken back by the same key", async () => {
    const { editor, story, pairs } = await twoContradictions();
    await getQueuePlace(editor, { story });
    const [[claimId, otherId]] = pairs;
    const decided = await decideClaim(editor, {
      operationId: randomUUID(),
      claimId: otherId,
      version: 0,
      to: "verified",
      reason: "",
    });
    expect(await getLastMove(editor, new Date())).toMatchObject({ made: "decision", id: decided.decisionId });
    const { settlementId } = await settle(editor, [claimId, otherId]);
    const last = await getLastMove(editor, new Date());
    expect(last).toMatchObject({ made: "settlement", id: settlementId, outcome: "both-stand" });
    expect(last?.claimId === claimId || last?.claimId === otherId).toBe(true);

    const taken = await takeLastBack(editor, { operationId: randomUUID(), settlementId });
    expect(taken).toMatchObject({ to: null, size: 1, claimId: last?.claimId });
    const open = await listOpenConflicts(editor);
    expect(open.some(({ firstId, secondId }) => [firstId, secondId].includes(claimId))).toBe(true);
    expect(await getLastMove(editor, new Date())).toMatchObject({ made: "decision", id: decided.decisionId });
  });

  it("is nobody else's, and no settlement that somebody settled again since", async () => {
    const { editor, story, pairs } = await twoContradictions();
    await getQueuePlace(editor, { story });
    const [[claimId, otherId]] = pairs;
    await settle(editor, [claimId, otherId]);
    const other = await addViewer("editor");
    expect(await getLastMove(other, new Date())).toBeNull();
    await settleConflict(other, {
      operationId: randomUUID(),
      claimId,
      otherId,
      number: 1,
      choice: claimId,
      reason: "The ministry corrected itself.",
    });
    expect(await getLastMove(editor, new Date())).toBeNull();
    expect(await getLastMove(other, new Date())).toMatchObject({ made: "settlement", outcome: "one-stands" });
  });
});

describe("a settled contradiction", () => {
  it("is left for the next open one, and later passed in its kind's place without a circle", async () => {
    const { editor, story, pairs } = await twoContradictions();
    const [[first, second], [third]] = pairs;
    const before = await getQueuePlace(editor, { story });
    expect(before).toMatchObject({ claimId: first, contradicted: { here: true, previous: false, next: true } });
    await settle(editor, [first, second]);
    const among = await getQueuePlace(editor, { story, claim: first, among: "contradictions" });
    expect(among).toMatchObject({ claimId: first, waits: true, next: third, contradicted: { here: true, next: true } });
    // Its partner in the pair was passed with it; reached anew, in the order of kinds, it stands where its kind does.
    const walked: string[] = [];
    let place = await getQueuePlace(editor, { story });
    while (place?.claimId && walked.length < 30) {
      walked.push(place.claimId);
      const { next, contradicted } = place;
      place = next
        ? await getQueuePlace(editor, { story, claim: next, ...(contradicted.next && { among: "contradictions" }) })
        : null;
    }
    expect(walked[0]).toBe(third);
    expect(walked).toContain(first);
    expect(new Set(walked).size).toBe(walked.length);
  });
});

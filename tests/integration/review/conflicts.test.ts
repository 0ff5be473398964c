import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { withdrawArticle } from "@/lib/articles/mutations/withdraw";
import { verifyChain } from "@/lib/audit/queries";
import type { Viewer } from "@/lib/auth/viewer";
import type { Status } from "@/lib/claims/status";
import { db } from "@/lib/db";
import { refreshRelations } from "@/lib/review/conflicts/mutations/refresh-relations";
import { reopenConflict, settleConflict } from "@/lib/review/conflicts/mutations/settle";
import { countConflicts } from "@/lib/review/conflicts/queries/count-conflicts";
import { listOpenConflicts } from "@/lib/review/conflicts/queries/list-open-conflicts";
import { listRelations } from "@/lib/review/conflicts/queries/list-relations";
import { decideClaim } from "@/lib/review/decisions/mutations/decide";
import { getQueuePlace } from "@/lib/review/queries-queue";
import { keepToll } from "../../support/keep-toll";
import { addViewer } from "../../support/people";

const decide = (viewer: Viewer, claimId: string, to: Status, version = 0) =>
  decideClaim(viewer, { operationId: randomUUID(), claimId, version, to, reason: "Two services agree." });

const settle = (viewer: Viewer, pair: [string, string], choice: string, number = 0) =>
  settleConflict(viewer, {
    operationId: randomUUID(),
    claimId: pair[0],
    otherId: pair[1],
    number,
    choice: choice as "both-stand",
    reason: "The ministry counts another valley.",
  });

const elsewhere = () => `Burwick${randomUUID().slice(0, 8)}`;

/** Two articles of a story of their own, a third of the flood they disagree about, and how the queue is walked. */
async function disagreement() {
  const editor = await addViewer("editor");
  const place = `Aldmoor${randomUUID().slice(0, 8)}`;
  const { id: storyId } = await db.story.create({ data: { title: place, createdBy: editor.id } });
  const one = await keepToll(editor, { place, said: "Rescue services", killed: 12, storyId });
  const two = await keepToll(editor, { place, said: "The health ministry", killed: 40, storyId });
  const newer = await keepToll(editor, { place: elsewhere(), said: "The mayor", killed: 300, storyId });
  const pair: [string, string] = [one.killedId, two.killedId];
  const isOpen = async () => {
    await refreshRelations(editor, new Date());
    const open = await listOpenConflicts(editor);
    return open.some(({ firstId, secondId }) => pair.includes(firstId) && pair.includes(secondId));
  };
  const top = async () => (await getQueuePlace(editor, { story: storyId }))?.claimId;
  return { editor, place, storyId, one, two, newer, pair, isOpen, top };
}

describe("figures that contradict each other", () => {
  it("come first, newest article first, and the other claims after them", async () => {
    const { editor, storyId, one, two, newer } = await disagreement();
    const walked: string[] = [];
    let place = await getQueuePlace(editor, { story: storyId });
    while (place?.claimId) {
      walked.push(place.claimId);
      expect(place.position).toBe(walked.length);
      expect(place.previous).toBe(walked.at(-2) ?? null);
      place = place.next ? await getQueuePlace(editor, { story: storyId, claim: place.next }) : null;
    }
    expect(walked.slice(0, 4)).toEqual([two.killedId, one.killedId, newer.killedId, newer.saidId]);
    expect(new Set(walked).size).toBe(walked.length);
  });

  it("are shown beside each other with one sentence that says why", async () => {
    const { editor, one, two, top } = await disagreement();
    await top();
    const { relations } = await listRelations(editor, one.killedId);
    expect(relations[0]).toMatchObject({ relation: "contradiction", other: { id: two.killedId }, settled: null });
    expect(relations[0]?.because).toMatch(/^(?:12|40) .*contradicts (?:12|40) .*ranges do not overlap\.$/);
  });

  it("leave the top once one is refuted, or both are decided", async () => {
    const { editor, one, two, pair, isOpen, newer, top } = await disagreement();
    expect(await isOpen()).toBe(true);
    await decide(editor, pair[0], "verified");
    expect(await isOpen()).toBe(true);
    const after = await getQueuePlace(editor, { claim: one.killedId });
    expect(after).toMatchObject({ waits: false });
    await decide(editor, pair[1], "verified");
    expect(await isOpen()).toBe(false);
    expect(await top()).toBe(newer.killedId);
    await decide(editor, two.killedId, "in-review", 1);
    expect(await isOpen()).toBe(true);
    await decide(editor, one.killedId, "refuted", 1);
    expect(await isOpen()).toBe(false);
  });

  it("lead on to the next contradiction when one side has just been decided", async () => {
    const { editor, storyId, two } = await disagreement();
    const place = elsewhere();
    const said = await keepToll(editor, { place, said: "Rescue services", killed: 7, storyId });
    await keepToll(editor, { place, said: "The health ministry", killed: 30, storyId });
    await getQueuePlace(editor, { story: storyId });
    await decide(editor, said.killedId, "refuted");
    const after = await getQueuePlace(editor, { story: storyId, claim: said.killedId });
    expect(after).toMatchObject({ waits: false, previous: null, next: two.killedId });
  });
});

describe("a settlement", () => {
  it("takes the pair from the top with outcome, reason and audit entry; the claims keep their status", async () => {
    const { editor, pair, isOpen, newer, top } = await disagreement();
    expect(await isOpen()).toBe(true);
    await settle(editor, pair, "both-stand");
    expect(await isOpen()).toBe(false);
    expect(await top()).toBe(newer.killedId);
    const { relations } = await listRelations(editor, pair[0]);
    expect(relations[0]?.settled).toMatchObject({
      number: 1,
      outcome: "both-stand",
      who: "The editor",
      reason: "The ministry counts another valley.",
    });
    const entry = await db.auditEntry.findFirstOrThrow({
      where: { action: "conflict:settle", subjectId: pair.toSorted()[0] },
    });
    expect(entry.payload).toContain('"outcome":"both-stand"');
    expect(await db.claimState.findMany({ where: { claimId: { in: pair }, version: { gt: 0 } } })).toEqual([]);
    expect(await verifyChain(editor)).toMatchObject({ intact: true });
  });

  it("names the one that stands, and nothing outside the pair", async () => {
    const { editor, pair, isOpen, newer } = await disagreement();
    await isOpen();
    await expect(settle(editor, pair, newer.killedId)).rejects.toThrow();
    await settle(editor, pair, pair[1]);
    const { relations } = await listRelations(editor, pair[0]);
    expect(relations[0]?.settled).toMatchObject({ outcome: "one-stands", standsId: pair[1] });
  });

  it("made against an older one is refused with who and what; a repeated request has one effect", async () => {
    const { editor, pair, isOpen } = await disagreement();
    await isOpen();
    const chief = await addViewer("chief");
    const operationId = randomUUID();
    const input = {
      operationId,
      claimId: pair[0],
      otherId: pair[1],
      number: 0,
      choice: "left-open" as const,
      reason: "R.",
    };
    const first = await settleConflict(chief, input);
    expect(await settleConflict(chief, input)).toEqual(first);
    await expect(settle(editor, pair, "no-conflict")).rejects.toMatchObject({
      code: "stale",
      message: expect.stringContaining("The chief was here"),
    });
    await settle(editor, pair, "no-conflict", 1);
    expect(await db.conflictSettlement.count({ where: { firstId: pair.toSorted()[0] } })).toBe(2);
  });

  it("can be taken back once, and the pair comes back", async () => {
    const { editor, pair, isOpen } = await disagreement();
    await isOpen();
    const { settlementId } = await settle(editor, pair, "both-stand");
    await reopenConflict(editor, { operationId: randomUUID(), settlementId });
    expect(await isOpen()).toBe(true);
    await expect(reopenConflict(editor, { operationId: randomUUID(), settlementId })).rejects.toMatchObject({
      code: "stale",
    });
  });

  it("takes the pair out of the overview's count until it is taken back", async () => {
    const { editor, pair, isOpen, storyId } = await disagreement();
    await isOpen();
    const count = () => countConflicts(editor, { story: storyId });
    const before = await count();
    const { settlementId } = await settle(editor, pair, "both-stand");
    expect(await count()).toBe(before - 1);
    await reopenConflict(editor, { operationId: randomUUID(), settlementId });
    expect(await count()).toBe(before);
  });

  it("of 20 at once exactly one is kept", async () => {
    const { editor, pair, isOpen } = await disagreement();
    await isOpen();
    const answers = await Promise.allSettled(Array.from({ length: 20 }, () => settle(editor, pair, "both-stand")));
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const refused = answers.filter((answer) => answer.status === "rejected").map(({ reason }) => reason.code);
    expect(new Set(refused)).toEqual(new Set(["stale"]));
  });

  it("is no viewer's to make, and never of two figures that agree", async () => {
    const { editor, pair, isOpen, newer } = await disagreement();
    await isOpen();
    await expect(settle(await addViewer("viewer"), pair, "both-stand")).rejects.toMatchObject({ code: "forbidden" });
    await expect(settle(editor, [newer.killedId, pair[0]], "both-stand")).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("what was found", () => {
  it("comes back with a new article that contradicts again, and stays settled when one only repeats", async () => {
    const { editor, place, pair, isOpen, top } = await disagreement();
    await isOpen();
    await settle(editor, pair, "both-stand");
    await keepToll(editor, { place, said: "Rescue services", killed: 12 });
    expect(await isOpen()).toBe(false);
    const third = await keepToll(editor, { place, said: "The governor", killed: 90 });
    await top();
    expect(await isOpen()).toBe(false);
    const open = (await listOpenConflicts(editor)).flatMap(({ firstId, secondId }) => [firstId, secondId]);
    expect(open).toEqual(expect.arrayContaining([third.killedId, ...pair]));
  });

  it("is looked for again only when figures moved, and nothing is erased when they part", async () => {
    const { editor, one, two, pair, isOpen } = await disagreement();
    expect(await isOpen()).toBe(true);
    expect(await refreshRelations(editor, new Date())).toBe(false);
    await decide(editor, one.saidId, "verified");
    await settle(editor, pair, "left-open");
    expect(await refreshRelations(editor, new Date())).toBe(false);
    await withdrawArticle(await addViewer("chief"), {
      operationId: randomUUID(),
      articleId: two.articleId,
      reason: "Taken down.",
    });
    expect(await refreshRelations(editor, new Date())).toBe(true);
    const { relations } = await listRelations(editor, one.killedId);
    expect(relations.map(({ other }) => other.id)).not.toContain(two.killedId);
    expect(
      await db.figureRelation.count({ where: { OR: [{ firstId: two.killedId }, { secondId: two.killedId }] } }),
    ).toBe(1);
  });

  it("is marked as found no longer once a person puts the figures into two events", async () => {
    const { editor, one, two, isOpen } = await disagreement();
    expect(await isOpen()).toBe(true);
    for (const claimId of [one.killedId, two.killedId]) {
      const { id: eventId } = await db.event.create({ data: { title: "A flood", createdBy: editor.id } });
      const placement = { claimId, number: 1, eventId, confidence: 1, because: "by hand", placedBy: editor.id };
      await db.eventPlacement.create({ data: placement });
    }
    // What arranges events also moves the chain.
    await keepToll(editor, { place: elsewhere(), said: "The mayor", killed: 300 });
    expect(await isOpen()).toBe(false);
    const [row] = await db.figureRelation.findMany({
      where: { OR: [{ firstId: one.killedId }, { secondId: one.killedId }] },
    });
    expect(row?.lostSeq).not.toBeNull();
    await expect(
      db.figureRelation.update({ where: { id: row?.id }, data: { lostSeq: null, lostAt: null } }),
    ).rejects.toThrow(/only marked/);
  });

  it("shows what a dismissal uncovered within a minute", async () => {
    const { editor, one, pair, isOpen } = await disagreement();
    expect(await isOpen()).toBe(true);
    await decide(editor, one.killedId, "dismissed");
    expect(await isOpen()).toBe(false);
    expect(pair).toContain(one.killedId);
    expect(await refreshRelations(editor, new Date())).toBe(false);
    expect(await refreshRelations(editor, new Date(Date.now() + 61_000))).toBe(true);
  });

  it("is found once by many readers at the same time", async () => {
    const { editor, pair } = await disagreement();
    await Promise.all(Array.from({ length: 8 }, () => getQueuePlace(editor, {})));
    const rows = await db.figureRelation.findMany({ where: { firstId: { in: pair }, secondId: { in: pair } } });
    expect(rows).toHaveLength(1);
  });
});

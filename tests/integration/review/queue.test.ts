import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { withdrawArticle } from "@/lib/articles/mutations/withdraw";
import { listNeighbours } from "@/lib/claims/queries/list-neighbours";
import type { Status } from "@/lib/claims/status";
import { db } from "@/lib/db";
import { decideClaim, undoDecision } from "@/lib/review/decisions/mutations/decide";
import { getLastDecision } from "@/lib/review/queries-last-move";
import { getQueuePlace } from "@/lib/review/queries-queue";
import type { QueueFilters } from "@/lib/review/queue";
import { keepFigures } from "../../support/keep-figures";
import { addViewer } from "../../support/people";

const editorsDesk = async () => {
  const editor = await addViewer("editor");
  const decide = (claimId: string, to: Status, version = 0) =>
    decideClaim(editor, { operationId: randomUUID(), claimId, version, to, reason: "Two services agree." });
  /** Walks by `next` as an editor does. */
  const walk = async (filters: QueueFilters) => {
    const ids: string[] = [];
    let place = await getQueuePlace(editor, filters);
    while (place?.claimId && ids.length < 50) {
      ids.push(place.claimId);
      expect(place.position).toBe(ids.length);
      expect(place.previous).toBe(ids.at(-2) ?? null);
      place = place.next ? await getQueuePlace(editor, { ...filters, claim: place.next }) : null;
    }
    return ids;
  };
  return { editor, decide, walk };
};

describe("the review queue", () => {
  it("goes figures, attributions, dates; of each the newest article first, in text order", async () => {
    const { editor, walk } = await editorsDesk();
    const { id: storyId } = await db.story.create({ data: { title: `Flood ${randomUUID()}`, createdBy: editor.id } });
    const older = await keepFigures(editor, { storyId });
    const newer = await keepFigures(editor, { storyId });
    expect(await walk({ story: storyId })).toEqual([
      newer.killedId,
      newer.injuredId,
      older.killedId,
      older.injuredId,
      newer.rescueId,
      newer.ministryId,
      older.rescueId,
      older.ministryId,
      newer.dateId,
      older.dateId,
    ]);
    expect(await walk({ story: storyId, kind: "attribution" })).toHaveLength(4);
    expect(await walk({ article: older.articleId, kind: "date" })).toEqual([older.dateId]);
  });

  it("keeps the place of a claim that was just decided, and counts it no more", async () => {
    const { editor, decide } = await editorsDesk();
    const { articleId: article, killedId, injuredId, rescueId } = await keepFigures(editor);
    expect(await getQueuePlace(editor, { article, claim: injuredId })).toMatchObject({
      position: 2,
      left: 5,
      waits: true,
    });
    await decide(injuredId, "verified");
    expect(await getQueuePlace(editor, { article, claim: injuredId })).toEqual({
      claimId: injuredId,
      waits: false,
      first: 0,
      position: 1,
      left: 4,
      previous: killedId,
      next: rescueId,
      contradicted: { here: false, previous: false, next: false },
    });
  });

  it("holds what is in review or disputed, and nothing settled, dismissed or withdrawn", async () => {
    const { editor, decide, walk } = await editorsDesk();
    const { articleId: article, ...ids } = await keepFigures(editor);
    await decide(ids.killedId, "disputed");
    await decide(ids.injuredId, "in-review");
    await decide(ids.rescueId, "verified");
    await decide(ids.dateId, "dismissed");
    expect(await walk({ article })).toEqual([ids.killedId, ids.injuredId, ids.ministryId]);
    expect(await walk({ article, status: "verified" })).toEqual([ids.rescueId]);
    await withdrawArticle(await addViewer("chief"), {
      operationId: randomUUID(),
      articleId: article,
      reason: "Taken down by the publisher.",
    });
    expect(await getQueuePlace(editor, { article })).toEqual({
      claimId: null,
      waits: false,
      first: 0,
      position: 0,
      left: 0,
      previous: null,
      next: null,
      contradicted: { here: false, previous: false, next: false },
    });
  });

  it("is read by viewers, and knows no claim that is not there", async () => {
    const { editor } = await editorsDesk();
    const viewer = await addViewer("viewer");
    const { articleId: article, killedId } = await keepFigures(editor);
    expect(await getQueuePlace(viewer, { article })).toMatchObject({ claimId: killedId, left: 5 });
    expect(await getQueuePlace(viewer, { claim: randomUUID() })).toBeNull();
    await expect(getLastDecision(viewer, new Date())).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("the last decision", () => {
  it("is the person's own newest that still stands; taking it back uncovers the one before", async () => {
    const { editor, decide } = await editorsDesk();
    const { killedId, injuredId } = await keepFigures(editor);
    expect(await getLastDecision(editor, new Date())).toBeNull();
    const first = await decide(killedId, "verified");
    const second = await decide(injuredId, "refuted");
    expect(await getLastDecision(editor, new Date())).toMatchObject({ id: second.decisionId, to: "refuted" });
    await undoDecision(editor, { operationId: randomUUID(), decisionId: second.decisionId });
    expect(await getLastDecision(editor, new Date())).toMatchObject({ id: first.decisionId, claimId: killedId });
    expect(await getLastDecision(await addViewer("chief"), new Date())).toBeNull();
  });

  it("is none once somebody decided the claim again, or after a day", async () => {
    const { editor, decide } = await editorsDesk();
    const chief = await addViewer("chief");
    const { killedId, injuredId } = await keepFigures(editor);
    await decide(killedId, "verified");
    const again = {
      operationId: randomUUID(),
      claimId: killedId,
      version: 1,
      to: "refuted" as const,
      reason: "Withdrawn.",
    };
    await decideClaim(chief, again);
    expect(await getLastDecision(editor, new Date())).toBeNull();
    const { at } = await decide(injuredId, "verified");
    expect(await getLastDecision(editor, new Date(Date.parse(at) + 25 * 3_600_000))).toBeNull();
  });
});

describe("what stands beside a claim", () => {
  it("is of the same sentence or the same harm, itself and dismissed ones aside", async () => {
    const { editor, decide } = await editorsDesk();
    const { killedId, rescueId, dateId } = await keepFigures(editor);
    const idsOf = async () => (await listNeighbours(editor, killedId)).map(({ id }) => id);
    expect(await idsOf()).toEqual([rescueId, dateId]);
    await decide(dateId, "dismissed");
    expect(await idsOf()).toEqual([rescueId]);
  });
});

import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { listClaims } from "@/lib/claims/queries/list-claims";
import type { WorkFilters } from "@/lib/claims/work-filters";
import { assignClaim } from "@/lib/review/assignments/mutations/assign";
import { decideClaim } from "@/lib/review/decisions/mutations/decide";
import { getQueuePlace } from "@/lib/review/queries-queue";
import { tagClaim } from "@/lib/review/tags/mutations/tag";
import { keepFigures } from "../../support/keep-figures";
import { addViewer } from "../../support/people";

const NOW = new Date("2026-11-22T12:00:00Z");
let [editor, chief] = [] as Viewer[];
let ids: Record<string, string>;

beforeAll(async () => {
  [editor, chief] = [await addViewer("editor"), await addViewer("chief")];
  const { killedId, injuredId, dateId, rescueId, ministryId } = await keepFigures(editor as Viewer);
  ids = { late: killedId, today: injuredId, week: dateId, decided: rescueId, free: ministryId };
  const give = async (claimId: string, to: Viewer, dueOn: string) =>
    assignClaim(to, { operationId: randomUUID(), claimId, version: 0, assignee: to.id, dueOn });
  await give(killedId, editor as Viewer, "2026-11-21");
  await give(injuredId, editor as Viewer, "2026-11-22");
  await give(dateId, chief as Viewer, "2026-11-28");
  await give(rescueId, chief as Viewer, "2026-11-01");
  const decision = { operationId: randomUUID(), claimId: rescueId, version: 0, to: "verified" as const, reason: "" };
  await decideClaim(chief as Viewer, decision);
  await tagClaim(chief as Viewer, { operationId: randomUUID(), claimId: killedId, tag: "needs map" });
});

const names = (found: { id: string }[]) =>
  Object.keys(ids)
    .filter((name) => found.some(({ id }) => id === ids[name]))
    .join(" ");

describe("claims narrowed by who has them, until when, and tag", () => {
  it.each<[WorkFilters, string]>([
    [{ assignee: "me" }, "late today"],
    [{ assignee: "nobody" }, "free"],
    [{ due: "overdue" }, "late"],
    [{ due: "today" }, "today"],
    [{ due: "week" }, "today week"],
    [{ tag: "needs map" }, "late"],
    [{ tag: "unknown" }, ""],
    [{ assignee: "me", due: "today", tag: "needs map" }, ""],
  ])("%j", async (filters, wanted) => {
    const { claims } = await listClaims(editor as Viewer, filters, { now: NOW });
    expect(names(claims)).toBe(wanted);
    const searched = await listClaims(editor as Viewer, { ...filters, q: "said" }, { now: NOW });
    expect(names(searched.claims)).toBe(wanted);
  });

  it("an assignee by id, and what is decided only when its status is asked for", async () => {
    const byId = await listClaims(editor as Viewer, { assignee: chief?.id }, { now: NOW });
    expect(names(byId.claims)).toBe("week decided");
    const late = await listClaims(editor as Viewer, { due: "overdue", status: "verified" }, { now: NOW });
    expect(names(late.claims)).toBe("decided");
  });

  it("the queue asks the same", async () => {
    expect(await getQueuePlace(editor as Viewer, { assignee: "me" })).toMatchObject({ left: 2 });
    expect(await getQueuePlace(chief as Viewer, { assignee: "me" })).toMatchObject({ left: 1, claimId: ids.week });
    expect(await getQueuePlace(chief as Viewer, { tag: "needs map" })).toMatchObject({ left: 1, claimId: ids.late });
    expect(await getQueuePlace(chief as Viewer, { assignee: "nobody" })).toMatchObject({ left: 1, claimId: ids.free });
  });
});

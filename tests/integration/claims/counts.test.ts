import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { withdrawArticle } from "@/lib/articles/mutations/withdraw";
import { countArticles } from "@/lib/articles/queries/count-articles";
import { listLatestArticles } from "@/lib/articles/queries/latest-articles";
import { totalOf } from "@/lib/claims/counts";
import { countClaims } from "@/lib/claims/queries/count-claims";
import { listClaims } from "@/lib/claims/queries/list-claims";
import { listSources } from "@/lib/claims/queries/list-sources";
import { todayIn } from "@/lib/clock";
import { db } from "@/lib/db";
import { periodOf } from "@/lib/period";
import { decideClaim } from "@/lib/review/decisions/mutations/decide";
import { countDecisions } from "@/lib/review/queries-by-day";
import { keepFigures } from "../../support/keep-figures";
import { addViewer } from "../../support/people";

const ALL = { from: null, to: null };

async function story(): Promise<string> {
  const { id } = await db.user.findFirstOrThrow({ where: { kind: "system" } });
  const { id: storyId } = await db.story.create({ data: { title: `Story ${randomUUID()}`, createdBy: id } });
  return storyId;
}

it("a bar counts exactly the claims its list shows", async () => {
  const editor = await addViewer("editor");
  const storyId = await story();
  const { killedId, injuredId } = await keepFigures(editor, { storyId });
  await decideClaim(editor, {
    operationId: randomUUID(),
    claimId: killedId,
    version: 0,
    to: "verified",
    reason: "Seen.",
  });
  await decideClaim(editor, { operationId: randomUUID(), claimId: injuredId, version: 0, to: "dismissed", reason: "" });
  const counts = await countClaims(editor, { story: storyId, period: ALL });
  for (const { kind, status, count } of counts) {
    const { claims } = await listClaims(editor, { story: storyId, kind, status });
    expect(claims, `${kind} ${status}`).toHaveLength(count);
  }
  expect(totalOf(counts)).toBe((await listClaims(editor, { story: storyId })).claims.length);
  expect(counts.find(({ status }) => status === "dismissed")).toBeUndefined();
});

it("a bar of a period counts the claims its list shows for that period", async () => {
  const editor = await addViewer("editor");
  const storyId = await story();
  await keepFigures(editor, { storyId });
  const today = todayIn("UTC", new Date());
  const within = { from: today, to: today };
  const before = { from: "2020-01-01", to: "2020-12-31" };
  expect(totalOf(await countClaims(editor, { story: storyId, period: periodOf(within, "UTC") }))).toBe(
    (await listClaims(editor, { story: storyId, ...within })).claims.length,
  );
  expect(await countClaims(editor, { story: storyId, period: periodOf(before, "UTC") })).toEqual([]);
  expect((await listClaims(editor, { story: storyId, ...before })).claims).toEqual([]);
});

it("a withdrawn article's claims, decisions and warnings count nowhere", async () => {
  const chief = await addViewer("chief");
  const storyId = await story();
  const { articleId, killedId } = await keepFigures(chief, { storyId });
  await decideClaim(chief, {
    operationId: randomUUID(),
    claimId: killedId,
    version: 0,
    to: "verified",
    reason: "Seen.",
  });
  const decisions = () => countDecisions(chief, { story: storyId, period: ALL, timeZone: "UTC" });
  expect(totalOf(await decisions())).toBe(1);
  expect(await countArticles(chief, { story: storyId })).toMatchObject({ all: 1 });
  await withdrawArticle(chief, { operationId: randomUUID(), articleId, reason: "Not about this." });
  expect(await countClaims(chief, { story: storyId, period: ALL })).toEqual([]);
  expect(await decisions()).toEqual([]);
  expect(await countArticles(chief, { story: storyId })).toMatchObject({ all: 0 });
  expect(await listLatestArticles(chief, { story: storyId, limit: 5 })).toEqual([]);
});

it("decisions fall on the desk's day, not the server's", async () => {
  const editor = await addViewer("editor");
  const storyId = await story();
  const { killedId } = await keepFigures(editor, { storyId });
  await decideClaim(editor, {
    operationId: randomUUID(),
    claimId: killedId,
    version: 0,
    to: "verified",
    reason: "Seen.",
  });
  const { createdAt } = await db.decision.findFirstOrThrow({ where: { claimId: killedId } });
  for (const timeZone of ["Pacific/Kiritimati", "Pacific/Pago_Pago"]) {
    const [row] = await countDecisions(editor, { story: storyId, period: ALL, timeZone });
    expect(row?.day).toBe(todayIn(timeZone, createdAt));
  }
});

it("a source's decisions are counted under all the names it is given", async () => {
  const editor = await addViewer("editor");
  const storyId = await story();
  const { killedId, injuredId } = await keepFigures(editor, { storyId });
  for (const claimId of [killedId, injuredId]) {
    await decideClaim(editor, { operationId: randomUUID(), claimId, version: 0, to: "verified", reason: "Seen." });
  }
  const { speaker } = await db.claim.findUniqueOrThrow({ where: { id: killedId } });
  const count = async (...speakers: string[]) =>
    totalOf(await countDecisions(editor, { story: storyId, speakers, period: ALL, timeZone: "UTC" }));
  expect(await count(speaker ?? "", "somebody else")).toBe(
    await db.decision.count({ where: { claim: { article: { storyId }, speaker } } }),
  );
  expect(await count("somebody else")).toBe(0);
});

it("the latest articles carry their progress", async () => {
  const editor = await addViewer("editor");
  const storyId = await story();
  const { killedId } = await keepFigures(editor, { storyId, title: "Flood", publisher: "Hill Post" });
  await decideClaim(editor, {
    operationId: randomUUID(),
    claimId: killedId,
    version: 0,
    to: "verified",
    reason: "Seen.",
  });
  const [article] = await listLatestArticles(editor, { story: storyId, limit: 5 });
  expect(article).toMatchObject({ title: "Flood", publisher: "Hill Post", decided: 1 });
  expect(article?.claims).toBe((await listClaims(editor, { story: storyId })).claims.length);
});

it("sources are counted by who speaks", async () => {
  const editor = await addViewer("editor");
  await keepFigures(editor);
  const { sources } = await listSources(editor, { limit: 50 });
  expect(sources.find(({ speaker }) => speaker === "Rescue services")).toMatchObject({ kind: "official" });
  for (const { statements, figures, verified, contested, waiting } of sources) {
    expect(statements + figures).toBeGreaterThanOrEqual(verified + contested + waiting);
  }
});

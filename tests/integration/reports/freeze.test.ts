import { randomUUID } from "node:crypto";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { withdrawArticle } from "@/lib/articles/mutations/withdraw";
import { db } from "@/lib/db";
import { csv } from "@/lib/reports/formats/csv";
import { json } from "@/lib/reports/formats/json";
import { freezeReport, signReportOff } from "@/lib/reports/mutations";
import { verifyReportFile } from "@/lib/reports/proof";
import { getReport } from "@/lib/reports/queries/get-report";
import { listReports } from "@/lib/reports/queries/list-reports";
import { previewReport } from "@/lib/reports/queries/preview-report";
import type { FrozenReport } from "@/lib/reports/schema";
import { decideClaim } from "@/lib/review/decisions/mutations/decide";
import { keepFigures } from "../../support/keep-figures";
import { addViewer } from "../../support/people";

async function frozen(scope: { article?: string; kind?: "casualty"; story?: string } = {}): Promise<FrozenReport> {
  const editor = await addViewer("editor");
  const { reportId } = await freezeReport(editor, { operationId: randomUUID(), title: "The flood", ...scope });
  return (await getReport(editor, reportId)) as FrozenReport;
}

describe("a frozen report", () => {
  it("has totals that equal its rows, in every format", async () => {
    const editor = await addViewer("editor");
    const { articleId, killedId, injuredId } = await keepFigures(editor);
    await decideClaim(editor, {
      operationId: randomUUID(),
      claimId: killedId,
      version: 0,
      to: "verified",
      reason: "Counted twice.",
      basis: "primary-document",
      evidenceUrl: "https://example.org/list",
    });
    await decideClaim(editor, {
      operationId: randomUUID(),
      claimId: injuredId,
      version: 0,
      to: "dismissed",
      reason: "",
    });
    const report = await frozen({ article: articleId });
    const { totals, claims } = report.document;
    expect(claims).toHaveLength(4);
    expect(totals.claims).toBe(4);
    expect(Object.values(totals.byStatus).reduce((a, b) => a + b)).toBe(4);
    expect(Object.values(totals.byKind).reduce((a, b) => a + b)).toBe(4);
    expect(totals).toMatchObject({ open: 3, byStatus: { verified: 1, unreviewed: 3 } });
    const rows = (await text(csv.write(report))).trim().split("\r\n");
    expect(rows).toHaveLength(1 + 4);
    expect(JSON.parse(await text(json.write(report))).report.claims).toHaveLength(4);
  });

  it("carries why each claim is decided so, and by whom", async () => {
    const editor = await addViewer("editor");
    const { articleId, killedId } = await keepFigures(editor);
    await decideClaim(editor, {
      operationId: randomUUID(),
      claimId: killedId,
      version: 0,
      to: "disputed",
      reason: "Nine, says another.",
      evidenceUrl: "https://example.org/nine",
      accessedOn: "2023-11-06",
    });
    const { document } = await frozen({ article: articleId, kind: "casualty" });
    expect(document.claims.find((claim) => claim.id === killedId)).toMatchObject({
      says: "12 killed",
      low: 12,
      source: "Rescue services",
      status: "disputed",
      decidedBy: "The editor",
      reason: "Nine, says another.",
      evidence: [{ url: "https://example.org/nine", accessedOn: "2023-11-06" }],
      history: [{ from: "unreviewed", to: "disputed" }],
    });
    expect(document.scope.words).toContain("All figures of the article “A report”");
  });

  it("proves itself, and a changed copy does not", async () => {
    const file = await text(json.write(await frozen()));
    expect(verifyReportFile(file).outcome).toBe("true");
    expect(verifyReportFile(file.replace("The flood", "The fire")).outcome).toBe("false");
    expect(verifyReportFile("{}").outcome).toBe("unreadable");
    expect(verifyReportFile("not JSON").outcome).toBe("unreadable");
  });

  it("does not change when its claims are decided later, and names the checkpoint it stands on", async () => {
    const editor = await addViewer("editor");
    const { articleId, killedId } = await keepFigures(editor);
    const before = await frozen({ article: articleId });
    await decideClaim(editor, { operationId: randomUUID(), claimId: killedId, version: 0, to: "verified", reason: "" });
    const after = (await getReport(editor, before.id)) as FrozenReport;
    expect(after.canonical).toBe(before.canonical);
    const entry = await db.auditEntry.findUniqueOrThrow({ where: { seq: before.document.audit.seq } });
    expect(entry.hash).toBe(before.document.audit.hash);
  });

  it("leaves out withdrawn articles, and its preview counts the same", async () => {
    const chief = await addViewer("chief");
    const story = await db.story.create({ data: { title: `Story ${randomUUID()}`, createdBy: chief.id } });
    const kept = await keepFigures(chief, { storyId: story.id });
    const wrong = await keepFigures(chief, { storyId: story.id });
    await withdrawArticle(chief, { operationId: randomUUID(), articleId: wrong.articleId, reason: "Invented." });
    const preview = await previewReport(chief, { story: story.id });
    const { document } = await frozen({ story: story.id });
    expect(document.articles.map((article) => article.id)).toEqual([kept.articleId]);
    expect(preview).toMatchObject({ claims: document.totals.claims, articles: 1 });
  });

  it("is numbered without a gap when many freeze at once", async () => {
    const reports = await Promise.all(Array.from({ length: 5 }, () => frozen()));
    const numbers = reports.map((report) => report.document.number).sort((a, b) => a - b);
    expect(numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)).toBe(true);
  });
});

describe("who may", () => {
  it("a viewer reads and downloads, freezes and signs nothing", async () => {
    const viewer = await addViewer("viewer");
    const report = await frozen();
    expect(await getReport(viewer, report.id)).not.toBeNull();
    expect((await listReports(viewer)).reports.length).toBeGreaterThan(0);
    await expect(freezeReport(viewer, { operationId: randomUUID(), title: "x" })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(signReportOff(viewer, { operationId: randomUUID(), reportId: report.id })).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  it("an editor does not sign off; a chief does, once", async () => {
    const [editor, chief] = [await addViewer("editor"), await addViewer("chief")];
    const { id: reportId } = await frozen();
    await expect(signReportOff(editor, { operationId: randomUUID(), reportId })).rejects.toMatchObject({
      code: "forbidden",
    });
    await signReportOff(chief, { operationId: randomUUID(), reportId, note: "For the Monday edition." });
    expect((await getReport(chief, reportId))?.signOff).toMatchObject({
      who: "The chief",
      note: "For the Monday edition.",
    });
    await expect(signReportOff(chief, { operationId: randomUUID(), reportId })).rejects.toMatchObject({
      code: "conflict",
    });
  });

  it("an unknown report is null, a nonsense address too", async () => {
    const viewer = await addViewer("viewer");
    expect(await getReport(viewer, randomUUID())).toBeNull();
    expect(await getReport(viewer, "nonsense")).toBeNull();
  });
});

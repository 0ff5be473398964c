import { randomUUID } from "node:crypto";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { listFigures } from "@/lib/figures/queries/list-figures";
import { csv } from "@/lib/reports/formats/csv";
import { pdf } from "@/lib/reports/formats/pdf";
import { freezeReport } from "@/lib/reports/mutations";
import { getReport } from "@/lib/reports/queries/get-report";
import { decideClaim, undoDecision } from "@/lib/review/decisions/mutations/decide";
import { listDecisions } from "@/lib/review/queries";
import type { Decision } from "@/lib/review/schema";
import { keepFigures } from "../../support/keep-figures";
import { addViewer } from "../../support/people";

const decision = (claimId: string, change: Partial<Decision> = {}): Decision => ({
  operationId: randomUUID(),
  claimId,
  version: 0,
  to: "verified",
  reason: "",
  ...change,
});

describe("grade and confidence", () => {
  it("stand in the history, on the panel and in every row of a report", async () => {
    const editor = await addViewer("editor");
    const { killedId, articleId } = await keepFigures(editor);
    await decideClaim(editor, decision(killedId, { grade: "fair", confidence: "medium" }));
    expect(await listDecisions(editor, killedId)).toMatchObject([{ grade: "fair", confidence: "medium" }]);
    const { figures } = await listFigures(editor);
    expect(figures.find(({ id }) => id === killedId)?.grade).toBe("fair");
    const { reportId } = await freezeReport(editor, { operationId: randomUUID(), title: "Graded", article: articleId });
    const report = await getReport(editor, reportId);
    if (!report) throw new Error("no report");
    const claim = report.document.claims.find(({ id }) => id === killedId);
    expect(claim).toMatchObject({
      grade: "fair",
      deciderConfidence: "medium",
      history: [{ grade: "fair", confidence: "medium" }],
    });
    expect(report.document.grades?.definitions.fair).toContain("Two or more credible sources");
    expect(report.document.grades?.source).toContain("Airwars");
    expect(await text(csv.write(report))).toMatch(/grade,decider's confidence,/);
    expect((await text(pdf.write(report))).startsWith("%PDF")).toBe(true);
  });

  it("go with a decision that is taken back, and come back with the one that stands again", async () => {
    const editor = await addViewer("editor");
    const { killedId } = await keepFigures(editor);
    await decideClaim(editor, decision(killedId, { grade: "weak", confidence: "low" }));
    const second = decision(killedId, {
      version: 1,
      to: "disputed",
      reason: "Nine, says another.",
      grade: "contested",
    });
    const { decisionId } = await decideClaim(editor, second);
    await undoDecision(editor, { operationId: randomUUID(), decisionId });
    const [latest] = await listDecisions(editor, killedId);
    expect(latest).toMatchObject({ to: "verified", isUndo: true, grade: "weak", confidence: "low" });
    const { decisionId: third } = await decideClaim(editor, decision(killedId, { version: 3, to: "in-review" }));
    expect((await listDecisions(editor, killedId))[0]).toMatchObject({ id: third, grade: null, confidence: null });
  });

  it("a date or an attribution has no grade, whoever asks", async () => {
    const editor = await addViewer("editor");
    const { dateId } = await keepFigures(editor);
    await expect(decideClaim(editor, decision(dateId, { grade: "fair" }))).rejects.toMatchObject({ code: "invalid" });
    const row = { claimId: dateId, version: 1, from: "unreviewed", to: "verified", reason: "", decidedBy: editor.id };
    await expect(db.decision.create({ data: { ...row, grade: "fair" } })).rejects.toThrow(/only figures are graded/);
    await decideClaim(editor, decision(dateId, { confidence: "high" }));
  });
});

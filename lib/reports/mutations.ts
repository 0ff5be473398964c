import { appendAudit, lockHead } from "@/lib/audit/mutations";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { ExpectedError } from "@/lib/errors";
import { runOnce } from "@/lib/operations/mutations";
import { proveJson } from "./proof";
import { buildReport } from "./queries/build-report";
import { type FreezeReport, ReportScope, type SignOff } from "./schema";

/**
 * Freezes a report. The audit chain's head is locked first: whoever decides meanwhile waits, so that every row belongs to the
 * checkpoint the report names.
 */
export async function freezeReport(viewer: Viewer, form: FreezeReport): Promise<{ reportId: string }> {
  authorize(viewer, "report:freeze");
  return runOnce(viewer, { id: form.operationId, name: "report:freeze" }, async (tx) => {
    const audit = await lockHead(tx);
    const last = await tx.report.aggregate({ _max: { number: true } });
    const head = { title: form.title, number: (last._max.number ?? 0) + 1, frozenAt: new Date(), audit };
    const document = await buildReport(tx, viewer, ReportScope.parse(form), head);
    const { canonical, sha256 } = proveJson(document);
    const { number, title, demo, totals } = document;
    const report = await tx.report.create({
      data: { number, title, canonical, sha256, claims: totals.claims, demo, frozenBy: viewer.id },
    });
    await appendAudit(tx, viewer, {
      action: "report:freeze",
      subject: { kind: "report", id: report.id },
      detail: { number, sha256, claims: totals.claims },
    });
    return { reportId: report.id };
  });
}

/** A chief puts their name to a frozen report, once. */
export async function signReportOff(
  viewer: Viewer,
  { operationId, reportId, note }: SignOff,
): Promise<{ reportId: string }> {
  authorize(viewer, "report:sign-off");
  return runOnce(viewer, { id: operationId, name: "report:sign-off" }, async (tx) => {
    const { seq } = await lockHead(tx);
    const report = await tx.report.findUnique({ where: { id: reportId }, include: { signOff: true } });
    if (!report) throw new ExpectedError("not-found", "This report is not here.");
    if (report.signOff) throw new ExpectedError("conflict", "This report is already signed off.");
    await tx.reportSignOff.create({ data: { reportId, signedBy: viewer.id, note } });
    await appendAudit(tx, viewer, {
      action: "report:sign-off",
      subject: { kind: "report", id: reportId },
      detail: { sha256: report.sha256, after: seq },
    });
    return { reportId };
  });
}

import { expect, it } from "vitest";
import { proveJson, verifyReportFile } from "@/lib/reports/proof";
import { ReportDocument } from "@/lib/reports/schema";
import { frozenReport, reportClaim } from "../../support/report";

/** A report as it was frozen before evidence files, grades and corrections were known: its text holds none of their fields. */
function olderReport(): unknown {
  const evidence = {
    url: "https://example.org/list",
    note: null,
    accessedOn: "2023-11-06",
    archivedSha256: null,
    addedBy: "The editor",
  };
  const history = {
    at: "2023-11-06T08:00:00.000Z",
    who: "The editor",
    from: "unreviewed",
    to: "verified",
    reason: "",
    basis: null,
    tookBack: false,
    supersededBy: null,
  };
  const { grade: _, deciderConfidence: __, ...claim } = reportClaim({ history: [], evidence: [] });
  const { grades: ___, ...document } = frozenReport([]).document;
  return { ...document, claims: [{ ...claim, evidence: [evidence], history: [history] }] };
}

it("an older report is still read, and still proves itself letter for letter", () => {
  const older = olderReport();
  const { canonical, sha256 } = proveJson(older);
  expect(verifyReportFile(`{"report":${canonical},"sha256":"${sha256}"}`).outcome).toBe("true");
  const read = ReportDocument.parse(JSON.parse(canonical));
  expect(read.claims[0]).toMatchObject({ grade: null, deciderConfidence: null, evidence: [{ file: null }] });
  expect(read.grades).toBeNull();
});

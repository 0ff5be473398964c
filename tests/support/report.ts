import { proveJson } from "@/lib/reports/proof";
import type { FrozenReport, ReportClaim, ReportDocument } from "@/lib/reports/schema";

/** A claim as a report holds it; tests change what they look at. */
export function reportClaim(change: Partial<ReportClaim> = {}): ReportClaim {
  return {
    id: "claim-1",
    kind: "casualty",
    article: "article-1",
    version: 1,
    quote: "12 people were killed",
    start: 0,
    end: 21,
    sentence: "12 people were killed in the flood.",
    says: "12 killed",
    low: 12,
    best: 12,
    high: 12,
    bound: "exact",
    harm: "killed",
    date: null,
    source: "Rescue services",
    asOf: null,
    status: "verified",
    decidedBy: "The editor",
    decidedAt: "2023-11-06T08:00:00.000Z",
    secondReader: null,
    dissent: [],
    reason: "Two services agree.",
    basis: "independent-sources",
    grade: null,
    deciderConfidence: null,
    correction: null,
    evidence: [],
    history: [],
    origin: "engine",
    rule: "casualty/test",
    engineVersion: "1.0.0",
    confidence: 0.9,
    ...change,
  };
}

export function frozenReport(claims: ReportClaim[], change: Partial<ReportDocument> = {}): FrozenReport {
  const document: ReportDocument = {
    format: "attest-report/1",
    number: 1,
    title: "The flood",
    demo: false,
    frozenAt: "2023-11-06T09:00:00.000Z",
    frozenBy: "The editor",
    timeZone: "UTC",
    scope: { words: "All claims", filters: {} },
    articles: [
      {
        id: "article-1",
        title: "Flood kills 12",
        publisher: "A test paper",
        byline: null,
        url: "https://example.org/flood",
        publicationDate: "2023-11-05",
        retrievedAt: "2023-11-05T12:00:00.000Z",
        version: 1,
        bodySha256: "a".repeat(64),
        rawSha256: "b".repeat(64),
        warnings: ["no-byline"],
      },
    ],
    totals: {
      claims: claims.length,
      byStatus: { verified: claims.length },
      byKind: { casualty: claims.length },
      open: 0,
    },
    claims,
    definitions: { verified: "Independent evidence supports it as stated." },
    grades: null,
    method: { engineVersions: ["1.0.0"], rules: ["casualty/test"], notChecked: ["Pictures."] },
    audit: { seq: 1, hash: "c".repeat(64) },
    ...change,
  };
  return { id: "report-1", document, ...proveJson(document), signOff: null };
}

import { Readable } from "node:stream";
import { stringify } from "csv-stringify";
import { STATUS_WORDS } from "@/lib/claims/status";
import { KIND_WORDS, ORIGIN_WORDS } from "@/lib/claims/words";
import { CSV_OPTIONS } from "@/lib/csv";
import { BASIS_WORDS } from "@/lib/review/schema";
import type { FrozenReport, ReportClaim } from "../schema";
import { evidenceWords, verdictWords } from "../words";
import type { ReportFormat } from "./registry";

type Cell = string | number | null;

type Article = FrozenReport["document"]["articles"][number];

const COLUMNS: [string, (claim: ReportClaim, article: Article | undefined, report: FrozenReport) => Cell][] = [
  ["claim", (claim) => claim.id],
  ["status", (claim) => STATUS_WORDS[claim.status].word],
  ["kind", (claim) => KIND_WORDS[claim.kind].one],
  ["quote", (claim) => claim.quote],
  ["says", (claim) => claim.says],
  ["low", (claim) => claim.low],
  ["best", (claim) => claim.best],
  ["high", (claim) => claim.high],
  ["bound", (claim) => claim.bound],
  ["harm", (claim) => claim.harm],
  ["source", (claim) => claim.source],
  ["as of", (claim) => claim.asOf],
  ["date", (claim) => claim.date],
  ["first read as", (claim) => claim.correction?.firstReadAs ?? null],
  ["corrected by", (claim) => claim.correction?.correctedBy ?? null],
  ["corrected because", (claim) => claim.correction?.reason ?? null],
  ["reason", (claim) => claim.reason],
  ["basis", (claim) => basisWords(claim.basis)],
  ["grade", (claim) => claim.grade],
  ["decider's confidence", (claim) => claim.deciderConfidence],
  ["evidence", (claim) => claim.evidence.map(evidenceWords).join("\n")],
  ["decided by", (claim) => claim.decidedBy],
  ["decided at", (claim) => claim.decidedAt],
  ["second reader", (claim) => claim.secondReader],
  ["dissent", (claim) => claim.dissent.map(verdictWords).join("\n")],
  ["decisions", (claim) => claim.history.length],
  ["article", (_, article) => article?.title ?? null],
  ["publisher", (_, article) => article?.publisher ?? null],
  ["article address", (_, article) => article?.url ?? null],
  ["published", (_, article) => article?.publicationDate ?? null],
  ["article version", (claim) => claim.version],
  ["start", (claim) => claim.start],
  ["end", (claim) => claim.end],
  ["sentence", (claim) => claim.sentence],
  ["found by", (claim) => ORIGIN_WORDS[claim.origin] ?? claim.origin],
  ["rule", (claim) => claim.rule],
  ["engine", (claim) => claim.engineVersion],
  ["confidence", (claim) => claim.confidence],
  ["demo", (_claim, _article, report) => (report.document.demo ? "DEMO" : "")],
  ["report sha256", (_claim, _article, report) => report.sha256],
];

function basisWords(basis: string | null): string | null {
  return basis && Object.hasOwn(BASIS_WORDS, basis) ? BASIS_WORDS[basis as keyof typeof BASIS_WORDS] : basis;
}

/** One row a claim. */
export const csv: ReportFormat = {
  word: "CSV",
  contentType: "text/csv; charset=utf-8",
  extension: "csv",
  write: (report) => {
    const articles = new Map(report.document.articles.map((article) => [article.id, article]));
    const rows = report.document.claims.map((claim) =>
      COLUMNS.map(([, read]) => read(claim, articles.get(claim.article), report)),
    );
    return Readable.from(rows).pipe(stringify({ ...CSV_OPTIONS, columns: COLUMNS.map(([name]) => name) }));
  },
};

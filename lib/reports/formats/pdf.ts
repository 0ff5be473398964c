import { PassThrough } from "node:stream";
import { STATUS_WORDS, STATUSES, type Status } from "@/lib/claims/status";
import { KIND_WORDS } from "@/lib/claims/words";
import { formatInstant } from "@/lib/clock";
import { formatDay } from "@/lib/date-words";
import type { FrozenReport, ReportDocument } from "../schema";
import { drawClaim } from "./pdf/claim";
import { drawFooters } from "./pdf/footers";
import { MUTED, openPaper, type Paper } from "./pdf/page";
import type { ReportFormat } from "./registry";

export const pdf: ReportFormat = {
  word: "PDF",
  contentType: "application/pdf",
  extension: "pdf",
  write: (report) => {
    const { document } = report;
    const paper = openPaper({ title: document.title, author: document.frozenBy, date: new Date(document.frozenAt) });
    drawHead(paper, report);
    drawTotals(paper, document);
    drawArticles(paper, document);
    heading(paper, "Claims");
    if (document.claims.length === 0) paper.paragraph("No claim is in this scope.");
    for (const claim of document.claims) drawClaim(paper, claim, document);
    drawMethod(paper, document);
    drawFooters(
      paper,
      `${document.demo ? "DEMO · " : ""}Verification report ${document.number} · SHA-256 ${report.sha256}`,
    );
    const stream = paper.doc.pipe(new PassThrough());
    paper.doc.end();
    return stream;
  },
};

function heading(paper: Paper, text: string): void {
  paper.keepTogether(60);
  paper.doc.y += 8;
  paper.paragraph(text, { font: "bold", size: 12, gap: 2 });
  paper.rule();
}

function drawHead(paper: Paper, { document, sha256, signOff }: FrozenReport): void {
  const zone = document.timeZone;
  if (document.demo)
    paper.paragraph("DEMO: this report covers demonstration articles", { font: "bold", size: 10, colour: "#9a4a00" });
  paper.paragraph(`Verification report ${document.number}`, { colour: MUTED });
  paper.paragraph(document.title, { font: "bold", size: 18, gap: 6 });
  paper.paragraph(document.scope.words);
  paper.paragraph(`Frozen by ${document.frozenBy} on ${formatInstant(new Date(document.frozenAt), zone)}.`);
  paper.paragraph(
    signOff
      ? `Signed off by ${signOff.who} on ${formatInstant(signOff.at, zone)}.${signOff.note ? ` ${signOff.note}` : ""}`
      : "Not signed off when this file was made.",
  );
  paper.paragraph(`SHA-256 of the report: ${sha256}`, { font: "mono", size: 7.5, colour: MUTED });
  paper.paragraph(`Audit checkpoint: entry ${document.audit.seq}, ${document.audit.hash}`, {
    font: "mono",
    size: 7.5,
    colour: MUTED,
  });
}

function drawTotals(paper: Paper, { totals }: ReportDocument): void {
  heading(paper, "Totals");
  paper.paragraph(`${totals.claims} claims; ${totals.open} still open (unreviewed or in review).`, { font: "bold" });
  for (const [status, count] of Object.entries(totals.byStatus))
    paper.paragraph(`${STATUS_WORDS[status as Status].word}: ${count}`, { indent: 12, gap: 0 });
  paper.doc.y += 4;
  for (const [kind, count] of Object.entries(totals.byKind))
    paper.paragraph(`${KIND_WORDS[kind as keyof typeof KIND_WORDS].many}: ${count}`, { indent: 12, gap: 0 });
}

function drawArticles(paper: Paper, { articles, timeZone }: ReportDocument): void {
  heading(paper, "Articles");
  for (const article of articles) {
    paper.keepTogether(70);
    paper.paragraph(article.title, { font: "bold", gap: 1 });
    const published = article.publicationDate
      ? `published ${formatDay(article.publicationDate)}`
      : "publication date not known";
    paper.paragraph(
      [article.publisher ?? "publisher not known", article.byline, published].filter(Boolean).join(" · "),
      { gap: 1 },
    );
    paper.paragraph(article.url ?? "No address known", { colour: MUTED, gap: 1 });
    paper.paragraph(`Version ${article.version}, retrieved ${formatInstant(new Date(article.retrievedAt), timeZone)}`, {
      colour: MUTED,
      gap: 1,
    });
    if (article.warnings.length > 0) paper.paragraph(`Intake warnings: ${article.warnings.join(", ")}`, { gap: 1 });
    paper.paragraph(`text ${article.bodySha256}\nfile ${article.rawSha256}`, {
      font: "mono",
      size: 7,
      colour: MUTED,
      gap: 6,
    });
  }
}

function drawMethod(paper: Paper, { method, definitions, grades }: ReportDocument): void {
  heading(paper, "What the statuses mean");
  for (const status of STATUSES)
    paper.paragraph(`${STATUS_WORDS[status].word}: ${definitions[status] ?? ""}`, { gap: 1 });
  if (grades) {
    heading(paper, "What the grades of figures mean");
    for (const [grade, definition] of Object.entries(grades.definitions))
      paper.paragraph(`${grade}: ${definition}`, { gap: 1 });
    paper.paragraph(grades.source, { colour: MUTED, gap: 1 });
  }
  heading(paper, "How the claims were found, and what was not checked");
  paper.paragraph(`Engine ${method.engineVersions.join(", ") || "none"}; rules: ${method.rules.join(", ") || "none"}.`);
  for (const sentence of method.notChecked) paper.paragraph(`Not checked: ${sentence}`, { gap: 1 });
  paper.paragraph(
    "To check this report without the desk, download its JSON form and run: npm run verify-report -- FILE",
    { gap: 1 },
  );
}

import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ReportClaimsTable } from "@/components/reports/report-claims-table";
import { ReportProof } from "@/components/reports/report-proof";
import { SignOffForm } from "@/components/reports/sign-off-form";
import { StatusCounts } from "@/components/reports/status-counts";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader, Section } from "@/components/ui/page";
import { canDo } from "@/lib/auth/policy";
import { getViewer, requireViewer } from "@/lib/auth/sessions";
import { formatInstant } from "@/lib/clock";
import { formatDay } from "@/lib/date-words";
import { env } from "@/lib/env";
import { REPORT_FORMATS } from "@/lib/reports/formats/registry";
import { getReport } from "@/lib/reports/queries/get-report";

/** Once a request, for the title and the page. */
const findReport = cache(getReport);

export async function generateMetadata({ params }: PageProps<"/reports/[id]">): Promise<Metadata> {
  const viewer = await getViewer();
  const report = viewer && (await findReport(viewer, (await params).id));
  return { title: report?.document.title ?? "Report" };
}

export default async function ReportPage({ params }: PageProps<"/reports/[id]">) {
  const { id } = await params;
  const viewer = await requireViewer(`/reports/${id}`);
  const report = await findReport(viewer, id);
  if (!report) notFound();
  const { document, signOff } = report;
  const zone = env().ATTEST_TIME_ZONE;
  return (
    <>
      <PageHeader
        title={document.title}
        lead={`Verification report ${document.number}, frozen by ${document.frozenBy} on ${formatInstant(new Date(document.frozenAt), zone)}.`}
      >
        {Object.entries(REPORT_FORMATS).map(([name, { word }]) => (
          <a key={name} href={`/api/reports/${id}/${name}`} download className={buttonClass()}>
            Download {word}
          </a>
        ))}
      </PageHeader>
      {document.demo && (
        <div className="mb-4">
          <Notice tone="caution" still>
            DEMO: this report covers demonstration articles.
          </Notice>
        </div>
      )}
      <div className="grid items-start gap-x-6 lg:grid-cols-[1fr_22rem]">
        <Section
          title={`${document.totals.claims.toLocaleString("en-GB")} claims, ${document.totals.open.toLocaleString("en-GB")} still open`}
          lead={document.scope.words}
        >
          <StatusCounts counts={document.totals.byStatus} />
        </Section>
        <Section title="Sign-off">
          {signOff ? (
            <p className="text-sm">
              Signed off by {signOff.who} on {formatInstant(signOff.at, zone)}.{signOff.note && ` ${signOff.note}`}
            </p>
          ) : canDo(viewer.role, "report:sign-off") ? (
            <SignOffForm reportId={id} operationId={crypto.randomUUID()} />
          ) : (
            <p className="text-sm text-muted">Not signed off yet. A chief can do it.</p>
          )}
        </Section>
      </div>
      <Section title="Claims">
        <ReportClaimsTable document={document} />
      </Section>
      <Section title="Articles">
        <ul className="space-y-2 text-sm">
          {document.articles.map((article) => (
            <li key={article.id} className="break-words">
              <Link href={`/articles/${article.id}`} prefetch={false}>
                {article.title}
              </Link>
              , {article.publisher ?? "publisher not known"},{" "}
              {article.publicationDate ? formatDay(article.publicationDate) : "publication date not known"}
              <span className="block break-all font-mono text-xs text-muted">
                SHA-256 of the text {article.bodySha256}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Proof and method">
        <ReportProof report={report} />
      </Section>
    </>
  );
}

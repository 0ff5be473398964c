import type { Metadata } from "next";
import Link from "next/link";
import { AuditFilterForm } from "@/components/audit/audit-filter-form";
import { AuditTable } from "@/components/audit/audit-table";
import { VerifyChainForm } from "@/components/audit/verify-chain-form";
import { buttonClass } from "@/components/ui/button";
import { IgnoredNotice } from "@/components/ui/ignored-notice";
import { EmptyState, PageHeader } from "@/components/ui/page";
import { listAudit, listAuditors } from "@/lib/audit/queries";
import { AUDIT_FORMATS, AuditFilters, SUBJECT_WORDS } from "@/lib/audit/schema";
import { requireViewer } from "@/lib/auth/sessions";
import { env } from "@/lib/env";
import { addressWith, parseFilters } from "@/lib/filters";

export const metadata: Metadata = { title: "Audit" };

export default async function AuditPage({ searchParams }: PageProps<"/audit">) {
  const viewer = await requireViewer("/audit");
  const { filters, ignored } = parseFilters(AuditFilters, await searchParams);
  const [{ entries, next }, people] = await Promise.all([listAudit(viewer, filters), listAuditors(viewer)]);
  const { ATTEST_TIME_ZONE } = env();
  return (
    <>
      <PageHeader
        title="Audit"
        lead="Every change, in order. Each entry holds the hash of the one before: nothing can be removed or altered unnoticed."
      >
        <VerifyChainForm operationId={crypto.randomUUID()} />
      </PageHeader>
      <IgnoredNotice ignored={ignored} />
      <AuditFilterForm filters={filters} people={people} zone={ATTEST_TIME_ZONE} />
      {filters.subject && (
        <p className="mb-3 text-sm">
          Only what happened to one {SUBJECT_WORDS[entries[0]?.subject.kind ?? ""]?.toLowerCase() ?? "thing"}.{" "}
          <Link href={addressWith("/audit", filters, { subject: undefined })}>All of them</Link>
        </p>
      )}
      <p className="no-print mb-3 flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {AUDIT_FORMATS.map((format) => (
          <a key={format} href={addressWith("/api/audit/export", filters, { before: undefined, format })} download>
            Download as {format === "csv" ? "CSV" : "JSON lines"}
          </a>
        ))}
        <span className="text-muted">Filtered as here; a download without filters can be checked offline.</span>
      </p>
      {entries.length > 0 ? (
        <AuditTable entries={entries} timeZone={ATTEST_TIME_ZONE} />
      ) : (
        <EmptyState title="No entry matches">
          <Link href="/audit">Show everything</Link>
        </EmptyState>
      )}
      {next && (
        <Link href={addressWith("/audit", filters, { before: next })} className={`${buttonClass()} mt-4`}>
          Older entries
        </Link>
      )}
    </>
  );
}

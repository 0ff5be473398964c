import type { Metadata } from "next";
import Link from "next/link";
import { AuditTable } from "@/components/audit/audit-table";
import { VerifyChainForm } from "@/components/audit/verify-chain-form";
import { Button, buttonClass } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { IgnoredNotice } from "@/components/ui/ignored-notice";
import { EmptyState, PageHeader } from "@/components/ui/page";
import { listAudit } from "@/lib/audit/queries";
import { AUDIT_WORDS, AuditFilters } from "@/lib/audit/schema";
import { requireViewer } from "@/lib/auth/sessions";
import { env } from "@/lib/env";
import { addressWith, parseFilters } from "@/lib/filters";

export const metadata: Metadata = { title: "Audit" };

export default async function AuditPage({ searchParams }: PageProps<"/audit">) {
  const viewer = await requireViewer("/audit");
  const { filters, ignored } = parseFilters(AuditFilters, await searchParams);
  const { entries, next } = await listAudit(viewer, filters);
  return (
    <>
      <PageHeader
        title="Audit"
        lead="Every change, in order. Each entry holds the hash of the one before: nothing can be removed or altered unnoticed."
      >
        <VerifyChainForm operationId={crypto.randomUUID()} />
      </PageHeader>
      <IgnoredNotice ignored={ignored} />
      <form method="get" action="/audit" className="mb-4 flex flex-wrap items-end gap-2">
        <SelectField label="What happened" name="action" defaultValue={filters.action ?? ""}>
          <option value="">Everything</option>
          {Object.entries(AUDIT_WORDS).map(([action, words]) => (
            <option key={action} value={action}>
              {words}
            </option>
          ))}
        </SelectField>
        <Button type="submit">Show</Button>
      </form>
      {entries.length > 0 ? (
        <AuditTable entries={entries} timeZone={env().ATTEST_TIME_ZONE} />
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

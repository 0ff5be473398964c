import type { Metadata } from "next";
import { FreezeForm } from "@/components/reports/freeze-form";
import { ReportScopeForm } from "@/components/reports/report-scope-form";
import { IgnoredNotice } from "@/components/ui/ignored-notice";
import { Notice } from "@/components/ui/notice";
import { PageHeader, Section } from "@/components/ui/page";
import { canDo } from "@/lib/auth/policy";
import { requireViewer } from "@/lib/auth/sessions";
import { listStories } from "@/lib/claims/queries/list-stories";
import { STATUS_WORDS, type Status } from "@/lib/claims/status";
import { parseFilters } from "@/lib/filters";
import { listArticleChoices } from "@/lib/reports/queries/list-article-choices";
import { previewReport } from "@/lib/reports/queries/preview-report";
import { ReportScope } from "@/lib/reports/schema";

export const metadata: Metadata = { title: "Build a report" };

export default async function NewReportPage({ searchParams }: PageProps<"/reports/new">) {
  const viewer = await requireViewer("/reports/new");
  const { filters: scope, ignored } = parseFilters(ReportScope, await searchParams);
  const [preview, stories, articles] = await Promise.all([
    previewReport(viewer, scope),
    listStories(viewer),
    listArticleChoices(viewer),
  ]);
  const counts = Object.entries(preview.byStatus).map(
    ([status, count]) => `${STATUS_WORDS[status as Status].word} ${count}`,
  );
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title="Build a report" lead="Choose what it covers, look at what it would hold, then freeze it." />
      <IgnoredNotice ignored={ignored} />
      <Section title="1. What it covers">
        <ReportScopeForm scope={scope} stories={stories} articles={articles} />
      </Section>
      <Section title="2. What it would hold now">
        <p>{preview.words}</p>
        <p className="mt-2 text-lg font-semibold tabular-nums">
          {preview.claims.toLocaleString("en-GB")} {preview.claims === 1 ? "claim" : "claims"} from{" "}
          {preview.articles.toLocaleString("en-GB")} {preview.articles === 1 ? "article" : "articles"}
        </p>
        {counts.length > 0 && <p className="text-sm text-muted">{counts.join(" · ")}</p>}
      </Section>
      <Section
        title="3. Freeze it"
        lead="What step 2 shows is frozen and never changes: later decisions go into a later report."
      >
        {canDo(viewer.role, "report:freeze") ? (
          <FreezeForm scope={scope} operationId={crypto.randomUUID()} />
        ) : (
          <Notice still>Editors freeze reports. You can read and download every frozen one.</Notice>
        )}
      </Section>
    </div>
  );
}

import type { Metadata } from "next";
import { StoryField } from "@/components/articles/story-field";
import { KindsTable, RulesTable } from "@/components/quality/quality-tables";
import { Button } from "@/components/ui/button";
import { IgnoredNotice } from "@/components/ui/ignored-notice";
import { PageHeader, Section } from "@/components/ui/page";
import { requireViewer } from "@/lib/auth/sessions";
import { listStories } from "@/lib/claims/queries/list-stories";
import { parseFilters } from "@/lib/filters";
import { listQuality } from "@/lib/review/quality/queries";
import { QualityFilters } from "@/lib/review/quality/schema";

export const metadata: Metadata = { title: "Quality" };

export default async function QualityPage({ searchParams }: PageProps<"/quality">) {
  const viewer = await requireViewer("/quality");
  const { filters, ignored } = parseFilters(QualityFilters, await searchParams);
  const [{ kinds, rules }, stories] = await Promise.all([listQuality(viewer, filters), listStories(viewer)]);
  return (
    <>
      <PageHeader
        title="Quality of the reading"
        lead="How often people kept what the engine read. A refuted claim can be read rightly: the text says it, the world does not."
      />
      <IgnoredNotice ignored={ignored} />
      <form method="get" action="/quality" className="mb-4 flex flex-wrap items-end gap-3">
        <StoryField stories={stories} value={filters.story} />
        <Button type="submit">Show</Button>
      </form>
      <Section title="Kept, corrected, dismissed, missed">
        <KindsTable kinds={kinds} />
        <p className="mt-3 max-w-prose text-sm text-muted">
          Judged is a claim somebody has decided, dismissed or corrected; of those, the share that was neither dismissed
          nor corrected is kept as read. Few are counted out in full and get no percentage. Marked by hand is what the
          engine missed and somebody noticed: what nobody noticed stands in no table. Claims of withdrawn articles do
          not count.
        </p>
      </Section>
      <Section title="Rule by rule">
        <RulesTable rules={rules} />
      </Section>
    </>
  );
}

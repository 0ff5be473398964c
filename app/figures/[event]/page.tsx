import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ArrangeForms } from "@/components/figures/arrange-forms";
import { AsOfControl } from "@/components/figures/as-of-control";
import { BreakdownList } from "@/components/figures/breakdown-list";
import { FiguresOnAxis } from "@/components/figures/figures-on-axis";
import { LeadFigure } from "@/components/figures/lead-figure";
import { RelationList } from "@/components/figures/relation-list";
import { SeriesComparisons } from "@/components/figures/series-comparisons";
import { TollsOverTime } from "@/components/figures/tolls-over-time";
import { buttonClass } from "@/components/ui/button";
import { IgnoredNotice } from "@/components/ui/ignored-notice";
import { Notice } from "@/components/ui/notice";
import { EmptyState, PageHeader, Section } from "@/components/ui/page";
import { canDo } from "@/lib/auth/policy";
import { requireViewer } from "@/lib/auth/sessions";
import { env } from "@/lib/env";
import { breakdownsOf } from "@/lib/figures/breakdown";
import { markConflicts } from "@/lib/figures/conflict-marks";
import { narrowEvent } from "@/lib/figures/narrow";
import { type PastFilters, pastIn, standsAt } from "@/lib/figures/past";
import { getEvent, listEvents } from "@/lib/figures/queries/list-events";
import { FigureFilters } from "@/lib/figures/schema";
import { hasTimeline, tollsOf } from "@/lib/figures/tolls";
import { figureWords } from "@/lib/figures/words";
import { addressWith, parseFilters } from "@/lib/filters";

export const metadata: Metadata = { title: "Figures of one event" };

const PAST = { asOf: true, said: true, decided: true } as const;

export default async function EventPage({ params, searchParams }: PageProps<"/figures/[event]">) {
  const { event: key } = await params;
  const viewer = await requireViewer(`/figures/${key}`);
  const { filters, ignored } = parseFilters(FigureFilters.pick(PAST), await searchParams);
  const whole = await getEvent(viewer, key, filters);
  if (!whole) return (await getEvent(viewer, key)) ? <NotYet path={`/figures/${key}`} filters={filters} /> : notFound();
  const { event, leftOut } = narrowEvent(whole);
  const conflicts = markConflicts(event.related);
  const breakdowns = breakdownsOf(event.statements);
  const past = pastIn(filters);
  const timeZone = env().ATTEST_TIME_ZONE;
  const tolls = tollsOf(event.statements);
  const arranges = canDo(viewer.role, "event:arrange");
  const others = arranges ? (await listEvents(viewer)).events.filter(({ key: other }) => other !== event.key) : [];
  return (
    <>
      <PageHeader
        title={event.title}
        lead={event.demo ? "DEMO: this event belongs to the demonstration story." : undefined}
      >
        <a href={addressWith(`/api/figures/${event.key}`, past, { format: "csv" })} className={buttonClass()}>
          CSV
        </a>
        <a href={addressWith(`/api/figures/${event.key}`, past, { format: "json" })} className={buttonClass()}>
          JSON
        </a>
      </PageHeader>
      <IgnoredNotice ignored={ignored} />
      <AsOfControl path={`/figures/${event.key}`} filters={filters} timeZone={timeZone} />
      <LeadFigure event={event} isNarrowed={leftOut !== null} standsAt={standsAt(filters, timeZone, new Date())} />
      {leftOut && (
        <div className="mb-4">
          <Notice>
            The latest {leftOut.shown} of {leftOut.of.toLocaleString("en-GB")} statements are drawn, with whatever
            contradicts the figure in front. The CSV and JSON files hold all of them.
          </Notice>
        </div>
      )}
      <Section title="Who says what">
        <FiguresOnAxis event={event} conflicts={conflicts} past={past} />
      </Section>
      {breakdowns.length > 0 && (
        <Section title="Whom the totals count" lead="Groups that the text counts inside a total.">
          <BreakdownList breakdowns={breakdowns} />
        </Section>
      )}
      {hasTimeline(tolls) && (
        <Section title="Over time">
          <TollsOverTime tolls={tolls} event={event} past={past} />
        </Section>
      )}
      {event.series.length > 0 && (
        <Section title="Beside a reference series">
          <SeriesComparisons event={event} />
        </Section>
      )}
      <Section
        id="differences"
        title="What differs, and why"
        lead="Contradictions are told apart from updates, corrections, parts of a total and other scopes."
      >
        <RelationList related={event.related} conflicts={conflicts} />
      </Section>
      {arranges && (
        <details className="no-print mt-2 rounded-lg border border-line bg-panel p-4">
          <summary className="font-semibold">Arrange this event</summary>
          <p className="mb-4 mt-1 text-sm text-muted">
            What you decide stands above the grouping, also for later articles. Everything here can be taken back on the
            figures page.
          </p>
          <ArrangeForms
            event={{ key: event.key, title: event.title }}
            figures={event.placed.map(({ figure }) => ({
              id: figure.id,
              words: `${figureWords(figure)} in “${figure.article.title}”`,
            }))}
            others={others.map(({ key: other, title }) => ({ key: other, title }))}
            operations={{ move: crypto.randomUUID(), merge: crypto.randomUUID(), rename: crypto.randomUUID() }}
          />
        </details>
      )}
    </>
  );
}

/** The event is there, but at the chosen moment nothing had been said of it. */
function NotYet({ path, filters }: { path: string; filters: PastFilters }) {
  return (
    <>
      <PageHeader title="Nothing had been said yet" />
      <AsOfControl path={path} filters={filters} timeZone={env().ATTEST_TIME_ZONE} />
      <EmptyState title="No figure of this event was known at that moment">
        <Link href={path}>Show it as it is now</Link>
      </EmptyState>
    </>
  );
}

import type { Metadata } from "next";
import Link from "next/link";
import { AttentionList } from "@/components/overview/attention-list";
import { ClaimsByKind } from "@/components/overview/claims-by-kind";
import { ClaimsByStatus } from "@/components/overview/claims-by-status";
import { LatestArticles } from "@/components/overview/latest-articles";
import { NewDesk } from "@/components/overview/new-desk";
import { OverviewFilter } from "@/components/overview/overview-filter";
import { ReviewOverTime } from "@/components/overview/review-over-time";
import { ForYou } from "@/components/review/for-you/for-you";
import { IgnoredNotice } from "@/components/ui/ignored-notice";
import { PageHeader, Section } from "@/components/ui/page";
import { countArticles } from "@/lib/articles/queries/count-articles";
import { listLatestArticles } from "@/lib/articles/queries/latest-articles";
import { canDo } from "@/lib/auth/policy";
import { requireViewer } from "@/lib/auth/sessions";
import { totalOf } from "@/lib/claims/counts";
import { countClaims } from "@/lib/claims/queries/count-claims";
import { listStories } from "@/lib/claims/queries/list-stories";
import { todayIn } from "@/lib/clock";
import { env } from "@/lib/env";
import { addressWith, parseFilters } from "@/lib/filters";
import { periodOf } from "@/lib/period";
import { countConflicts } from "@/lib/review/conflicts/queries/count-conflicts";
import { countOwnWork, listNews } from "@/lib/review/for-you/queries";
import { OverviewFilters } from "@/lib/review/overview";
import { countDecisions } from "@/lib/review/queries-by-day";
import { countRounds } from "@/lib/review/verdicts/queries";

export const metadata: Metadata = { title: "Overview" };

export default async function OverviewPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const viewer = await requireViewer("/");
  const { filters, ignored } = parseFilters(OverviewFilters, await searchParams);
  const zone = env().ATTEST_TIME_ZONE;
  const { story } = filters;
  const period = periodOf(filters, zone);
  const [counts, decisions, articles, latest, stories, conflicts, rounds, news, own] = await Promise.all([
    countClaims(viewer, { story, period }),
    countDecisions(viewer, { story, period, timeZone: zone }),
    countArticles(viewer, { story }),
    listLatestArticles(viewer, { story, limit: 8 }),
    listStories(viewer),
    countConflicts(viewer, { story }),
    countRounds(viewer, { story }),
    listNews(viewer),
    countOwnWork(viewer, { today: todayIn(zone, new Date()) }),
  ]);
  const href = (params: Record<string, string>) => `/claims?${new URLSearchParams({ ...filters, ...params })}`;
  const waiting = counts.filter((row) => row.kind === "casualty" && row.status === "unreviewed");
  const disputed = counts.filter((row) => row.status === "disputed");
  const needs = [
    {
      key: "figures",
      count: totalOf(waiting),
      one: "figure nobody has reviewed",
      many: "figures nobody has reviewed",
      // The queue knows no period: with one, the list of claims has the same number as this line.
      href:
        filters.from || filters.to
          ? href({ kind: "casualty", status: "unreviewed" })
          : addressWith("/review", { kind: "casualty", status: "unreviewed", story }),
    },
    {
      key: "conflicts",
      count: conflicts,
      one: "contradiction between figures",
      many: "contradictions between figures",
      href: story ? `/figures?story=${story}` : "/figures",
    },
    {
      key: "settle",
      count: canDo(viewer.role, "claim:settle") ? rounds.settle : 0,
      one: "disagreement between two readers to settle",
      many: "disagreements between two readers to settle",
      href: addressWith("/review", { round: "settle", story }),
    },
    {
      key: "second",
      count: canDo(viewer.role, "claim:review") ? rounds.second : 0,
      one: "claim that waits for a second reader",
      many: "claims that wait for a second reader",
      href: addressWith("/review", { round: "second", story }),
    },
    {
      key: "disputed",
      count: totalOf(disputed),
      one: "disputed claim",
      many: "disputed claims",
      href: href({ status: "disputed" }),
    },
    {
      key: "undated",
      count: articles.undated,
      one: "article without a publication date",
      many: "articles without a publication date",
      href: addressWith("/articles", { needs: "date", story }),
    },
    {
      key: "warned",
      count: articles.warned,
      one: "article with intake warnings",
      many: "articles with intake warnings",
      href: addressWith("/articles", { needs: "look", story }),
    },
  ];
  return (
    <>
      <PageHeader
        title="Overview"
        lead="What the desk has read and decided. Dismissed claims and claims of withdrawn articles count nowhere."
      />
      <IgnoredNotice ignored={ignored} />
      {articles.all === 0 && !story ? (
        <NewDesk canAdd={canDo(viewer.role, "article:add")} />
      ) : (
        <>
          <OverviewFilter filters={filters} stories={stories} zone={zone} />
          <ForYou news={news} own={own} timeZone={zone} />
          <div className="grid gap-x-6 lg:grid-cols-2">
            <Section title="What needs attention">
              <AttentionList needs={needs} />
            </Section>
            <Section title="Claims by status">
              <ClaimsByStatus counts={counts} href={href} />
            </Section>
            <Section title="Claims by kind">
              <ClaimsByKind counts={counts} href={href} />
              <p className="mt-3 text-sm">
                <Link href={addressWith("/quality", { story })}>How often people kept what the engine read</Link>
              </p>
            </Section>
            <Section title="Review over time">
              <ReviewOverTime decisions={decisions} zone={zone} href={href} />
            </Section>
          </div>
          <Section title="Latest articles">
            <LatestArticles articles={latest} zone={zone} />
            <p className="mt-3 text-sm">
              <Link href="/articles">All articles</Link>
            </p>
          </Section>
        </>
      )}
    </>
  );
}

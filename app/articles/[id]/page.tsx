import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ArticleBanners } from "@/components/articles/article-banners";
import { ArticleFacts } from "@/components/articles/article-facts";
import { ClaimList } from "@/components/articles/claim-list";
import { DateHistory } from "@/components/articles/date-history";
import { DemoLabel } from "@/components/articles/demo-label";
import { MarkLegend } from "@/components/articles/mark-legend";
import { MarkedText, warningAnchor } from "@/components/articles/marked-text";
import { MarkingDoor } from "@/components/articles/marking/marking-door";
import { PartNav } from "@/components/articles/part-nav";
import { PublicationDateForm } from "@/components/articles/publication-date-form";
import { RelativeDates } from "@/components/articles/relative-dates";
import { WarningList } from "@/components/articles/warning-list";
import { WithdrawForm } from "@/components/articles/withdraw-form";
import { buttonClass } from "@/components/ui/button";
import { IgnoredNotice } from "@/components/ui/ignored-notice";
import { PageHeader, Section } from "@/components/ui/page";
import { listParts, partOf } from "@/lib/articles/parts";
import { countArticleClaims, findClaimStart, listArticleClaims } from "@/lib/articles/queries/article-claims";
import { getArticle } from "@/lib/articles/queries/get-article";
import { ArticleParams } from "@/lib/articles/schema";
import { canDo } from "@/lib/auth/policy";
import { getViewer, requireViewer } from "@/lib/auth/sessions";
import { formatDay } from "@/lib/date-words";
import { env } from "@/lib/env";
import { CLAIM_KINDS } from "@/lib/extraction/schema";
import { addressWith, parseFilters } from "@/lib/filters";

/** Once a request, for the title and the page: a long text is read from the database once. */
const findArticle = cache(getArticle);

export async function generateMetadata({ params }: PageProps<"/articles/[id]">): Promise<Metadata> {
  const viewer = await getViewer();
  const article = viewer && (await findArticle(viewer, (await params).id));
  return { title: article?.version.title ?? "Article" };
}

export default async function ArticlePage({ params, searchParams }: PageProps<"/articles/[id]">) {
  const { id } = await params;
  const viewer = await requireViewer(`/articles/${id}`);
  const { filters, ignored } = parseFilters(ArticleParams, await searchParams);
  const article = await findArticle(viewer, id);
  if (!article) notFound();

  const { version, dates, withdrawal } = article;
  const parts = listParts(version.body);
  const pointedAt = filters.claim ? await findClaimStart(viewer, article, filters.claim) : null;
  const index = pointedAt === null ? Math.min(filters.part ?? 1, parts.length) - 1 : partOf(parts, pointedAt);
  const part = parts[index] ?? { start: 0, end: version.body.length };
  const [claims, counts] = await Promise.all([
    listArticleClaims(viewer, article, part),
    countArticleClaims(viewer, id),
  ]);
  const shown = filters.kind ? claims.filter((claim) => claim.kind === filters.kind) : claims;
  const nearby = version.warnings.filter(({ start }) => start === null || partOf(parts, start) === index);
  const latest = dates[0];
  const open = CLAIM_KINDS.reduce((sum, kind) => sum + counts[kind].claims - counts[kind].decided, 0);
  const { ATTEST_TIME_ZONE: timeZone } = env();
  const address = (change: Record<string, string | undefined>) =>
    addressWith(`/articles/${id}`, { part: index > 0 ? String(index + 1) : undefined, kind: filters.kind }, change);

  return (
    <>
      <PageHeader
        title={
          <>
            <span dir="auto">{version.title}</span>
            {article.demo && <DemoLabel />}
          </>
        }
        lead={[version.publisher, version.byline, latest && formatDay(latest.value), article.story?.title]
          .filter(Boolean)
          .join(" · ")}
      >
        {canDo(viewer.role, "claim:review") && !withdrawal && open > 0 && (
          <Link href={`/review?article=${id}`} className={buttonClass("primary")}>
            Review {open === 1 ? "the open claim" : `${open.toLocaleString("en-GB")} open claims`}
          </Link>
        )}
      </PageHeader>
      <IgnoredNotice ignored={ignored} />
      <ArticleBanners
        article={article}
        params={filters}
        claims={claims}
        found={pointedAt !== null}
        timeZone={timeZone}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_24rem] lg:grid-rows-[auto_1fr]">
        <div className="min-w-0">
          <MarkLegend counts={counts} kind={filters.kind} addressOf={(kind) => address({ kind })} />
          {canDo(viewer.role, "claim:mark") && !withdrawal && <MarkingDoor articleId={id} />}
          <PartNav
            label="Parts of the text"
            part={index + 1}
            parts={parts.length}
            addressOf={(n) => address({ part: String(n) })}
          />
          <article className="rounded-lg border border-line bg-panel px-5 py-4 sm:px-8 sm:py-6">
            <div className="mx-auto max-w-[68ch]">
              <MarkedText
                body={version.body}
                part={part}
                claims={shown}
                warnings={filters.kind ? [] : version.warnings}
                focus={filters.claim}
              />
            </div>
          </article>
          <PartNav
            label="Parts of the text, below it"
            part={index + 1}
            parts={parts.length}
            addressOf={(n) => address({ part: String(n) })}
          />
        </div>
        <div className="min-w-0 lg:sticky lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:top-16 lg:max-h-[calc(100vh-5rem)] lg:overflow-y-auto">
          <Section title={parts.length > 1 ? "Claims in this part" : "Claims"}>
            {claims.length > 0 ? (
              <ClaimList claims={shown} />
            ) : (
              <p className="text-sm text-muted">
                No figure, date or attribution was found {parts.length > 1 ? "in this part" : "in this text"}.
              </p>
            )}
          </Section>
        </div>
        <div className="grid min-w-0 items-start gap-x-6 xl:grid-cols-2">
          <div className="min-w-0">
            <Section title="Publication date" id="dates">
              <div className="space-y-4">
                <DateHistory dates={dates} timeZone={timeZone} />
                <RelativeDates claims={claims} published={latest?.value ?? null} />
                {canDo(viewer.role, "article:date") && !withdrawal && (
                  <PublicationDateForm
                    operationId={crypto.randomUUID()}
                    articleId={id}
                    number={latest?.number ?? 0}
                    value={latest?.value ?? ""}
                  />
                )}
              </div>
            </Section>
          </div>
          <div className="min-w-0">
            <Section title="Intake warnings" id="warnings">
              <WarningList
                warnings={nearby}
                elsewhere={version.warnings.length - nearby.length}
                body={version.body}
                dated={latest !== undefined}
                addressOf={({ start, ordinal }) =>
                  `${address({ part: String(partOf(parts, start ?? 0) + 1), kind: undefined })}#${warningAnchor(ordinal)}`
                }
              />
            </Section>
            <Section title="About this text">
              <ArticleFacts article={article} timeZone={timeZone} />
            </Section>
            {canDo(viewer.role, "article:withdraw") && !withdrawal && (
              <Section title="Withdraw">
                <WithdrawForm operationId={crypto.randomUUID()} articleId={id} />
              </Section>
            )}
          </div>
        </div>
      </div>
    </>
  );
}

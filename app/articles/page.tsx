import { Plus } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { ArticleFilterForm } from "@/components/articles/article-filter-form";
import { ArticleTable } from "@/components/articles/article-table";
import { buttonClass } from "@/components/ui/button";
import { IgnoredNotice } from "@/components/ui/ignored-notice";
import { EmptyState, PageHeader } from "@/components/ui/page";
import { listArticles } from "@/lib/articles/queries/list-articles";
import { ArticleFilters } from "@/lib/articles/schema";
import { canDo } from "@/lib/auth/policy";
import { requireViewer } from "@/lib/auth/sessions";
import { listStories } from "@/lib/claims/queries/list-stories";
import { addressWith, parseFilters } from "@/lib/filters";

export const metadata: Metadata = { title: "Articles" };

export default async function ArticlesPage({ searchParams }: PageProps<"/articles">) {
  const viewer = await requireViewer("/articles");
  const { filters, ignored } = parseFilters(ArticleFilters, await searchParams);
  const [{ articles, next }, stories] = await Promise.all([listArticles(viewer, filters), listStories(viewer)]);
  const mayAdd = canDo(viewer.role, "article:add");
  const narrowed = Boolean(filters.q ?? filters.story ?? filters.needs);
  return (
    <>
      <PageHeader title="Articles" lead="What the desk has read, newest first, with what to know before trusting it.">
        {mayAdd && (
          <Link href="/articles/new" className={buttonClass("primary")}>
            <Plus className="size-4" aria-hidden="true" />
            Add an article
          </Link>
        )}
      </PageHeader>
      <IgnoredNotice ignored={ignored} />
      <ArticleFilterForm filters={filters} stories={stories} />
      {articles.length > 0 ? (
        <ArticleTable caption={narrowed ? "Articles that match" : "All articles"} articles={articles} />
      ) : narrowed || filters.after ? (
        <EmptyState title="No article matches">
          Try fewer words or <Link href="/articles">clear the filters</Link>.
        </EmptyState>
      ) : (
        <EmptyState title="No articles yet">
          {mayAdd ? (
            <>
              <Link href="/articles/new">Add the first one</Link>: paste a text or upload a file, and its figures, dates
              and attributions are found and marked.
            </>
          ) : (
            "An editor can add the first one."
          )}
        </EmptyState>
      )}
      <nav aria-label="Pages" className="mt-4 flex gap-2 empty:hidden">
        {filters.after && (
          <Link href={addressWith("/articles", filters, { after: undefined })} className={buttonClass()}>
            Newest
          </Link>
        )}
        {next && (
          <Link href={addressWith("/articles", filters, { after: next })} className={buttonClass()}>
            Older
          </Link>
        )}
      </nav>
    </>
  );
}

import type { Metadata } from "next";
import Link from "next/link";
import { NewArticleForm } from "@/components/articles/new-article-form";
import { Notice } from "@/components/ui/notice";
import { EmptyState, PageHeader } from "@/components/ui/page";
import { NewArticleParams } from "@/lib/articles/schema";
import { REFUSAL_WORDS } from "@/lib/articles/words";
import { canDo } from "@/lib/auth/policy";
import { requireViewer } from "@/lib/auth/sessions";
import { listStories } from "@/lib/claims/queries/list-stories";
import { parseFilters } from "@/lib/filters";

export const metadata: Metadata = { title: "Add an article" };

export default async function NewArticlePage({ searchParams }: PageProps<"/articles/new">) {
  const viewer = await requireViewer("/articles/new");
  const { error } = parseFilters(NewArticleParams, await searchParams).filters;
  if (!canDo(viewer.role, "article:add")) {
    return (
      <>
        <PageHeader title="Add an article" />
        <EmptyState title="Your role does not add articles">
          Editors do. You can read <Link href="/articles">what is here</Link>; ask an admin if you need more.
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader
        title="Add an article"
        lead="It is cleaned, checked for damage and read for figures, dates and attributions, each tied to its exact words."
      />
      {error && (
        <div className="mb-4">
          <Notice tone="error">
            {REFUSAL_WORDS[error]} Nothing was stored. Go back in your browser: what you typed is still there.
          </Notice>
        </div>
      )}
      <NewArticleForm operationId={crypto.randomUUID()} stories={await listStories(viewer)} />
    </>
  );
}

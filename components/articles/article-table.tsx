import { Archive, TriangleAlert } from "lucide-react";
import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import type { ArticleRow } from "@/lib/articles/queries/list-articles";
import { formatDay } from "@/lib/date-words";
import { DemoLabel } from "./demo-label";
import { ReviewProgress } from "./review-progress";

function Title({ article }: { article: ArticleRow }) {
  return (
    <div className="max-w-[48ch] sm:min-w-40 break-words">
      <Link href={`/articles/${article.id}`} className="font-medium" dir="auto">
        {article.title}
      </Link>
      {article.demo && <DemoLabel />}
      {article.withdrawn && (
        <span className="ml-1.5 inline-flex items-center gap-1 whitespace-nowrap text-xs font-medium text-refuted">
          <Archive className="size-3.5" aria-hidden="true" />
          Withdrawn
        </span>
      )}
    </div>
  );
}

function Warnings({ count }: { count: number }) {
  if (count === 0) return <span className="text-muted">none</span>;
  return (
    <span className="inline-flex items-center gap-1 text-disputed">
      <TriangleAlert className="size-4" aria-hidden="true" />
      {count.toLocaleString("en-GB")}
    </span>
  );
}

export function ArticleTable({ caption, articles }: { caption: string; articles: ArticleRow[] }) {
  return (
    <DataTable
      caption={caption}
      rows={articles}
      rowKey={(article) => article.id}
      columns={[
        { key: "title", head: "Article", narrow: "whole", cell: (article) => <Title article={article} /> },
        {
          key: "publisher",
          head: "Publisher",
          cell: ({ publisher }) => publisher ?? <span className="text-muted">not stated</span>,
        },
        {
          key: "published",
          head: "Published",
          cell: ({ published }) =>
            published ? (
              <span className="whitespace-nowrap">{formatDay(published)}</span>
            ) : (
              <span className="text-muted">not set</span>
            ),
        },
        { key: "warnings", head: "Warnings", cell: ({ warnings }) => <Warnings count={warnings} /> },
        {
          key: "review",
          head: "Review",
          cell: ({ decided, claims }) => <ReviewProgress decided={decided} claims={claims} />,
        },
        {
          key: "story",
          head: "Story",
          cell: ({ story, storyId }) =>
            storyId ? (
              <Link href={`/articles?story=${storyId}`}>{story}</Link>
            ) : (
              <span className="text-muted">none</span>
            ),
        },
      ]}
    />
  );
}

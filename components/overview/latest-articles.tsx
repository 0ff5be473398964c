import Link from "next/link";
import { DemoLabel } from "@/components/articles/demo-label";
import { DataTable } from "@/components/ui/data-table";
import { formatInstant } from "@/lib/clock";
import { formatDay } from "@/lib/date-words";

type Row = {
  id: string;
  title: string;
  publisher: string | null;
  demo: boolean;
  createdAt: Date;
  published: string | null;
  warnings: number;
  claims: number;
  decided: number;
};

export function LatestArticles({ articles, zone }: { articles: readonly Row[]; zone: string }) {
  return (
    <DataTable
      caption="The articles added last"
      hideCaption
      rows={articles}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "title",
          head: "Article",
          narrow: "whole",
          cell: ({ id, title, publisher, demo }) => (
            <>
              <Link href={`/articles/${id}`}>{title}</Link>
              {demo && <DemoLabel />}
              {publisher && <span className="block text-xs text-muted">{publisher}</span>}
            </>
          ),
        },
        {
          key: "published",
          head: "Published",
          cell: ({ published }) =>
            published ? <span className="sm:whitespace-nowrap">{formatDay(published)}</span> : <em>not known</em>,
        },
        { key: "added", head: "Added", cell: ({ createdAt }) => formatInstant(createdAt, zone) },
        { key: "warnings", head: "Warnings", numeric: true, cell: ({ warnings }) => warnings },
        { key: "decided", head: "Decided", numeric: true, cell: ({ claims, decided }) => `${decided} of ${claims}` },
      ]}
    />
  );
}

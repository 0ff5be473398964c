import { CalendarClock, TriangleAlert } from "lucide-react";
import Link from "next/link";
import { Section } from "@/components/ui/page";
import type { News } from "@/lib/review/for-you/queries";
import { NewsList } from "./news-list";

type Props = { news: readonly News[]; own: { waiting: number; overdue: number }; timeZone: string };

/** What waits for this one person. Nothing is drawn for somebody for whom nothing waits. */
export function ForYou({ news, own: { waiting, overdue }, timeZone }: Props) {
  if (news.length === 0 && waiting === 0) return null;
  return (
    <Section title="For you">
      {waiting > 0 && (
        <p className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
          <span className="inline-flex items-center gap-1.5">
            <CalendarClock className="size-4 text-muted" aria-hidden="true" />
            <Link href="/review?assignee=me">
              {waiting.toLocaleString("en-GB")} {waiting === 1 ? "claim waits" : "claims wait"} for you
            </Link>
          </span>
          {overdue > 0 && (
            <span className="inline-flex items-center gap-1.5 font-medium text-refuted">
              <TriangleAlert className="size-4" aria-hidden="true" />
              <Link href="/claims?assignee=me&due=overdue" className="text-refuted">
                {overdue.toLocaleString("en-GB")} overdue
              </Link>
            </span>
          )}
        </p>
      )}
      {(news.length > 0 || waiting === 0) && <NewsList news={news} timeZone={timeZone} />}
    </Section>
  );
}

import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import type { PlacedClaim } from "@/lib/articles/article-view";
import { formatDay } from "@/lib/date-words";

/** Words of the engine's date parts that are not already a person's. */
const PART_WORDS: Record<string, string> = {
  "day-of-week": "weekday",
  weekday: "weekday",
  "part-of-day": "part of the day",
};

const inWords = (parts: string[]) => parts.map((part) => PART_WORDS[part] ?? part).join(", ");

/** Each date of the text with the day it stands for: what the text states, and what follows from the publication date. */
export function RelativeDates({ claims, published }: { claims: PlacedClaim[]; published: string | null }) {
  const dates = claims.flatMap((claim) => (claim.date ? [{ ...claim, date: claim.date }] : []));
  if (dates.length === 0) return null;
  return (
    <DataTable
      caption={
        published
          ? `Dates in the text, read against ${formatDay(published)}`
          : "Dates in the text; relative ones wait for the publication date"
      }
      rows={dates}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "text",
          head: "Text",
          cell: ({ id, quote }) => (
            <Link href={`/claims/${id}`} prefetch={false} className="font-serif" dir="auto">
              {quote}
            </Link>
          ),
        },
        {
          key: "value",
          head: "Stands for",
          cell: ({ date }) => (date.value ? formatDay(date.value) : <span className="text-muted">not settled</span>),
        },
        {
          key: "implied",
          head: "Inferred",
          cell: ({ date }) =>
            date.implied.length > 0 ? inWords(date.implied) : <span className="text-muted">nothing</span>,
        },
      ]}
    />
  );
}

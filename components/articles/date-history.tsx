import type { PublicationDateView } from "@/lib/articles/article-view";
import { DATE_BASIS_WORDS } from "@/lib/articles/words";
import { formatInstant } from "@/lib/clock";
import { formatDay } from "@/lib/date-words";

/** Every publication date the article was given, latest first; none is ever overwritten. */
export function DateHistory({ dates, timeZone }: { dates: PublicationDateView[]; timeZone: string }) {
  if (dates.length === 0) return <p className="text-sm text-muted">No publication date is known.</p>;
  return (
    <ol className="space-y-1 text-sm">
      {dates.map((date, index) => (
        <li key={date.id}>
          <span className={index === 0 ? "font-medium" : "text-muted"}>{formatDay(date.value)}</span>
          <span className="text-muted">
            {index > 0 && " (replaced)"} – {DATE_BASIS_WORDS[date.basis] ?? date.basis}, {date.setBy},{" "}
            {formatInstant(date.createdAt, timeZone)}
            {date.note && `: ${date.note}`}
          </span>
        </li>
      ))}
    </ol>
  );
}

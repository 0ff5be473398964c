import Link from "next/link";
import { DemoLabel } from "@/components/articles/demo-label";
import { StatusBadge } from "@/components/claims/status-badge";
import { formatFigure } from "@/lib/claims/numbers";
import type { Timeline, TimelineEntry } from "@/lib/claims/queries/list-timeline";
import type { ClaimRow } from "@/lib/claims/queries/row";
import { HARM_WORDS } from "@/lib/claims/words";
import { formatDay } from "@/lib/date-words";

/** Sentences by the day they name, with the figures said in them and how those were judged. */
export function TimelineList({ days }: Pick<Timeline, "days">) {
  return (
    <ol className="max-w-5xl space-y-6">
      {days.map(({ day, entries }) => (
        <li key={day} className="grid gap-x-6 gap-y-2 sm:grid-cols-[9rem_1fr]">
          <h2 className="text-base font-semibold sm:pt-3 sm:text-right">
            <time dateTime={day}>{formatDay(day)}</time>
          </h2>
          <ul className="space-y-3 border-line sm:border-l sm:pl-6">
            {entries.map((entry) => (
              <Entry key={entry.key} entry={entry} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Entry({ entry }: { entry: TimelineEntry }) {
  const date = entry.dates[0] as ClaimRow;
  const figures = entry.around.filter(({ kind }) => kind === "casualty");
  const speakers = [
    ...new Set(entry.around.filter(({ kind }) => kind === "attribution").map(({ speaker }) => speaker)),
  ];
  return (
    <li className="rounded-lg border border-line bg-panel p-3">
      <blockquote className="max-w-prose font-serif leading-relaxed" dir="auto">
        <MarkedDates entry={entry} />
      </blockquote>
      <p className="mt-1 text-sm text-muted">
        <Link href={`/articles/${date.article.id}?claim=${date.id}#claim-${date.id}`}>{date.article.title}</Link>
        {date.article.demo && <DemoLabel />}
        {speakers.some(Boolean) && <> · said by {speakers.filter(Boolean).join(", ")}</>}
      </p>
      {figures.length > 0 && (
        <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm">
          {figures.map((figure) => (
            <li key={figure.id} className="flex items-center gap-2">
              <Link href={`/claims/${figure.id}`} className="inline-flex min-h-6 items-center">
                {formatFigure({ ...figure, bound: figure.bound ?? "exact" })} {figure.harm && HARM_WORDS[figure.harm]}
              </Link>
              <StatusBadge status={figure.status} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** The words that name the day, marked; a span that does not stand in its sentence marks nothing. */
function MarkedDates({ entry: { sentence, dates } }: { entry: TimelineEntry }) {
  const parts: React.ReactNode[] = [];
  let at = 0;
  for (const { id, start, quote } of dates) {
    const from = start - sentence.start;
    if (from < at || sentence.text.slice(from, from + quote.length) !== quote) continue;
    parts.push(
      sentence.text.slice(at, from),
      <mark key={id} className="rounded-sm bg-mark-date px-0.5 text-ink underline decoration-dotted underline-offset-4">
        {quote}
      </mark>,
    );
    at = from + quote.length;
  }
  return [...parts, sentence.text.slice(at)];
}

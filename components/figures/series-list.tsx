import { formatDay } from "@/lib/date-words";
import type { SeriesEntry } from "@/lib/figures/reference/queries";
import { FINDING_WORDS } from "@/lib/figures/reference/series";

/** The reference series in use: where each comes from, how much of it is derived, and what looked wrong in its file. */
export function SeriesList({ series }: { series: readonly SeriesEntry[] }) {
  if (series.length === 0) return <p className="text-sm text-muted">No reference series has been imported.</p>;
  return (
    <ul className="space-y-4">
      {series.map((entry) => (
        <li key={entry.id} className="rounded-lg border border-line bg-panel p-4 text-sm">
          <h3 className="font-semibold">
            {entry.name}
            {entry.demo && (
              <span className="ml-2 rounded border border-line-strong px-1 text-xs font-normal">DEMO</span>
            )}
          </h3>
          <p className="mt-1">
            {entry.place}, {formatDay(entry.days.from)} to {formatDay(entry.days.to)}:{" "}
            {entry.days.count.toLocaleString("en-GB")} days, {entry.reported.toLocaleString("en-GB")} reported values
            {entry.derived > 0 && ` and ${entry.derived.toLocaleString("en-GB")} derived ones`}.
          </p>
          <p className="mt-1 text-muted">
            {entry.url ? (
              <a href={entry.url} rel="noreferrer nofollow" className="underline">
                {entry.source}
              </a>
            ) : (
              entry.source
            )}
            . {entry.licence}. Retrieved {formatDay(entry.retrievedOn)}, imported by {entry.who}.
          </p>
          <Findings findings={entry.findings} />
        </li>
      ))}
    </ul>
  );
}

function Findings({ findings }: Pick<SeriesEntry, "findings">) {
  if (findings.length === 0) return <p className="mt-1 text-muted">Nothing looked wrong on import.</p>;
  return (
    <details className="mt-2">
      <summary className="w-fit rounded px-1 py-1">
        {findings.length === 1 ? "One thing looks wrong" : `${findings.length} things look wrong`} in the file
      </summary>
      <ul className="mt-1 list-disc space-y-1 pl-5">
        {findings.map(({ code, day, detail }) => (
          <li key={`${code} ${day} ${detail}`}>
            {day && `${formatDay(day)}: `}
            {FINDING_WORDS[code]}. {detail}
          </li>
        ))}
      </ul>
    </details>
  );
}

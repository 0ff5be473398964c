import { STATUS_WORDS, STATUSES, type Status } from "@/lib/claims/status";
import { formatTime } from "@/lib/clock";

/** What a refusal carries about the decision that came first (lib/review/decisions). */
export type StaleDetails = Record<string, string | number | null>;

export function versionOf(details: StaleDetails | undefined): number | null {
  const version = Number(details?.version);
  return details?.version === undefined || details.version === null || Number.isNaN(version) ? null : version;
}

/** Both values of a refused decision: theirs, which stands, and mine, which is kept. */
export function StaleValues({
  details,
  mine,
  timeZone,
}: {
  details: StaleDetails;
  mine: { to: string | undefined; reason: string | undefined };
  timeZone: string;
}) {
  const at = typeof details.at === "string" ? new Date(details.at) : null;
  return (
    <dl className="mt-2 grid gap-2 text-sm sm:grid-cols-2">
      <div className="min-w-0 rounded-md border border-line bg-panel p-2">
        <dt className="text-xs text-muted">
          Theirs: {details.who}
          {at && `, ${formatTime(at, timeZone)}`}
        </dt>
        <dd className="break-words">
          <strong>{wordOf(String(details.status))}</strong>
          {details.reason && <span className="block">{details.reason}</span>}
        </dd>
      </div>
      <div className="min-w-0 rounded-md border border-line bg-panel p-2">
        <dt className="text-xs text-muted">Mine: not saved</dt>
        <dd className="break-words">
          <strong>{wordOf(mine.to ?? "")}</strong>
          {mine.reason && <span className="block">{mine.reason}</span>}
        </dd>
      </div>
    </dl>
  );
}

function wordOf(status: string): string {
  return STATUSES.includes(status as Status) ? STATUS_WORDS[status as Status].word : "No status chosen";
}

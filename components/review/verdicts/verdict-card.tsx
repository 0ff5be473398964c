import { StatusBadge } from "@/components/claims/status-badge";
import { judgementWords } from "@/lib/claims/judgement";
import { formatInstant } from "@/lib/clock";
import { BASIS_WORDS } from "@/lib/review/schema";
import type { ShownVerdict } from "@/lib/review/verdicts/shown-verdict";

/** One reader's verdict: who, what, why, on what. */
export function VerdictCard({ verdict, title, timeZone }: { verdict: ShownVerdict; title: string; timeZone: string }) {
  const { who, at, to, reason, basis, evidenceUrl } = verdict;
  return (
    <div className="min-w-0 rounded-md border border-line bg-panel p-2.5 text-sm">
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-medium">{title}</span> <StatusBadge status={to} />
      </p>
      <p className="mt-1 text-xs text-muted">
        {who}, <time dateTime={at.toISOString()}>{formatInstant(at, timeZone)}</time>
        {basis && <> · {BASIS_WORDS[basis]}</>}
        {judgementWords(verdict) && <> · {judgementWords(verdict)}</>}
      </p>
      <p className="mt-1 whitespace-pre-line break-words">{reason || "No reason given."}</p>
      {evidenceUrl && (
        <p className="mt-1 break-all">
          <a href={evidenceUrl} rel="noreferrer nofollow" target="_blank">
            {evidenceUrl}
          </a>
        </p>
      )}
    </div>
  );
}

/** Two verdicts side by side where there is room. */
export function VerdictPair({ verdicts, timeZone }: { verdicts: readonly ShownVerdict[]; timeZone: string }) {
  return (
    <div className="mt-2 grid gap-2 sm:grid-cols-2 lg:grid-cols-1 xl:grid-cols-2">
      {verdicts.map((verdict, index) => (
        <VerdictCard
          key={verdict.id}
          verdict={verdict}
          title={index === 0 ? "First reader" : "Second reader"}
          timeZone={timeZone}
        />
      ))}
    </div>
  );
}

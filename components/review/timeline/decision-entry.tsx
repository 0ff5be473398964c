import Link from "next/link";
import { StatusBadge } from "@/components/claims/status-badge";
import { judgementWords } from "@/lib/claims/judgement";
import { formatInstant } from "@/lib/clock";
import type { HistoryEntry } from "@/lib/review/queries";
import { BASIS_WORDS } from "@/lib/review/schema";
import { VerdictPair } from "../verdicts/verdict-card";

/** One decision: from what to what, by whom, when and why. */
export function DecisionEntry({ entry, timeZone }: { entry: HistoryEntry; timeZone: string }) {
  return (
    <>
      <div className="flex flex-wrap items-center gap-1.5">
        <StatusBadge status={entry.from} />
        <span aria-hidden="true">→</span>
        <span className="sr-only">to</span>
        <StatusBadge status={entry.to} />
        {entry.undone && <span className="text-muted">taken back</span>}
      </div>
      <p className="mt-1">
        {entry.who}, <time dateTime={entry.at.toISOString()}>{formatInstant(entry.at, timeZone)}</time>
        {entry.basis && <> · {BASIS_WORDS[entry.basis]}</>}
        {judgementWords(entry) && <> · {judgementWords(entry)}</>}
      </p>
      {entry.reason && (entry.verdicts.length === 0 || entry.to === "in-review") && (
        <p className="whitespace-pre-line break-words">{entry.reason}</p>
      )}
      {entry.verdicts.length > 0 && <VerdictPair verdicts={entry.verdicts} timeZone={timeZone} />}
      {entry.supersededBy && (
        <p>
          Replaced by <Link href={`/claims/${entry.supersededBy.id}`}>{entry.supersededBy.quote}</Link>
        </p>
      )}
    </>
  );
}

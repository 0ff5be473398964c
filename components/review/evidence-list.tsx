import { formatDay } from "@/lib/date-words";
import type { EvidenceEntry } from "@/lib/review/queries";
import { EvidenceFile } from "./evidence/evidence-file";

export function EvidenceList({ evidence }: { evidence: EvidenceEntry[] }) {
  if (evidence.length === 0)
    return (
      <p className="text-sm text-muted">No evidence yet. A link or a file with the day it was read is a good start.</p>
    );
  return (
    <ul className="space-y-3 text-sm">
      {evidence.map((entry) => (
        <li key={entry.id} className="break-words">
          {entry.url && (
            <a href={entry.url} rel="noreferrer noopener" target="_blank">
              {entry.url}
              <span className="sr-only"> (opens in a new tab)</span>
            </a>
          )}
          {entry.file && <EvidenceFile id={entry.id} file={entry.file} />}
          {entry.note && <p className="whitespace-pre-line">{entry.note}</p>}
          <p className="text-xs text-muted">
            {entry.file ? "Seen" : "Read"} on {formatDay(entry.accessedOn)}, added by {entry.who}
          </p>
          {entry.archivedText && (
            <details className="mt-1">
              <summary className="text-xs">Archived words</summary>
              <p className="mt-1 whitespace-pre-line rounded bg-sunken p-2" dir="auto">
                {entry.archivedText}
              </p>
              <p className="mt-1 break-all font-mono text-xs text-muted">SHA-256 {entry.archivedSha256}</p>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

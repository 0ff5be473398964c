import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import type { AuditRow } from "@/lib/audit/queries";
import { AUDIT_WORDS, SUBJECT_WORDS } from "@/lib/audit/schema";
import { formatInstant } from "@/lib/clock";

const PLACES: Record<string, string> = { article: "/articles/", claim: "/claims/", report: "/reports/" };

export function AuditTable({ entries, timeZone }: { entries: AuditRow[]; timeZone: string }) {
  return (
    <DataTable
      caption="Audit entries, newest first"
      hideCaption
      rows={entries}
      rowKey={(entry) => String(entry.seq)}
      columns={[
        { key: "seq", head: "No.", numeric: true, cell: (entry) => entry.seq },
        { key: "at", head: "When", narrow: "bare", cell: (entry) => formatInstant(entry.at, timeZone) },
        { key: "who", head: "Who", narrow: "bare", cell: (entry) => entry.who },
        { key: "action", head: "What", narrow: "whole", cell: (entry) => AUDIT_WORDS[entry.action] ?? entry.action },
        { key: "subject", head: "About", cell: ({ subject }) => <Subject {...subject} /> },
        {
          key: "payload",
          head: "Hashed text",
          cell: (entry) => (
            <details>
              <summary className="text-muted">
                <code className="text-xs">{entry.hash.slice(0, 12)}…</code>
              </summary>
              <code className="mt-1 block max-w-[40rem] break-all rounded bg-sunken p-2 text-xs">{entry.payload}</code>
              <code className="mt-1 block break-all text-xs text-muted">SHA-256 {entry.hash}</code>
            </details>
          ),
        },
      ]}
    />
  );
}

function Subject({ kind, id }: { kind: string; id: string }) {
  const place = PLACES[kind];
  const word = SUBJECT_WORDS[kind] ?? kind;
  return (
    <>
      {place ? (
        <Link href={`${place}${id}`} prefetch={false}>
          {word}
        </Link>
      ) : (
        word
      )}
      {/^[0-9a-f-]{36}$/.test(id) && (
        <Link
          href={`/audit?subject=${id}`}
          prefetch={false}
          className="ml-2 inline-block min-h-[26px] text-xs text-muted"
        >
          its entries<span className="sr-only">: this {word.toLowerCase()}</span>
        </Link>
      )}
    </>
  );
}

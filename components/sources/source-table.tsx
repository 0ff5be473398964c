import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import type { SourceRow } from "@/lib/claims/queries/list-sources";
import { SOURCE_KIND_WORDS } from "@/lib/claims/words";
import { SplitSourceForm } from "./join-forms";

export function SourceTable({ sources, mayArrange }: { sources: readonly SourceRow[]; mayArrange: boolean }) {
  return (
    <DataTable
      caption="Sources, the most quoted first"
      rows={sources}
      rowKey={(source) => source.speaker}
      columns={[
        {
          key: "source",
          head: "Source",
          narrow: "whole",
          cell: ({ speaker, aliases }) => (
            <>
              <Link href={`/claims?${new URLSearchParams({ speaker })}`}>{speaker}</Link>
              {aliases.length > 0 && (
                <ul className="mt-1 text-xs text-muted">
                  {aliases.map((name) => (
                    <li key={name}>
                      also: {name} {mayArrange && <SplitSourceForm name={name} operationId={crypto.randomUUID()} />}
                    </li>
                  ))}
                </ul>
              )}
            </>
          ),
        },
        {
          key: "kind",
          head: "Kind",
          cell: ({ kind }) => SOURCE_KIND_WORDS[kind as keyof typeof SOURCE_KIND_WORDS] ?? kind,
        },
        { key: "statements", head: "Statements", numeric: true, cell: ({ statements }) => statements },
        { key: "figures", head: "Figures", numeric: true, cell: ({ figures }) => figures },
        { key: "verified", head: "Verified", numeric: true, cell: ({ verified }) => verified },
        { key: "contested", head: "Disputed or refuted", numeric: true, cell: ({ contested }) => contested },
        { key: "waiting", head: "Not decided", numeric: true, cell: ({ waiting }) => waiting },
        {
          key: "judged",
          head: "Judged",
          cell: ({ speaker }) => (
            <Link href={`/sources?${new URLSearchParams({ source: speaker })}#judged`}>
              over time<span className="sr-only">: {speaker}</span>
            </Link>
          ),
        },
      ]}
    />
  );
}

import { DataTable } from "@/components/ui/data-table";
import type { OperationView } from "@/lib/api/page-view";
import { withCode } from "./with-code";

/** One operation: closed, a line to look it up by; open, what it takes, an example, and how it can fail. */
export function OperationDetails({ operation }: { operation: OperationView }) {
  const { id, method, path, summary, description, fields, answer, errors, curl } = operation;
  return (
    <details id={id} className="border-b border-line py-2">
      <summary className="cursor-pointer">
        <span className="inline-flex max-w-[calc(100%-1.25rem)] flex-wrap items-baseline gap-x-3 align-top">
          <span className="w-14 font-mono text-xs font-semibold text-muted">{method}</span>
          <code className="break-all text-sm">{path}</code>
          <span className="text-sm text-muted">{summary}</span>
        </span>
      </summary>
      <div className="mt-2 space-y-3 pb-2 sm:pl-5">
        {description && <p className="max-w-prose text-sm">{withCode(description)}</p>}
        {fields.length > 0 && (
          <DataTable
            caption={`What ${id} takes`}
            hideCaption
            rows={fields}
            rowKey={({ place, name }) => `${place} ${name}`}
            columns={[
              { key: "name", head: "Field", narrow: "whole", cell: ({ name }) => <code>{name}</code> },
              { key: "place", head: "In", cell: ({ place }) => place },
              { key: "type", head: "Type", cell: ({ type }) => <span className="block sm:min-w-48">{type}</span> },
              { key: "required", head: "Needed", cell: ({ required }) => (required ? "yes" : "no") },
              {
                key: "means",
                head: "Means",
                cell: ({ means }) => <span className="block sm:min-w-48">{withCode(means)}</span>,
              },
            ]}
          />
        )}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1) */}
        <section tabIndex={0} aria-label={`Example of ${id}`} className="overflow-x-auto rounded-md bg-sunken p-3">
          <pre className="text-xs leading-relaxed">
            <code>{curl}</code>
          </pre>
        </section>
        <p className="text-sm text-muted">
          Answers {answer}.{" "}
          {errors.length > 0 && (
            <>
              Can fail with{" "}
              {errors.map((code, index) => (
                <span key={code}>
                  {index > 0 && ", "}
                  <a href={`#error-${code}`}>{code}</a>
                </span>
              ))}
              .
            </>
          )}
        </p>
      </div>
    </details>
  );
}

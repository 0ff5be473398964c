import { DataTable } from "@/components/ui/data-table";
import { API_ERRORS, type ApiErrorCode } from "@/lib/api/errors";
import { withCode } from "./with-code";

const ROWS = Object.entries(API_ERRORS).map(([code, error]) => ({ code: code as ApiErrorCode, ...error }));

export function ErrorTable() {
  return (
    <DataTable
      caption="How a request can fail"
      hideCaption
      rows={ROWS}
      rowKey={({ code }) => code}
      columns={[
        { key: "status", head: "Status", cell: ({ status }) => status, numeric: true },
        { key: "code", head: "Code", cell: ({ code }) => <code id={`error-${code}`}>{code}</code> },
        { key: "when", head: "When", cell: ({ when }) => <span className="block min-w-48">{withCode(when)}</span> },
      ]}
    />
  );
}

import type { FrozenReport } from "@/lib/reports/schema";

export function ReportProof({ report: { document, sha256 } }: { report: FrozenReport }) {
  const { method, audit } = document;
  return (
    <div className="space-y-3 text-sm">
      <p className="break-all">
        SHA-256 of the report: <code className="text-xs">{sha256}</code>
      </p>
      <p className="break-all">
        Audit checkpoint: entry {audit.seq}, <code className="text-xs">{audit.hash}</code>
      </p>
      <p>
        To check it without this desk, download the JSON and run{" "}
        <code className="rounded bg-sunken px-1">npm run verify-report -- FILE</code>.
      </p>
      <p className="break-words">
        Found by engine {method.engineVersions.join(", ") || "none"}
        {method.rules.length > 0 && ` with the rules ${method.rules.join(", ")}`}.
      </p>
      <div>
        <p>Not checked:</p>
        <ul className="list-disc pl-5">
          {method.notChecked.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

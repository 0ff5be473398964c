import { Download } from "lucide-react";
import { FILE_KINDS } from "@/lib/review/evidence/file-kinds";
import { formatSize } from "@/lib/review/evidence/size";
import type { EvidenceEntry } from "@/lib/review/queries";

/** A kept file: always a download, never opened under the desk's own address. */
export function EvidenceFile({ id, file }: { id: string; file: NonNullable<EvidenceEntry["file"]> }) {
  return (
    <>
      <a href={`/api/evidence/${id}`} download={file.name} className="inline-flex items-start gap-1">
        <Download className="mt-0.5 size-4 shrink-0" aria-hidden="true" />
        <span className="min-w-0 break-all">{file.name}</span>
      </a>
      <p className="text-xs text-muted">
        {FILE_KINDS[file.kind].word}, {formatSize(file.size)}
      </p>
      <p className="break-all font-mono text-xs text-muted">SHA-256 {file.sha256}</p>
    </>
  );
}

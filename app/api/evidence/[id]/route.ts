import { answerApi } from "@/lib/api";
import { requireSignedIn } from "@/lib/auth/sessions";
import { ExpectedError } from "@/lib/errors";
import { FILE_KINDS } from "@/lib/review/evidence/file-kinds";
import { attachmentHeader } from "@/lib/review/evidence/file-name";
import { getEvidenceFile } from "@/lib/review/evidence/queries";

/** A file of the evidence, always as a download: whatever is in it, it never runs under the desk's own address (proxy.ts adds a policy that runs nothing). */
export function GET(_request: Request, { params }: RouteContext<"/api/evidence/[id]">): Promise<Response> {
  return answerApi(async () => {
    const { id } = await params;
    const file = await getEvidenceFile(await requireSignedIn(), id);
    if (!file) throw new ExpectedError("not-found", "There is no such file.");
    return new Response(file.bytes, {
      headers: {
        "content-type": FILE_KINDS[file.kind].servedAs,
        "content-length": String(file.bytes.length),
        "content-disposition": attachmentHeader(file.name),
        "x-content-type-options": "nosniff",
        "cross-origin-resource-policy": "same-origin",
        "cache-control": "private, no-store",
      },
    });
  });
}

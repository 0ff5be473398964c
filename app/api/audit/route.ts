import { Readable } from "node:stream";
import { answerApi } from "@/lib/api";
import { AUDIT_FILES } from "@/lib/audit/export";
import { exportAudit } from "@/lib/audit/queries-export";
import { AuditExport } from "@/lib/audit/schema";
import { requireSignedIn } from "@/lib/auth/sessions";
import { ExpectedError } from "@/lib/errors";

/** The audit log as a file, filtered as on its page, streamed. A filter that is nonsense is refused: a file must not hold more than was asked for. */
export function GET(request: Request): Promise<Response> {
  return answerApi(async () => {
    const viewer = await requireSignedIn();
    const params = [...new URL(request.url).searchParams].filter(([, value]) => value !== "");
    const asked = AuditExport.strict().safeParse(Object.fromEntries(params));
    if (!asked.success)
      throw new ExpectedError("invalid", "Ask for format=csv or format=jsonl, with the page’s filters.");
    const { format, ...filters } = asked.data;
    const { contentType, write } = AUDIT_FILES[format];
    return new Response(Readable.toWeb(write(exportAudit(viewer, filters))) as ReadableStream, {
      headers: {
        "content-type": contentType,
        "content-disposition": `attachment; filename="attest-audit.${format}"`,
        "cache-control": "private, no-store",
      },
    });
  });
}

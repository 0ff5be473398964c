import { Readable } from "node:stream";
import { answerApi } from "@/lib/api";
import { requireSignedIn } from "@/lib/auth/sessions";
import { ExpectedError } from "@/lib/errors";
import { findReportFormat } from "@/lib/reports/formats/registry";
import { getReport } from "@/lib/reports/queries/get-report";

/** A frozen report as a file, streamed. */
export function GET(_request: Request, { params }: RouteContext<"/api/reports/[id]/[format]">): Promise<Response> {
  return answerApi(async () => {
    const { id, format: name } = await params;
    const viewer = await requireSignedIn();
    const format = findReportFormat(name);
    const report = format && (await getReport(viewer, id));
    if (!format || !report) throw new ExpectedError("not-found", "There is no such report or format.");
    const file = `attest-report-${report.document.number}${report.document.demo ? "-DEMO" : ""}.${format.extension}`;
    return new Response(Readable.toWeb(format.write(report)) as ReadableStream, {
      headers: {
        "content-type": format.contentType,
        "content-disposition": `attachment; filename="${file}"`,
        "cache-control": "private, no-store",
      },
    });
  });
}

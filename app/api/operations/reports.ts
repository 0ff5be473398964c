import { Readable } from "node:stream";
import { z } from "zod";
import { defineDownload, defineOperation } from "@/lib/api/operation";
import { Paging, pageOf, readPlace, writeCursor } from "@/lib/api/paging";
import { findReportFormat, REPORT_FORMATS } from "@/lib/reports/formats/registry";
import { freezeReport, signReportOff } from "@/lib/reports/mutations";
import { getReport } from "@/lib/reports/queries/get-report";
import { listReports } from "@/lib/reports/queries/list-reports";
import { previewReport } from "@/lib/reports/queries/preview-report";
import { FreezeReport, ReportCursor, ReportScope, SignOff } from "@/lib/reports/schema";
import { ReportItem, ReportPreviewAnswer, ReportWhole } from "../answers/reports";

const ReportId = z.object({ reportId: z.uuid() });

export const reports = [
  defineOperation({
    id: "listReports",
    method: "GET",
    path: "/reports",
    domain: "reports",
    summary: "Frozen reports, the newest first",
    permission: "desk:read",
    input: Paging,
    answer: pageOf(ReportItem),
    run: async (viewer, { cursor, limit }) => {
      const before = readPlace(cursor, ReportCursor);
      const { reports: items, next } = await listReports(viewer, { before, limit });
      return { items, next: writeCursor(next) };
    },
  }),
  defineOperation({
    id: "previewReport",
    method: "GET",
    path: "/reports/preview",
    domain: "reports",
    summary: "What a report of this scope would hold now",
    permission: "desk:read",
    input: ReportScope,
    answer: ReportPreviewAnswer,
    run: previewReport,
  }),
  defineOperation({
    id: "freezeReport",
    method: "POST",
    path: "/reports",
    domain: "reports",
    summary: "Freeze a report",
    permission: "report:freeze",
    input: FreezeReport,
    answer: ReportId,
    status: 201,
    example: { title: "The ferry, as of Sunday", kind: "casualty" },
    location: ({ reportId }) => `/reports/${reportId}`,
    run: freezeReport,
  }),
  defineOperation({
    id: "getReport",
    method: "GET",
    path: "/reports/{reportId}",
    domain: "reports",
    summary: "One frozen report with its proof",
    permission: "desk:read",
    input: ReportId,
    answer: ReportWhole,
    run: (viewer, { reportId }) => getReport(viewer, reportId),
  }),
  defineOperation({
    id: "signReportOff",
    method: "POST",
    path: "/reports/{reportId}/sign-off",
    domain: "reports",
    summary: "Sign a frozen report off",
    permission: "report:sign-off",
    input: SignOff,
    answer: ReportId,
    status: 201,
    example: { note: "Read in full." },
    run: signReportOff,
  }),
  defineDownload({
    id: "downloadReport",
    method: "GET",
    path: "/reports/{reportId}/{format}",
    domain: "reports",
    summary: "A frozen report as a file",
    description: "All formats carry the same rows.",
    permission: "desk:read",
    input: ReportId.extend({
      format: z.enum(Object.keys(REPORT_FORMATS) as [keyof typeof REPORT_FORMATS, ...(keyof typeof REPORT_FORMATS)[]]),
    }),
    files: Object.values(REPORT_FORMATS).map(({ contentType }) => contentType),
    run: async (viewer, { reportId, format: name }) => {
      const report = await getReport(viewer, reportId);
      const format = findReportFormat(name);
      if (!report || !format) return null;
      const { number, demo } = report.document;
      return {
        body: Readable.toWeb(format.write(report)) as ReadableStream,
        contentType: format.contentType,
        name: `attest-report-${number}${demo ? "-DEMO" : ""}.${format.extension}`,
      };
    },
  }),
];

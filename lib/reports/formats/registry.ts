import type { Readable } from "node:stream";
import type { FrozenReport } from "../schema";
import { csv } from "./csv";
import { json } from "./json";
import { pdf } from "./pdf";

/** How a frozen report is written out. Every format carries the same rows. */
export type ReportFormat = {
  word: string;
  contentType: string;
  extension: string;
  write: (report: FrozenReport) => Readable;
};

/** The place where report formats grow: one file, one line here, one test. */
export const REPORT_FORMATS = { pdf, csv, json } as const satisfies Record<string, ReportFormat>;
export type ReportFormatName = keyof typeof REPORT_FORMATS;

export function findReportFormat(name: string): ReportFormat | null {
  return Object.hasOwn(REPORT_FORMATS, name) ? REPORT_FORMATS[name as ReportFormatName] : null;
}

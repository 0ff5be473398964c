import { Readable } from "node:stream";
import type { ReportFormat } from "./registry";

/** The proof's own form: `report` stands there letter for letter as it was hashed. */
export const json: ReportFormat = {
  word: "JSON",
  contentType: "application/json; charset=utf-8",
  extension: "json",
  write: ({ canonical, sha256 }) => Readable.from([`{"report":${canonical},"sha256":"${sha256}"}\n`]),
};

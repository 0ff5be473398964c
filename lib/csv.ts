import type { Options } from "csv-stringify";

/**
 * How every table leaves the desk: RFC 4180 with a BOM, so that spreadsheets read it as UTF-8. Text that a spreadsheet would run as
 * a formula gets an apostrophe; the library knows `= + - @` and control characters, a leading `|` it does not.
 */
export const CSV_OPTIONS = {
  header: true,
  bom: true,
  escape_formulas: true,
  // A lone line feed is no record delimiter here, but most readers take it for one.
  quoted_match: /[\r\n]/,
  record_delimiter: "windows",
  cast: { string: (value) => (value.startsWith("|") ? `'${value}` : value) },
} satisfies Options;

import { parse } from "csv-parse/sync";
import { ExpectedError } from "@/lib/errors";
import { readField } from "../measures";
import type { Importer } from "./registry";
import { type Row, readRows } from "./rows";

/**
 * A table with a header and a row a day. Columns are named as in the public datasets (`report_date`, `killed_cum`, `ext_killed_cum`), or
 * mapped to those names: `{ "Deaths": "killed_cum", "Date": "report_date" }`.
 */
export const csv: Importer = {
  name: "csv",
  words: "CSV with a mapping of its columns",
  accepts: () => true,
  read(text, mapping = {}) {
    const rows = parseTable(text).map((row) =>
      Object.fromEntries(Object.entries(row).map(([column, value]) => [mapping[column] ?? column, value])),
    );
    const fields = Object.keys(rows[0] ?? {});
    if (!fields.includes("report_date"))
      throw new ExpectedError("invalid", "No column holds the day. Map one: its name = report_date.");
    if (!fields.some(readField))
      throw new ExpectedError("invalid", "No column holds a count. Map one: its name = killed_cum, for example.");
    return readRows(rows, "report_date");
  },
};

function parseTable(text: string): Row[] {
  try {
    return parse(text, {
      columns: true,
      bom: true,
      skip_empty_lines: true,
      trim: true,
      relax_column_count: true,
    }) as Row[];
  } catch {
    throw new ExpectedError(
      "invalid",
      "This CSV could not be read: a quotation mark is left open, or the rows differ.",
    );
  }
}

import { ExpectedError } from "@/lib/errors";
import type { Importer } from "./registry";
import { type Row, readRows } from "./rows";

/**
 * The shape of the public dataset `casualties_daily.json`: a list of `{report_date, killed, killed_cum, ext_killed_cum, …}`, where
 * `ext_` marks what its keepers derived. The defaults say what that dataset says of itself.
 */
export const dailyJson: Importer = {
  name: "daily-json",
  words: "JSON in the shape of casualties_daily.json",
  accepts: (text) => /^\s*\[/.test(text),
  read(text) {
    const rows = parseList(text);
    return readRows(rows, "report_date");
  },
  details: {
    name: "Health ministry series for Gaza",
    place: "Gaza",
    since: "2023-10-07",
    source: "Ministry of Health in Gaza, daily reports as collected by Tech for Palestine",
    licence: "Public domain dedication",
    url: "https://data.techforpalestine.org/docs/casualties-daily/",
  },
};

function parseList(text: string): Row[] {
  try {
    const rows: unknown = JSON.parse(text);
    if (Array.isArray(rows) && rows.every((row) => typeof row === "object" && row !== null)) return rows as Row[];
  } catch {
    // Said below, in the desk's words.
  }
  throw new ExpectedError(
    "invalid",
    "This is no list of days: the file must be JSON, a list of objects with report_date.",
  );
}

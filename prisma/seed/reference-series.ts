import { readFileSync } from "node:fs";
import path from "node:path";
import type { NewSeries } from "@/lib/figures/reference/mutations";

/**
 * The health ministry's daily totals for the weeks of the demonstration story: facts from the public dataset that collects its
 * reports, in the public domain.
 */
export const DEMO_SERIES: Omit<NewSeries, "operationId"> = {
  name: "Health ministry series for Gaza",
  place: "Gaza",
  since: "2023-10-07",
  source: "Ministry of Health in Gaza, daily reports as collected by Tech for Palestine",
  licence: "Public domain dedication",
  url: "https://data.techforpalestine.org/docs/casualties-daily/",
  retrievedOn: "2026-08-22",
  importer: "csv",
  file: readFileSync(path.join(process.cwd(), "prisma/seed/gaza-health-ministry.csv"), "utf8"),
  demo: true,
};

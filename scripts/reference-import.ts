// npm run reference:import -- FILE [--name …] [--place …] [--since DAY] [--source …] [--licence …] [--url …] [--retrieved DAY] [--map "Column=field,…"]
// Imports a daily series that figures are compared with: JSON in the shape of casualties_daily.json, or CSV.
import { randomUUID } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { systemViewer } from "@/lib/auth/viewer";
import { ExpectedError } from "@/lib/errors";
import { IMPORTERS } from "@/lib/figures/reference/importers/registry";
import { importSeries } from "@/lib/figures/reference/mutations";
import { Mapping } from "@/lib/figures/reference/schema";
import { SeriesDetails } from "@/lib/figures/reference/series";
import { withDatabase } from "./database/target.mjs";
import { runCommand, Sentence } from "./sentence.mjs";
import { environmentOf, readSettings } from "./start/settings.mjs";

const MAX_BYTES = 64_000_000;

await runCommand(async () => {
  const option = { type: "string" } as const;
  const options = {
    name: option,
    place: option,
    since: option,
    source: option,
    licence: option,
    url: option,
    retrieved: option,
    map: option,
  };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [file] = positionals;
  if (!file) throw new Sentence("Say which file to import: npm run reference:import -- series.csv --name … --place …");
  const text = readText(file);
  const importer = IMPORTERS.find((one) => one.accepts(text));
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  const details = SeriesDetails.safeParse({
    name: path.parse(file).name,
    ...importer?.details,
    // What was fetched when is the person's to say; the file's own date is the best guess.
    retrievedOn: values.retrieved ?? statSync(file).mtime.toISOString().slice(0, 10),
    ...given,
  });
  if (!details.success) throw new Sentence(`Say with an option: ${explain(details.error.issues)}`);
  const mapping = Mapping.safeParse(values.map);
  if (!mapping.success) throw new Sentence('Write the mapping as --map "Deaths=killed_cum,Date=report_date".');
  const settings = await readSettings();
  await withDatabase("npm run reference:import", async (url: string) => {
    Object.assign(process.env, await environmentOf(settings, url));
    const began = performance.now();
    const series = { operationId: randomUUID(), file: text, mapping: mapping.data, ...details.data };
    const {
      days,
      values: count,
      findings,
      ignored,
    } = await importSeries(systemViewer("system:setup"), series).catch(say);
    console.log(
      `Imported “${details.data.name}”: ${count.toLocaleString("en-GB")} values of ${days.toLocaleString("en-GB")} days in ${Math.round(performance.now() - began)} ms.`,
    );
    console.log(
      findings === 0
        ? "Nothing looked wrong."
        : `${findings} things look wrong; Settings lists them under Reference series.`,
    );
    if (ignored.length > 0) console.log(`Not compared with anything: ${ignored.join(", ")}.`);
  });
});
process.exit();

function readText(file: string): string {
  try {
    if (statSync(file).size <= MAX_BYTES) return readFileSync(file, "utf8");
  } catch {
    throw new Sentence(`${file} cannot be read.`);
  }
  throw new Sentence(`${file} is larger than 64 MB.`);
}

function explain(issues: readonly { path: PropertyKey[]; message: string }[]): string {
  return issues
    .map(({ path: [name], message }) => `--${String(name) === "retrievedOn" ? "retrieved" : String(name)} (${message})`)
    .join(", ");
}

function say(error: unknown): never {
  throw error instanceof ExpectedError ? new Sentence(error.message) : error;
}

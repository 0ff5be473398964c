import { createHash } from "node:crypto";
import { appendAudit } from "@/lib/audit/mutations";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import type { Tx } from "@/lib/db";
import { ExpectedError } from "@/lib/errors";
import { runOnce } from "@/lib/operations/mutations";
import { checkSeries } from "./checks";
import { IMPORTERS } from "./importers/registry";
import type { SeriesUpload } from "./schema";
import type { Finding, Point, SeriesDetails } from "./series";

export type NewSeries = SeriesDetails & {
  operationId: string;
  file: string;
  importer?: string;
  /** Column → field, for tables whose columns have other names. */
  mapping?: Record<string, string>;
  demo?: boolean;
};

export type Imported = { seriesId: string; days: number; values: number; findings: number; ignored: string[] };

/** Keeps a daily series with what looked wrong in it. A later import under the same name takes its place; none is changed. */
export async function importSeries(viewer: Viewer, series: NewSeries): Promise<Imported> {
  authorize(viewer, "reference:import");
  const { file, mapping, name, place, since, source, licence, url, retrievedOn, demo = false } = series;
  const importer = IMPORTERS.find((one) => (series.importer ? one.name === series.importer : one.accepts(file)));
  if (!importer) throw new ExpectedError("invalid", "Choose a kind of file from the list.");
  const { points, ignored, findings: unread } = importer.read(file, mapping);
  if (points.length === 0) throw new ExpectedError("invalid", "No count could be read from this file.");
  const findings = [...unread, ...checkSeries(points)];
  return runOnce(viewer, { id: series.operationId, name: "reference:import" }, async (tx) => {
    const { id } = await tx.referenceSeries.create({
      data: {
        name,
        place,
        since: since ? atMidnight(since) : null,
        source,
        licence,
        url,
        retrievedOn: atMidnight(retrievedOn),
        importer: importer.name,
        rawSha256: createHash("sha256").update(file, "utf8").digest("hex"),
        demo,
        importedBy: viewer.id,
      },
    });
    await insertPoints(tx, id, points);
    await insertFindings(tx, id, findings);
    const days = new Set(points.map((point) => point.day)).size;
    await appendAudit(tx, viewer, {
      action: "reference:import",
      subject: { kind: "reference", id },
      detail: { days, values: points.length, findings: findings.length },
    });
    return { seriesId: id, days, values: points.length, findings: findings.length, ignored };
  });
}

/** The settings page's door: the same with an uploaded file. */
export async function uploadSeries(viewer: Viewer, { file, ...series }: SeriesUpload): Promise<Imported> {
  authorize(viewer, "reference:import");
  return importSeries(viewer, { ...series, file: new TextDecoder().decode(await file.arrayBuffer()) });
}

const atMidnight = (day: string) => new Date(`${day}T00:00:00Z`);

/** One statement for all: a thousand days have some twenty thousand values. */
async function insertPoints(tx: Tx, seriesId: string, points: readonly Point[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO reference_points (series_id, measure, cumulative, derived, day, value)
    SELECT ${seriesId}::uuid, p.measure, p.cumulative, p.derived, p.day, p.value
    FROM jsonb_to_recordset(${JSON.stringify(points)}::jsonb)
      AS p(measure text, cumulative boolean, derived boolean, day date, value double precision)`;
}

async function insertFindings(tx: Tx, seriesId: string, findings: readonly Finding[]): Promise<void> {
  await tx.referenceFinding.createMany({
    data: findings.map(({ code, day, detail }, ordinal) => ({
      seriesId,
      ordinal,
      code,
      day: day ? atMidnight(day) : null,
      detail,
    })),
  });
}

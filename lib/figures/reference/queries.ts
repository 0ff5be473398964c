import { z } from "zod";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { keepAnswers } from "../keep-answers";
import type { Series, Totals } from "./comparison";
import { MEASURE_NAMES, type MeasureName } from "./measures";
import type { FindingCode } from "./series";

export type SeriesEntry = {
  id: string;
  name: string;
  place: string;
  source: string;
  licence: string;
  url: string | null;
  retrievedOn: string;
  importedAt: Date;
  who: string;
  demo: boolean;
  days: { from: string; to: string; count: number };
  reported: number;
  derived: number;
  findings: { code: FindingCode; day: string | null; detail: string }[];
};

const Spread = z.array(
  z.object({
    series_id: z.uuid(),
    from: z.string(),
    to: z.string(),
    days: z.coerce.number(),
    reported: z.coerce.number(),
    derived: z.coerce.number(),
  }),
);

/** The series in use, each with where it comes from and what looked wrong in it. */
export async function listSeries(viewer: Viewer): Promise<SeriesEntry[]> {
  authorize(viewer, "desk:read");
  const rows = await db.referenceSeries.findMany({
    where: { id: { in: await currentIds() } },
    orderBy: { name: "asc" },
    include: { person: { select: { name: true } }, findings: { orderBy: { ordinal: "asc" } } },
  });
  const ids = rows.map((row) => row.id);
  const spreads = Spread.parse(
    await db.$queryRaw`
      SELECT series_id, min(day)::text AS "from", max(day)::text AS "to", count(DISTINCT day) AS days,
        count(*) FILTER (WHERE NOT derived) AS reported, count(*) FILTER (WHERE derived) AS derived
      FROM reference_points WHERE series_id = ANY(${ids}::uuid[]) GROUP BY series_id`,
  );
  const spreadOf = new Map(spreads.map((spread) => [spread.series_id, spread]));
  return rows.map((row) => {
    const spread = spreadOf.get(row.id);
    return {
      id: row.id,
      name: row.name,
      place: row.place,
      source: row.source,
      licence: row.licence,
      url: row.url,
      retrievedOn: row.retrievedOn.toISOString().slice(0, 10),
      importedAt: row.createdAt,
      who: row.person.name,
      demo: row.demo,
      days: { from: spread?.from ?? "", to: spread?.to ?? "", count: spread?.days ?? 0 },
      reported: spread?.reported ?? 0,
      derived: spread?.derived ?? 0,
      findings: row.findings.map(({ code, day, detail }) => ({
        code: code as FindingCode,
        day: day?.toISOString().slice(0, 10) ?? null,
        detail,
      })),
    };
  });
}

/** The series in use with their running totals, for comparing figures. */
export async function listTotals(viewer: Viewer): Promise<Series[]> {
  authorize(viewer, "desk:read");
  return Promise.all((await currentIds()).map(rememberSeries));
}

/** The latest import of each name. */
async function currentIds(): Promise<string[]> {
  const rows = await db.referenceSeries.findMany({
    distinct: ["name"],
    orderBy: [{ name: "asc" }, { createdAt: "desc" }, { id: "desc" }],
    select: { id: true },
  });
  return rows.map((row) => row.id);
}

const keep = keepAnswers<Series>();

/** A series never changes once imported, and a large one takes a while to read: it is kept. */
const rememberSeries = (id: string) => keep(id, id, () => readSeries(id));

const TotalRows = z.array(
  z.object({ measure: z.enum(MEASURE_NAMES), day: z.string(), value: z.number(), derived: z.boolean() }),
);

async function readSeries(id: string): Promise<Series> {
  const series = await db.referenceSeries.findUniqueOrThrow({ where: { id } });
  const rows = TotalRows.parse(
    await db.$queryRaw`
      SELECT DISTINCT ON (measure, day) measure, day::text AS day, value, derived
      FROM reference_points WHERE series_id = ${id}::uuid AND cumulative
      ORDER BY measure, day, derived`,
  );
  const totals = new Map<MeasureName, Totals>(
    MEASURE_NAMES.map((name) => [
      name,
      rows.filter((row) => row.measure === name).map(({ day, value, derived }) => ({ day, value, derived })),
    ]),
  );
  return {
    id,
    name: series.name,
    place: series.place,
    since: series.since?.toISOString().slice(0, 10) ?? null,
    totals,
  };
}

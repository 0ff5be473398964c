import { z } from "zod";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { LATEST_CORRECTION, withCorrection } from "@/lib/claims/corrections/apply";
import { parseCorrection } from "@/lib/claims/corrections/value";
import type { Grade } from "@/lib/claims/judgement";
import { listJoins } from "@/lib/claims/sources/queries";
import type { Status } from "@/lib/claims/status";
import { db } from "@/lib/db";
import { type AttributionClaim, type CasualtyClaim, Span } from "@/lib/extraction/schema";
import type { Prisma } from "@/prisma/generated/client";
import { type NamedDay, sortDays } from "../days";
import type { DeskFigure } from "../desk-figure";
import { kindOfCount, stretchOf } from "../period-words";
import { placeOf } from "../places";
import { isInSource, saidOf, speakerOf } from "../read-figures";
import type { FigureFilters } from "../schema";
import { listLatestFigureIds } from "./latest-figure-ids";

/** JSON columns come back untyped; what is not a span any more counts as not stated. */
const StoredSpan = Span.nullable().catch(null);
const StoredSpans = z.array(Span).catch([]);
const StoredVia = z
  .object({ source: Span.nullable(), cue: Span.nullable(), medium: z.string().nullable() })
  .nullable()
  .catch(null);

const RESOLVED = { orderBy: { publicationDate: { number: "desc" } }, take: 1 } as const;

const SELECT = {
  id: true,
  versionId: true,
  sentenceOrdinal: true,
  start: true,
  end: true,
  quote: true,
  createdAt: true,
  origin: true,
  state: { select: { status: true } },
  sentence: { select: { text: true, start: true } },
  version: { select: { title: true, publisher: true } },
  article: {
    select: { id: true, demo: true, dates: { orderBy: { number: "desc" }, take: 1, select: { value: true } } },
  },
  resolutions: { ...RESOLVED, select: { since: true, asOf: true } },
  low: true,
  best: true,
  high: true,
  bound: true,
  speaker: true,
  kind: true,
} satisfies Prisma.ClaimSelect;

/** What people have said of the claims until then: their grades, and values corrected. */
function selectAt(decided: Date | null) {
  const until = decided ? { createdAt: { lte: decided } } : {};
  const corrections = { ...LATEST_CORRECTION, where: until } as const;
  return {
    ...SELECT,
    decisions: { where: until, orderBy: { version: "desc" }, take: 1, select: { grade: true } },
    corrections,
    casualty: { include: { attribution: { select: { kind: true, attribution: true, corrections } } } },
  } satisfies Prisma.ClaimSelect;
}

type Row = Prisma.ClaimGetPayload<{ select: ReturnType<typeof selectAt> }>;

/** Every figure that counts, with its sentence, its days and who said it: not dismissed, not of a withdrawn article. */
export async function listFigures(
  viewer: Viewer,
  filters: FigureFilters = {},
  decided: Date | null = null,
): Promise<{ figures: DeskFigure[]; complete: boolean }> {
  authorize(viewer, "desk:read");
  const { ids, complete } = await listLatestFigureIds(filters, decided);
  const rows = await db.claim.findMany({
    where: { id: { in: ids } },
    select: selectAt(decided),
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  const joins = await listJoins(viewer);
  const days = await daysBySentence([...new Set(rows.map((row) => row.versionId))], decided);
  return {
    figures: rows
      .flatMap((row) => toFigure(row, days.get(`${row.versionId} ${row.sentenceOrdinal}`) ?? []))
      .map((figure) => underJoinedName(figure, joins)),
    complete,
  };
}

/** Two names that people joined are one source wherever sources are compared. */
function underJoinedName(figure: DeskFigure, joins: ReadonlyMap<string, string>): DeskFigure {
  const name = figure.said && joins.get(figure.said.name);
  return figure.said && name ? { ...figure, said: { ...figure.said, name, words: name } } : figure;
}

async function daysBySentence(versionIds: string[], decided: Date | null): Promise<Map<string, NamedDay[]>> {
  const rows = await db.claim.findMany({
    where: { kind: "date", versionId: { in: versionIds }, state: { status: { not: "dismissed" } } },
    select: {
      versionId: true,
      sentenceOrdinal: true,
      start: true,
      end: true,
      date: { select: { type: true, value: true } },
      resolutions: { ...RESOLVED, select: { value: true } },
      corrections: { ...LATEST_CORRECTION, where: decided ? { createdAt: { lte: decided } } : {} },
    },
    orderBy: [{ start: "asc" }, { id: "asc" }],
  });
  const days = new Map<string, NamedDay[]>();
  for (const { versionId, sentenceOrdinal, start, end, date, resolutions, corrections } of rows) {
    if (!date) continue;
    const key = `${versionId} ${sentenceOrdinal}`;
    const corrected = parseCorrection("date", corrections[0]?.value);
    const value = corrected?.kind === "date" ? corrected.value : (resolutions[0]?.value ?? date.value);
    const day = { start, end, type: date.type, value };
    days.set(key, [...(days.get(key) ?? []), day]);
  }
  return days;
}

/** Text columns with a CHECK hold these unions; the database vouches for them. */
function toFigure(row: Row, days: NamedDay[]): DeskFigure[] {
  const { casualty, article, version, sentence } = row;
  if (!casualty) return [];
  const stored = casualty.attribution?.attribution;
  const corrected = withCorrection(row);
  const resaid = parseCorrection("attribution", casualty.attribution?.corrections[0]?.value);
  const asOf = corrected.asOf ?? row.resolutions[0]?.asOf ?? casualty.asOf;
  const published = article.dates[0]?.value ?? null;
  const spot = { start: casualty.numberStart - sentence.start, end: casualty.numberEnd - sentence.start };
  const [place, cause] = [StoredSpan.parse(casualty.place), StoredSpan.parse(casualty.cause)];
  const source = stored ? StoredSpan.parse(stored.source) : null;
  const counted = kindOfCount(
    {
      figure: casualty.figure as CasualtyClaim["figure"],
      since: row.resolutions[0]?.since ?? casualty.since,
      cause,
    },
    sentence.text,
    spot,
    published,
  );
  const { since } = counted;
  const sorted = sortDays({ since, asOf, sentence: sentence.text, figure: counted.figure }, days, {
    content: stored ? StoredSpans.parse(stored.content) : [],
    source,
    sentenceStart: sentence.start,
  });
  return [
    {
      id: row.id,
      documentId: article.id,
      published,
      publisher: version.publisher,
      start: casualty.numberStart,
      end: casualty.numberEnd,
      quote: row.quote,
      sentence: sentence.text,
      sentenceStart: sentence.start,
      context: sentence.text,
      harm: casualty.harm as CasualtyClaim["harm"],
      low: corrected.low,
      best: corrected.best,
      high: corrected.high,
      bound: corrected.bound as CasualtyClaim["bound"],
      figure: stretchOf(
        { figure: counted.figure, harm: casualty.harm as CasualtyClaim["harm"], sentence: sentence.text },
        sorted.eventDays,
        cause,
      ),
      modality: casualty.modality as CasualtyClaim["modality"],
      civilian: casualty.civilian as CasualtyClaim["civilian"],
      victimGroup: casualty.victimGroup,
      partOf: casualty.partOfId,
      place: placeOf(isInSource(place, source) ? undefined : place?.text, sentence.text),
      cause: cause?.text ?? null,
      actor: StoredSpan.parse(casualty.actor)?.text ?? null,
      since,
      asOf,
      ...sorted,
      said: speakerOf(
        stored
          ? saidOf({
              canonical: resaid?.kind === "attribution" ? resaid.speaker : stored.canonical,
              source,
              sourceKind: stored.sourceKind as AttributionClaim["sourceKind"],
              stance: stored.stance as AttributionClaim["stance"],
              via: StoredVia.parse(stored.via),
            })
          : null,
        sentence.text,
        spot.start,
      ),
      status: (row.state?.status ?? "unreviewed") as Status,
      origin: row.origin,
      asRead: corrected.asRead,
      grade: (row.decisions[0]?.grade ?? null) as Grade | null,
      article: { id: article.id, title: version.title, demo: article.demo },
      claimStart: row.start,
      claimEnd: row.end,
      readAt: row.createdAt,
    },
  ];
}

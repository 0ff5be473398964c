import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import type { TimelineFilters } from "../timeline";
import { CLAIM_ROW_SELECT, type ClaimRow, toClaimRow } from "./row";
import { listTimelineSpots, type TimelineSpot } from "./timeline-spots";

/** A sentence that names the day, with the dates and the figures in it. */
export type TimelineEntry = {
  key: string;
  sentence: { start: number; text: string };
  /** The dates that name this day. */
  dates: ClaimRow[];
  /** Figures and attributions of the same sentence, in text order. */
  around: ClaimRow[];
};

export type Timeline = { days: { day: string; entries: TimelineEntry[] }[]; next: string | null };

const PAGE = 150;

/** What happened when: sentences by the day they name, oldest first, whole days at a time. */
export async function listTimeline(viewer: Viewer, filters: TimelineFilters): Promise<Timeline> {
  authorize(viewer, "desk:read");
  const spots = await listTimelineSpots(filters, PAGE + 1);
  const last = spots.at(-1)?.day;
  const isCut = spots.length > PAGE && spots[0]?.day !== last;
  const shown = isCut ? spots.filter(({ day }) => day !== last) : spots;
  const sentences = await readSentences(shown);
  const days = new Map<string, Map<string, TimelineEntry>>();
  for (const { claim_id, version_id, ordinal, day } of shown) {
    const key = `${version_id} ${ordinal}`;
    const sentence = sentences.get(key);
    const date = sentence?.claims.find(({ id }) => id === claim_id);
    if (!sentence || !date) continue;
    const entries = days.get(day) ?? new Map<string, TimelineEntry>();
    const around = sentence.claims.filter(({ kind }) => kind !== "date");
    const entry = entries.get(key) ?? { key, sentence: sentence.sentence, dates: [], around };
    entry.dates.push(date);
    days.set(day, entries.set(key, entry));
  }
  return {
    days: [...days].map(([day, entries]) => ({ day, entries: [...entries.values()] })),
    next: isCut ? (shown.at(-1)?.day ?? null) : null,
  };
}

type Sentence = { sentence: { start: number; text: string }; claims: ClaimRow[] };

async function readSentences(spots: readonly TimelineSpot[]): Promise<Map<string, Sentence>> {
  const wanted = new Map(spots.map(({ version_id, ordinal }) => [`${version_id} ${ordinal}`, { version_id, ordinal }]));
  const rows = await db.claim.findMany({
    where: {
      OR: [...wanted.values()].map(({ version_id, ordinal }) => ({ versionId: version_id, sentenceOrdinal: ordinal })),
      state: { status: { not: "dismissed" } },
    },
    select: {
      ...CLAIM_ROW_SELECT,
      versionId: true,
      sentenceOrdinal: true,
      sentence: { select: { start: true, text: true } },
    },
    orderBy: [{ start: "asc" }, { id: "asc" }],
  });
  const sentences = new Map<string, Sentence>();
  for (const { versionId, sentenceOrdinal, sentence, ...row } of rows) {
    const key = `${versionId} ${sentenceOrdinal}`;
    const known = sentences.get(key) ?? { sentence, claims: [] };
    known.claims.push(toClaimRow(row));
    sentences.set(key, known);
  }
  return sentences;
}

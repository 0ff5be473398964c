import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import type { ClaimKind, Span } from "@/lib/extraction/schema";

export type NumberedSentence = Span & { ordinal: number };

const SENTENCE = { ordinal: true, start: true, end: true, text: true } as const;

/** As many sentences as a list to choose from can have; longer texts are searched. */
export const MOST_SENTENCES = 400;

/** The first sentences of a text, in order. */
export async function listSentences(viewer: Viewer, versionId: string): Promise<NumberedSentence[]> {
  authorize(viewer, "desk:read");
  return db.sentence.findMany({
    where: { versionId },
    orderBy: { ordinal: "asc" },
    take: MOST_SENTENCES,
    select: SENTENCE,
  });
}

/** The sentence an offset lies in, or the last one before it. */
export async function findSentence(
  viewer: Viewer,
  versionId: string,
  at: { offset: number } | { ordinal: number },
): Promise<NumberedSentence | null> {
  authorize(viewer, "desk:read");
  return db.sentence.findFirst({
    where: { versionId, ...("offset" in at ? { start: { lte: at.offset } } : { ordinal: at.ordinal }) },
    orderBy: { ordinal: "desc" },
    select: SENTENCE,
  });
}

export type ClaimBeside = { id: string; kind: ClaimKind; quote: string; speaker: string | null; touches: boolean };

/** What the desk knows of a stretch already, and the attributions around it that may state a figure. */
export async function listBeside(
  viewer: Viewer,
  versionId: string,
  { start, end }: { start: number; end: number },
): Promise<ClaimBeside[]> {
  authorize(viewer, "desk:read");
  const AROUND = 600;
  const rows = await db.claim.findMany({
    where: {
      versionId,
      start: { lt: end + AROUND },
      end: { gt: start - AROUND },
      state: { status: { not: "dismissed" } },
    },
    orderBy: [{ start: "asc" }, { id: "asc" }],
    take: 60,
    select: { id: true, kind: true, quote: true, speaker: true, start: true, end: true },
  });
  return rows.map(({ start: from, end: to, kind, ...row }) => ({
    ...row,
    kind: kind as ClaimKind,
    touches: from < end && to > start,
  }));
}

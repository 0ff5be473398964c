import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";

/** Tags that some claim has, most used first: what a field offers and a filter knows. */
export async function listTags(viewer: Viewer, most = 200): Promise<string[]> {
  authorize(viewer, "desk:read");
  const tags = await db.tag.findMany({
    where: { claims: { some: {} } },
    orderBy: [{ claims: { _count: "desc" } }, { word: "asc" }],
    take: most,
    select: { word: true },
  });
  return tags.map(({ word }) => word);
}

export type TagEntry = { id: string; who: string; at: Date; tag: string; added: boolean };

/** How a claim's tags came and went, newest first. */
export async function listTagChanges(viewer: Viewer, claimId: string): Promise<TagEntry[]> {
  authorize(viewer, "desk:read");
  const rows = await db.tagChange.findMany({
    where: { claimId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    include: { person: { select: { name: true } }, tag: { select: { word: true } } },
  });
  return rows.map(({ id, person, createdAt, tag, added }) => ({
    id,
    who: person.name,
    at: createdAt,
    tag: tag.word,
    added,
  }));
}

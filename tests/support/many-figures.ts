import type { Viewer } from "@/lib/auth/viewer";
import { keepArticle } from "./articles";
import { readingOf } from "./reading";

/** More in one article would outlast the transaction of a test's article. */
const MOST = 1_000;

/** As many figures as wanted, each in a sentence of its own. Answers the claims' ids in order. */
export async function keepManyFigures(viewer: Viewer, count: number, storyId?: string): Promise<string[]> {
  const ids: string[] = [];
  while (ids.length < count) ids.push(...(await keepSome(viewer, Math.min(MOST, count - ids.length), storyId)));
  return ids;
}

async function keepSome(viewer: Viewer, count: number, storyId?: string): Promise<string[]> {
  const words = (at: number) => `${100_000 + at} people were displaced`;
  const body = Array.from({ length: count }, (_, at) => `Relief workers said ${words(at)}.`).join(" ");
  const reading = readingOf(body);
  for (let at = 0; at < count; at++)
    reading.figure(words(at), { number: String(100_000 + at), value: 100_000 + at, harm: "displaced" });
  const { claimIds } = await keepArticle(viewer, { body, published: "2023-11-05", storyId, claims: reading.claims });
  return claimIds;
}

import type { Viewer } from "@/lib/auth/viewer";
import { keepArticle } from "./articles";
import { readingOf } from "./reading";

/** One article with one figure: who says how many were killed by the flood of 5 November in a place. Two of them contradict each other. */
export async function keepToll(
  viewer: Viewer,
  { place, said, killed, storyId }: { place: string; said: string; killed: number; storyId?: string },
) {
  const words = `${killed} people were killed in the flood in ${place} on Sunday`;
  const body = `${said} said ${words}. Nothing more was known.`;
  const reading = readingOf(body);
  const attribution = reading.attribution(`${said} said ${words}`, { source: said, content: words });
  reading.figure(`${killed} people were killed`, {
    number: String(killed),
    value: killed,
    attribution,
    place: reading.span(place),
  });
  reading.date("Sunday", "2023-11-05");
  const article = { body, title: `Flood in ${place}`, published: "2023-11-05", storyId, claims: reading.claims };
  const { articleId, claimIds } = await keepArticle(viewer, article);
  return { articleId, saidId: claimIds[0] as string, killedId: claimIds[1] as string };
}

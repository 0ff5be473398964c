import type { Viewer } from "@/lib/auth/viewer";
import { keepArticle } from "./articles";
import { readingOf } from "./reading";

const BODY =
  "Rescue services said 12 people were killed in the flood on Sunday. The ministry said at least 30 people were injured. Nothing more was known by evening.";

/** One article with two figures, their two sources and a date: enough for most tests of what comes after reading. */
export async function keepFigures(
  viewer: Viewer,
  options: { title?: string; publisher?: string; storyId?: string } = {},
) {
  const reading = readingOf(BODY);
  const rescue = reading.attribution("Rescue services said 12 people were killed in the flood on Sunday", {
    source: "Rescue services",
    content: "12 people were killed in the flood on Sunday",
  });
  reading.figure("12 people were killed", { number: "12", value: 12, attribution: rescue });
  const ministry = reading.attribution("The ministry said at least 30 people were injured", {
    source: "The ministry",
    content: "at least 30 people were injured",
  });
  reading.figure("at least 30 people were injured", {
    number: "30",
    value: 30,
    bound: "at-least",
    harm: "injured",
    attribution: ministry,
  });
  reading.date("Sunday", "2023-11-05");
  const { articleId, versionId, claimIds } = await keepArticle(viewer, {
    body: BODY,
    published: "2023-11-05",
    ...options,
    claims: reading.claims,
  });
  const [rescueId, killedId, ministryId, injuredId, dateId] = claimIds as [string, string, string, string, string];
  return { articleId, versionId, rescueId, killedId, ministryId, injuredId, dateId };
}

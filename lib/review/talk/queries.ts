import { type Colleague, listColleagues } from "@/lib/auth/people/queries";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { type AssignmentEntry, getWork, listAssignments, type Work } from "../assignments/queries";
import { type CommentEntry, listComments } from "../comments/queries";
import { listNews, type News } from "../for-you/queries";
import { listTagChanges, listTags, type TagEntry } from "../tags/queries";

/** What a filter on work offers: the desk's people and its tags. */
export type WorkChoices = Pick<Talk, "people" | "tags">;

export async function listWorkChoices(viewer: Viewer): Promise<WorkChoices> {
  authorize(viewer, "desk:read");
  const [people, tags] = await Promise.all([listColleagues(viewer), listTags(viewer)]);
  return { people, tags };
}

/** What the desk says to itself about a claim, and what its forms offer. */
export type Talk = {
  comments: CommentEntry[];
  work: Work;
  people: Colleague[];
  /** The desk's tags, most used first. */
  tags: string[];
  /** What is meant for the viewer here, and not marked as seen. */
  news: News[];
};

export async function getTalk(viewer: Viewer, claimId: string): Promise<Talk> {
  authorize(viewer, "desk:read");
  const [comments, work, people, tags, news] = await Promise.all([
    listComments(viewer, claimId),
    getWork(viewer, claimId),
    listColleagues(viewer),
    listTags(viewer),
    listNews(viewer, claimId),
  ]);
  return { comments, work, people, tags, news };
}

/** How a claim went from hand to hand, and its tags came and went: for its timeline. */
export async function listTurns(
  viewer: Viewer,
  claimId: string,
): Promise<{ assignments: AssignmentEntry[]; tags: TagEntry[] }> {
  authorize(viewer, "desk:read");
  const [assignments, tags] = await Promise.all([listAssignments(viewer, claimId), listTagChanges(viewer, claimId)]);
  return { assignments, tags };
}

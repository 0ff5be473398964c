import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";

export type Story = { id: string; title: string };

export async function listStories(viewer: Viewer): Promise<Story[]> {
  authorize(viewer, "desk:read");
  return db.story.findMany({ select: { id: true, title: true }, orderBy: { title: "asc" } });
}

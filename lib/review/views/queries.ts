import { canDo } from "@/lib/auth/policy";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import type { ViewPage } from "./schema";

export type View = {
  id: string;
  page: ViewPage;
  title: string;
  query: string;
  shared: boolean;
  /** Whose it is, when it is another's. */
  who: string | null;
  mayRemove: boolean;
};

const MOST = 60;

/** The viewer's own views of a list and those shared with the desk, by name; removed ones are left out. */
export async function listViews(viewer: Viewer, page: ViewPage): Promise<View[]> {
  authorize(viewer, "desk:read");
  const rows = await db.savedView.findMany({
    where: { page, removal: null, OR: [{ ownerId: viewer.id }, { shared: true }] },
    orderBy: [{ title: "asc" }, { id: "asc" }],
    take: MOST,
    include: { owner: { select: { name: true } } },
  });
  return rows.map(({ id, title, query, shared, ownerId, owner }) => ({
    id,
    page,
    title,
    query,
    shared,
    who: ownerId === viewer.id ? null : owner.name,
    mayRemove: ownerId === viewer.id || canDo(viewer.role, "claim:settle"),
  }));
}

import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";

/** Whether the demonstration story has still to be loaded, or loaded to its end: never beside a desk's own articles. */
export async function isDemoDue(viewer: Viewer): Promise<boolean> {
  authorize(viewer, "desk:read");
  const [own, loaded] = await Promise.all([
    db.article.findFirst({ where: { demo: false }, select: { id: true } }),
    db.operation.findFirst({ where: { name: "demo:load" }, select: { id: true } }),
  ]);
  return own === null && loaded === null;
}

import { appendAudit } from "@/lib/audit/mutations";
import { canDo } from "@/lib/auth/policy";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { ExpectedError } from "@/lib/errors";
import { runOnce } from "@/lib/operations/mutations";
import { type NewView, readQuery, type ViewRemoval } from "./schema";

/** As many as a person can find again. */
const MOST = 50;

/** Keeps a list's filters under a name. Who reviews may share it with the desk. */
export async function saveView(viewer: Viewer, view: NewView): Promise<{ viewId: string }> {
  authorize(viewer, "self:views");
  if (view.shared) authorize(viewer, "claim:review");
  return runOnce(viewer, { id: view.operationId, name: "view:save" }, async (tx) => {
    const { page, title, shared } = view;
    const query = readQuery(page, view.query);
    // One after the other: many sent at once are counted too.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`views ${viewer.id}`}, 0))`;
    const own = await tx.savedView.count({ where: { ownerId: viewer.id, page, removal: null } });
    if (own >= MOST) throw new ExpectedError("conflict", `You have ${MOST} views here. Remove one first.`);
    const { id: viewId } = await tx.savedView.create({ data: { page, title, query, shared, ownerId: viewer.id } });
    await appendAudit(tx, viewer, {
      action: "view:save",
      subject: { kind: "view", id: viewId },
      detail: { page, shared },
    });
    return { viewId };
  });
}

/** Takes a view off the list; the row stays. One's own, or, for chiefs, one shared with the desk. */
export async function removeView(viewer: Viewer, { operationId, viewId }: ViewRemoval): Promise<{ viewId: string }> {
  authorize(viewer, "self:views");
  return runOnce(viewer, { id: operationId, name: "view:remove" }, async (tx) => {
    const view = await tx.savedView.findUnique({ where: { id: viewId }, include: { removal: true } });
    const seen = view && (view.ownerId === viewer.id || view.shared) && !view.removal;
    if (!seen) throw new ExpectedError("not-found", "This view is not here any more.");
    if (view.ownerId !== viewer.id && !canDo(viewer.role, "claim:settle"))
      throw new ExpectedError("forbidden", "This view is somebody else’s. A chief can remove it.");
    await tx.savedViewRemoval.createMany({ data: [{ viewId, removedBy: viewer.id }], skipDuplicates: true });
    await appendAudit(tx, viewer, { action: "view:remove", subject: { kind: "view", id: viewId } });
    return { viewId };
  });
}

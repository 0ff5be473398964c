import { z } from "zod";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { type FrozenReport, ReportDocument } from "../schema";

/** A frozen report, or null when there is none. Its text is what was hashed. */
export async function getReport(viewer: Viewer, id: string): Promise<FrozenReport | null> {
  authorize(viewer, "desk:read");
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db.report.findUnique({
    where: { id },
    include: { signOff: { include: { person: { select: { name: true } } } } },
  });
  if (!row) return null;
  const { canonical, sha256, signOff } = row;
  return {
    id,
    canonical,
    sha256,
    document: ReportDocument.parse(JSON.parse(canonical)),
    signOff: signOff && { who: signOff.person.name, at: signOff.createdAt, note: signOff.note },
  };
}

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

export type ReportRow = {
  id: string;
  number: number;
  title: string;
  claims: number;
  demo: boolean;
  sha256: string;
  frozenBy: string;
  at: Date;
  signedOffBy: string | null;
};

/** The newest reports first. A desk freezes a few a day: the latest 200 are enough for a page. */
export async function listReports(viewer: Viewer): Promise<ReportRow[]> {
  authorize(viewer, "desk:read");
  const rows = await db.report.findMany({
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 200,
    select: {
      id: true,
      number: true,
      title: true,
      claims: true,
      demo: true,
      sha256: true,
      createdAt: true,
      person: { select: { name: true } },
      signOff: { select: { person: { select: { name: true } } } },
    },
  });
  return rows.map(({ person, createdAt, signOff, ...row }) => ({
    ...row,
    frozenBy: person.name,
    at: createdAt,
    signedOffBy: signOff?.person.name ?? null,
  }));
}

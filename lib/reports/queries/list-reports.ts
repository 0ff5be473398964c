import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";

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

/** `next` is what the following page is asked for with `before`: the number of the last report here. */
export type ReportPage = { reports: ReportRow[]; next: string | null };

const PAGE = 50;

/** The newest reports first; their numbers count up. */
export async function listReports(
  viewer: Viewer,
  { before, limit = PAGE }: { before?: number; limit?: number } = {},
): Promise<ReportPage> {
  authorize(viewer, "desk:read");
  const rows = await db.report.findMany({
    where: { number: { lt: before } },
    orderBy: { number: "desc" },
    take: limit + 1,
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
  const reports = rows.slice(0, limit).map(({ person, createdAt, signOff, ...row }) => ({
    ...row,
    frozenBy: person.name,
    at: createdAt,
    signedOffBy: signOff?.person.name ?? null,
  }));
  return { reports, next: rows.length > limit ? String(reports.at(-1)?.number) : null };
}

import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { LATEST_CORRECTION, withCorrection } from "../corrections/apply";
import type { ClaimRow } from "./row";

/** What a date claim stands for now, and what it was first read as where somebody corrected it. */
export type DateShown = { value: string | null; asRead: string | null };

/** The days that the dates among some claims stand for, in one query beside the list's own: lists join no table of a kind. */
export async function listDates(viewer: Viewer, claims: readonly Pick<ClaimRow, "id" | "kind">[]) {
  authorize(viewer, "desk:read");
  const ids = claims.filter(({ kind }) => kind === "date").map(({ id }) => id);
  if (ids.length === 0) return new Map<string, DateShown>();
  const rows = await db.claim.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      kind: true,
      low: true,
      best: true,
      high: true,
      bound: true,
      speaker: true,
      corrections: LATEST_CORRECTION,
      date: { select: { value: true } },
      resolutions: { orderBy: { publicationDate: { number: "desc" } }, take: 1, select: { value: true } },
    },
  });
  return new Map(
    rows.map((row): [string, DateShown] => {
      const read = row.resolutions[0]?.value ?? row.date?.value ?? null;
      const { date, asRead } = withCorrection(row, read);
      return [row.id, { value: date ?? read, asRead }];
    }),
  );
}

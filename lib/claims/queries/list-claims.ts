import { authorize, type Viewer } from "@/lib/auth/viewer";
import { todayIn } from "@/lib/clock";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { periodOf } from "@/lib/period";
import type { Prisma } from "@/prisma/generated/client";
import { type ClaimFilters, Cursor, formatCursor } from "../schema";
import { listNamesOf } from "../sources/queries";
import { CLAIM_ROW_SELECT, type ClaimRow, toClaimRow } from "./row";
import { searchClaims } from "./search-claims";
import { workWhere } from "./work-filter";

const PAGE = 50;

export type ClaimPage = { claims: ClaimRow[]; next: string | null };

/** Claims, newest articles first, each article's in text order. Dismissed ones and those of withdrawn articles show only when asked for. */
export async function listClaims(
  viewer: Viewer,
  filters: ClaimFilters,
  { limit = PAGE, now = new Date() }: { limit?: number; now?: Date } = {},
): Promise<ClaimPage> {
  authorize(viewer, "desk:read");
  const asked = await askedOf(viewer, filters, now);
  const after = Cursor.safeParse(filters.after);
  const cursor = after.success ? after.data : null;
  if (filters.q) {
    const ids = await searchClaims(asked, filters.q, cursor, limit + 1);
    const rows = await db.claim.findMany({ where: { id: { in: ids } }, select: CLAIM_ROW_SELECT });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return toPage(ids.flatMap((id) => byId.get(id) ?? []).map(toClaimRow), limit);
  }
  const where: Prisma.ClaimWhereInput = {
    ...claimFilter(asked),
    ...(cursor && {
      OR: [
        { createdAt: { lt: cursor.at } },
        { createdAt: cursor.at, start: { gt: cursor.start } },
        { createdAt: cursor.at, start: cursor.start, id: { gt: cursor.id } },
      ],
    }),
  };
  const rows = await db.claim.findMany({
    where,
    select: CLAIM_ROW_SELECT,
    orderBy: [{ createdAt: "desc" }, { start: "asc" }, { id: "asc" }],
    take: limit + 1,
  });
  return toPage(rows.map(toClaimRow), limit);
}

function toPage(rows: ClaimRow[], limit: number): ClaimPage {
  const claims = rows.slice(0, limit);
  const last = claims.at(-1);
  return { claims, next: rows.length > limit && last ? formatCursor(last) : null };
}

export type Asked = {
  viewer: Viewer;
  today: string;
  filters: Omit<ClaimFilters, "q" | "after">;
  /** Every name under which the speaker asked for is quoted. */
  speakers: string[] | undefined;
};

export async function askedOf(viewer: Viewer, filters: Asked["filters"], now: Date): Promise<Asked> {
  authorize(viewer, "desk:read");
  const speakers = filters.speaker === undefined ? undefined : await listNamesOf(viewer, filters.speaker);
  return { viewer, today: todayIn(env().ATTEST_TIME_ZONE, now), filters, speakers };
}

/** Shared with every count, so that a number and the list it leads to agree. */
export function claimFilter(asked: Asked): Prisma.ClaimWhereInput {
  const { filters } = asked;
  const { from, to } = periodOf(filters, env().ATTEST_TIME_ZONE);
  const period = from || to ? [{ createdAt: { gte: from ?? undefined, lt: to ?? undefined } }] : [];
  return {
    AND: [...period, ...workWhere(asked)],
    kind: filters.kind,
    harm: filters.harm,
    speaker: asked.speakers && { in: asked.speakers },
    articleId: filters.article,
    state: { status: filters.status ?? { not: "dismissed" } },
    article: { storyId: filters.story, withdrawal: filters.article ? undefined : null },
  };
}

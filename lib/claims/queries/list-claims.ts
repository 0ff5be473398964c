import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { Cursor, formatCursor } from "@/lib/filters";
import type { Prisma } from "@/prisma/generated/client";
import type { ClaimFilters } from "../schema";
import { CLAIM_ROW_SELECT, type ClaimRow, toClaimRow } from "./row";
import { searchClaims } from "./search-claims";

const PAGE = 50;

export type ClaimPage = { claims: ClaimRow[]; next: string | null };

/** Claims, newest first, 50 a page. Dismissed ones and those of withdrawn articles show only when asked for. */
export async function listClaims(viewer: Viewer, filters: ClaimFilters): Promise<ClaimPage> {
  authorize(viewer, "desk:read");
  const after = Cursor.safeParse(filters.after);
  const cursor = after.success ? { at: after.data[0], id: after.data[1] } : null;
  if (filters.q) {
    const ids = await searchClaims(filters, filters.q, cursor, PAGE + 1);
    const rows = await db.claim.findMany({ where: { id: { in: ids } }, select: CLAIM_ROW_SELECT });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return toPage(ids.flatMap((id) => byId.get(id) ?? []).map(toClaimRow));
  }
  const where: Prisma.ClaimWhereInput = {
    ...claimFilter(filters),
    ...(cursor && { OR: [{ createdAt: { lt: cursor.at } }, { createdAt: cursor.at, id: { lt: cursor.id } }] }),
  };
  const rows = await db.claim.findMany({
    where,
    select: CLAIM_ROW_SELECT,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: PAGE + 1,
  });
  return toPage(rows.map(toClaimRow));
}

function toPage(rows: ClaimRow[]): ClaimPage {
  const claims = rows.slice(0, PAGE);
  const last = claims.at(-1);
  return { claims, next: rows.length > PAGE && last ? formatCursor(last.createdAt, last.id) : null };
}

/** Shared with every count, so that a number and the list it leads to agree. */
export function claimFilter(filters: Omit<ClaimFilters, "q" | "after">): Prisma.ClaimWhereInput {
  return {
    kind: filters.kind,
    harm: filters.harm,
    speaker: filters.speaker,
    articleId: filters.article,
    state: { status: filters.status ?? { not: "dismissed" } },
    article: { storyId: filters.story, withdrawal: filters.article ? undefined : null },
  };
}

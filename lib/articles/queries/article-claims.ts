import { authorize, type Viewer } from "@/lib/auth/viewer";
import { LATEST_CORRECTION, withCorrection } from "@/lib/claims/corrections/apply";
import type { Status } from "@/lib/claims/status";
import { db } from "@/lib/db";
import type { ClaimKind } from "@/lib/extraction/schema";
import type { ArticleView, KindCounts, PlacedClaim } from "../article-view";

type Stretch = { start: number; end: number };

/** The claims that touch a stretch of the article's text, in text order, each checked against the text once more. */
export async function listArticleClaims(
  viewer: Viewer,
  article: ArticleView,
  stretch: Stretch,
): Promise<PlacedClaim[]> {
  authorize(viewer, "desk:read");
  const { version, dates } = article;
  const rows = await db.claim.findMany({
    where: { versionId: version.id, start: { lt: stretch.end }, end: { gt: stretch.start } },
    select: {
      id: true,
      kind: true,
      origin: true,
      quote: true,
      start: true,
      end: true,
      harm: true,
      low: true,
      best: true,
      high: true,
      bound: true,
      speaker: true,
      corrections: LATEST_CORRECTION,
      state: { select: { status: true } },
      date: { select: { value: true, certain: true, implied: true } },
      resolutions: {
        where: { publicationDateId: dates[0]?.id ?? NO_DATE },
        select: { value: true, certain: true, implied: true },
      },
    },
    orderBy: [{ start: "asc" }, { end: "desc" }, { id: "asc" }],
  });
  return rows.map(({ state, date, resolutions, corrections, ...row }) => {
    const read = date && (resolutions[0] ?? date);
    const { low, best, high, bound, speaker, asRead, ...corrected } = withCorrection(
      { ...row, corrections },
      read?.value ?? null,
    );
    return {
      ...row,
      ...{ low, best, high, speaker, asRead },
      kind: row.kind as ClaimKind,
      harm: row.harm as PlacedClaim["harm"],
      bound: bound as PlacedClaim["bound"],
      status: (state?.status ?? "unreviewed") as Status,
      date: read && { ...read, value: corrected.date ?? read.value },
      trueSpan: version.body.slice(row.start, row.end) === row.quote,
    };
  });
}

const NO_DATE = "00000000-0000-0000-0000-000000000000";

/** Where a claim of this article begins, or null when it is not one of this text's. */
export async function findClaimStart(viewer: Viewer, article: ArticleView, claimId: string): Promise<number | null> {
  authorize(viewer, "desk:read");
  const claim = await db.claim.findFirst({
    where: { id: claimId, versionId: article.version.id },
    select: { start: true },
  });
  return claim?.start ?? null;
}

const OPEN = new Set(["unreviewed", "in-review"]);

export async function countArticleClaims(viewer: Viewer, articleId: string): Promise<KindCounts> {
  authorize(viewer, "desk:read");
  const rows = await db.$queryRaw<{ kind: ClaimKind; status: string; claims: number }[]>`
    SELECT c.kind, s.status, count(*)::int AS claims FROM claims c JOIN claim_states s ON s.claim_id = c.id
    WHERE c.article_id = ${articleId}::uuid GROUP BY c.kind, s.status`;
  const none = () => ({ claims: 0, decided: 0 });
  const counts: KindCounts = { casualty: none(), date: none(), attribution: none() };
  for (const { kind, status, claims } of rows) {
    counts[kind].claims += claims;
    if (!OPEN.has(status)) counts[kind].decided += claims;
  }
  return counts;
}

import { createHash } from "node:crypto";
import type { PlacedClaim } from "@/lib/articles/article-view";
import { ingestArticle } from "@/lib/articles/mutations/ingest";
import { markDemoLoaded } from "@/lib/articles/mutations/mark-demo-loaded";
import { listArticleClaims } from "@/lib/articles/queries/article-claims";
import { getArticle } from "@/lib/articles/queries/get-article";
import { isDemoDue } from "@/lib/articles/queries/is-demo-due";
import type { Viewer } from "@/lib/auth/viewer";
import { importSeries } from "@/lib/figures/reference/mutations";
import { decideClaim } from "@/lib/review/decisions/mutations/decide";
import { addEvidence } from "@/lib/review/evidence/mutations";
import { DEMO_ARTICLES, DEMO_STORY, type DemoArticle } from "./articles";
import { ACCESSED_ON, DEMO_DECISIONS, DEMO_EVIDENCE, type DemoClaim } from "./decisions";
import { DEMO_SERIES } from "./reference-series";

/**
 * Loads the demonstration story into a database without articles, through the same doors as any article and any decision.
 * Each step has an id of its own, so that a load that was interrupted is taken up again and does nothing twice. Answers
 * whether there was something to do.
 */
export async function loadDemoStory(viewer: Viewer): Promise<boolean> {
  if (!(await isDemoDue(viewer))) return false;
  const claims = new Map<DemoArticle, PlacedClaim[]>();
  for (const article of DEMO_ARTICLES) claims.set(article, await addArticle(viewer, article));
  const find = ({ article, kind, words }: DemoClaim): PlacedClaim => {
    const found = claims.get(article)?.find((claim) => claim.kind === kind && claim.quote.includes(words));
    if (!found) throw new Error(`the engine finds no ${kind} “${words}” in “${article.title}”`);
    return found;
  };

  for (const { to, reason, basis, grade, confidence, evidence, supersededBy, ...named } of DEMO_DECISIONS) {
    const claimId = find(named).id;
    await decideClaim(viewer, {
      operationId: stableId("decision", claimId),
      claimId,
      version: 0,
      to,
      reason,
      basis,
      grade,
      confidence,
      evidenceUrl: evidence?.url,
      evidenceNote: evidence?.note,
      accessedOn: ACCESSED_ON,
      supersededBy: supersededBy && find(supersededBy).id,
    });
  }
  for (const { url, note, ...named } of DEMO_EVIDENCE) {
    const claimId = find(named).id;
    await addEvidence(viewer, {
      operationId: stableId("evidence", claimId),
      claimId,
      url,
      note,
      accessedOn: ACCESSED_ON,
    });
  }
  await importSeries(viewer, { ...DEMO_SERIES, operationId: stableId("reference", DEMO_SERIES.name) });
  await markDemoLoaded(viewer, { operationId: stableId("demo", "loaded") });
  return true;
}

async function addArticle(viewer: Viewer, demo: DemoArticle): Promise<PlacedClaim[]> {
  const { title, publisher, byline, published, text } = demo;
  const { articleId } = await ingestArticle(viewer, {
    operationId: stableId("article", title),
    title,
    publisher,
    byline,
    published,
    url: null,
    story: DEMO_STORY,
    content: { kind: "text", text },
    demo: true,
  });
  const article = await getArticle(viewer, articleId);
  if (!article) throw new Error(`“${title}” was stored and is not there`);
  return listArticleClaims(viewer, article, { start: 0, end: article.version.body.length });
}

/** The same id for the same step, whenever and wherever it is taken: a UUID made of a hash (RFC 9562, version 8). */
function stableId(kind: string, name: string): string {
  const hash = createHash("sha256").update(`attest demo ${kind} ${name}`).digest("hex");
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join("-");
}

import type { Viewer } from "@/lib/auth/viewer";
import { GRADE_WORDS, GRADES, GRADES_SOURCE } from "@/lib/claims/judgement";
import { STATUS_WORDS, STATUSES } from "@/lib/claims/status";
import type { Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { ExpectedError } from "@/lib/errors";
import { CLAIM_KINDS } from "@/lib/extraction/schema";
import type { ReportClaim, ReportDocument, ReportScope } from "../schema";
import { NOT_CHECKED, scopeWords } from "../words";
import { claimsInScope } from "./claims-in-scope";

/** More rows than this make no readable report; the person is asked to narrow it. */
export const MOST_CLAIMS = 20_000;

type Head = { title: string; number: number; frozenAt: Date; audit: { seq: number; hash: string } };

/** The report as it stands in this transaction. Counts are taken from the rows themselves, so that they equal them. */
export async function buildReport(tx: Tx, viewer: Viewer, scope: ReportScope, head: Head): Promise<ReportDocument> {
  const claims = await claimsInScope(tx, scope, MOST_CLAIMS + 1);
  if (claims.length > MOST_CLAIMS) {
    throw new ExpectedError(
      "too-large",
      "More than 20,000 claims are in this scope. Narrow it to a story, an article or a kind.",
    );
  }
  const articles = await articlesOf(tx, claims, scope);
  const names = {
    story: scope.story && (await tx.story.findUnique({ where: { id: scope.story } }))?.title,
    article: articles.find((article) => article.id === scope.article)?.title,
  };
  const filters = Object.fromEntries(
    Object.entries(scope).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return {
    format: "attest-report/1",
    number: head.number,
    title: head.title,
    demo: articles.some((article) => article.demo),
    frozenAt: head.frozenAt.toISOString(),
    frozenBy: viewer.name,
    timeZone: env().ATTEST_TIME_ZONE,
    scope: { words: scopeWords(scope, names), filters },
    articles: articles.map(({ demo: _, ...article }) => article),
    totals: {
      claims: claims.length,
      byStatus: countBy(
        claims,
        STATUSES.filter((status) => status !== "dismissed"),
        (claim) => claim.status,
      ),
      byKind: countBy(claims, CLAIM_KINDS, (claim) => claim.kind),
      open: claims.filter(({ status }) => status === "unreviewed" || status === "in-review").length,
    },
    claims,
    definitions: Object.fromEntries(STATUSES.map((status) => [status, STATUS_WORDS[status].definition])),
    grades: {
      definitions: Object.fromEntries(GRADES.map((grade) => [grade, GRADE_WORDS[grade].definition])),
      source: GRADES_SOURCE,
    },
    method: {
      engineVersions: [...new Set(claims.map((claim) => claim.engineVersion))].sort(),
      rules: [...new Set(claims.filter(({ origin }) => origin === "engine").map((claim) => claim.rule))].sort(),
      notChecked: NOT_CHECKED,
    },
    audit: head.audit,
  };
}

function countBy(
  claims: ReportClaim[],
  keys: readonly string[],
  keyOf: (claim: ReportClaim) => string,
): Record<string, number> {
  return Object.fromEntries(keys.map((key) => [key, claims.filter((claim) => keyOf(claim) === key).length]));
}

type ReportArticle = ReportDocument["articles"][number] & { demo: boolean };

async function articlesOf(tx: Tx, claims: ReportClaim[], scope: ReportScope): Promise<ReportArticle[]> {
  const ids = [...new Set([...claims.map((claim) => claim.article), ...(scope.article ? [scope.article] : [])])];
  const rows = await tx.article.findMany({
    where: { id: { in: ids } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      demo: true,
      dates: { orderBy: { number: "desc" }, take: 1, select: { value: true } },
      versions: {
        orderBy: { number: "desc" },
        take: 1,
        select: {
          number: true,
          title: true,
          publisher: true,
          byline: true,
          url: true,
          createdAt: true,
          bodySha256: true,
          rawSha256: true,
          warnings: { orderBy: { ordinal: "asc" }, select: { code: true } },
        },
      },
    },
  });
  return rows.flatMap(({ id, demo, dates, versions: [version] }) => {
    if (!version) return [];
    const { number, createdAt, warnings, ...facts } = version;
    return [
      {
        id,
        demo,
        ...facts,
        version: number,
        publicationDate: dates[0]?.value ?? null,
        retrievedAt: createdAt.toISOString(),
        warnings: [...new Set(warnings.map((warning) => warning.code))],
      },
    ];
  });
}

import { type Corrected, withCorrection } from "@/lib/claims/corrections/apply";
import type { Status } from "@/lib/claims/status";
import type { Tx } from "@/lib/db";
import type { AttributionClaim, CasualtyClaim, ClaimKind } from "@/lib/extraction/schema";
import type { Prisma } from "@/prisma/generated/client";
import { openVerdicts, readersOf } from "../readers";
import type { ReportClaim, ReportScope } from "../schema";
import { attributionWords, dateWords, figureWords } from "../words";

export function scopeFilter(scope: ReportScope): Prisma.ClaimWhereInput {
  return {
    kind: scope.kind,
    harm: scope.harm,
    articleId: scope.article,
    state: { status: scope.status ?? { not: "dismissed" } },
    article: { storyId: scope.story, withdrawal: null },
  };
}

const WITH_AUTHOR = { author: { select: { name: true } } } as const;
const DECISION_WITH = {
  person: { select: { name: true } },
  verdict: { include: { ...WITH_AUTHOR, answers: { include: WITH_AUTHOR } } },
  settlement: { select: { verdictId: true } },
} satisfies Prisma.DecisionInclude;

const SELECT = {
  id: true,
  kind: true,
  articleId: true,
  quote: true,
  start: true,
  end: true,
  low: true,
  best: true,
  high: true,
  bound: true,
  harm: true,
  speaker: true,
  origin: true,
  rule: true,
  engineVersion: true,
  confidence: true,
  version: { select: { number: true } },
  sentence: { select: { text: true } },
  state: { select: { status: true } },
  casualty: { select: { modality: true, asOf: true } },
  date: { select: { value: true } },
  attribution: { select: { stance: true } },
  resolutions: { orderBy: { publicationDate: { number: "desc" } }, take: 1, select: { value: true, asOf: true } },
  decisions: { orderBy: { version: "asc" }, include: DECISION_WITH },
  corrections: { orderBy: { number: "desc" }, take: 1, include: { person: { select: { name: true } } } },
  evidence: {
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    include: { person: { select: { name: true } }, file: { select: { sha256: true, size: true } } },
  },
} satisfies Prisma.ClaimSelect;

type Row = Prisma.ClaimGetPayload<{ select: typeof SELECT }>;

/** The report's rows: article by article in the order they came, each in text order. */
export async function claimsInScope(tx: Tx, scope: ReportScope, most: number): Promise<ReportClaim[]> {
  const rows = await tx.claim.findMany({
    where: scopeFilter(scope),
    select: SELECT,
    orderBy: [{ article: { createdAt: "asc" } }, { articleId: "asc" }, { start: "asc" }, { id: "asc" }],
    take: most,
  });
  return rows.map(toReportClaim);
}

function toReportClaim(row: Row): ReportClaim {
  const resolved = row.resolutions[0];
  const last = row.decisions.at(-1);
  const readDate = resolved?.value ?? row.date?.value ?? null;
  const asOf = resolved?.asOf ?? row.casualty?.asOf ?? null;
  const corrected = withCorrection(row, readDate);
  const { low, best, high, bound, speaker } = corrected;
  const date = corrected.date ?? readDate;
  return {
    id: row.id,
    kind: row.kind as ClaimKind,
    article: row.articleId,
    version: row.version.number,
    quote: row.quote,
    start: row.start,
    end: row.end,
    sentence: row.sentence.text,
    says: says(row, corrected, date),
    low,
    best,
    high,
    bound,
    harm: row.harm,
    date,
    source: speaker,
    asOf: corrected.asOf ?? asOf,
    correction: correctionOf(row, corrected, { date: readDate, asOf }),
    status: (row.state?.status ?? "unreviewed") as Status,
    decidedAt: last?.createdAt.toISOString() ?? null,
    ...readersOf(row.decisions),
    evidence: row.evidence.map(({ url, file, fileName, note, accessedOn, archivedSha256, person }) => ({
      url,
      file: file && { name: fileName ?? "", ...file },
      note,
      accessedOn: accessedOn.toISOString().slice(0, 10),
      archivedSha256,
      addedBy: person.name,
    })),
    history: row.decisions.map(
      ({ createdAt, person, from, to, reason, basis, grade, confidence, undoOfId, supersededById, verdict }) => ({
        at: createdAt.toISOString(),
        who: person.name,
        from,
        to,
        reason,
        basis,
        grade,
        confidence,
        tookBack: undoOfId !== null,
        supersededBy: supersededById,
        verdicts: openVerdicts({ verdict }),
      }),
    ),
    origin: row.origin,
    rule: row.rule,
    engineVersion: row.engineVersion,
    confidence: row.confidence,
  };
}

/** What was first read, beside a person's value, with who corrected it and why. */
function correctionOf(
  { low, best, high, bound, speaker, corrections: [latest] }: Row,
  { asRead }: Corrected,
  first: { date: string | null; asOf: string | null },
): ReportClaim["correction"] {
  if (asRead === null || !latest) return null;
  const { person, createdAt, reason } = latest;
  return {
    firstReadAs: asRead,
    ...{ low, best, high, bound, source: speaker, ...first },
    correctedBy: person.name,
    at: createdAt.toISOString(),
    reason,
  };
}

function says(row: Row, { low, best, high, bound, speaker, stance }: Corrected, date: string | null): string {
  if (row.casualty && row.harm && bound) {
    const figure = {
      ...{ low, best, high },
      bound: bound as CasualtyClaim["bound"],
      harm: row.harm as CasualtyClaim["harm"],
    };
    return figureWords(figure, row.casualty.modality as CasualtyClaim["modality"]);
  }
  if (row.attribution) {
    return attributionWords(speaker, stance ?? (row.attribution.stance as AttributionClaim["stance"]));
  }
  return dateWords(date);
}

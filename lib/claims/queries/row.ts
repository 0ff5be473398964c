import type { CasualtyClaim, ClaimKind } from "@/lib/extraction/schema";
import type { Prisma } from "@/prisma/generated/client";
import { LATEST_CORRECTION, withCorrection } from "../corrections/apply";
import type { Status } from "../status";

/** What every list of claims shows; no table of a kind is joined for it. */
export type ClaimRow = {
  id: string;
  kind: ClaimKind;
  quote: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
  harm: CasualtyClaim["harm"] | null;
  low: number | null;
  best: number | null;
  high: number | null;
  bound: CasualtyClaim["bound"] | null;
  speaker: string | null;
  confidence: number;
  /** "engine", or "hand" when a person marked it. */
  origin: string;
  /** The first reading in words, where low, best, high, bound or speaker are a person's correction; else null. */
  asRead: string | null;
  createdAt: Date;
  status: Status;
  version: number;
  article: { id: string; title: string; demo: boolean; withdrawn: boolean };
};

export const CLAIM_ROW_SELECT = {
  id: true,
  kind: true,
  quote: true,
  prefix: true,
  suffix: true,
  start: true,
  end: true,
  harm: true,
  low: true,
  best: true,
  high: true,
  bound: true,
  speaker: true,
  confidence: true,
  origin: true,
  createdAt: true,
  corrections: LATEST_CORRECTION,
  state: { select: { status: true, version: true } },
  version: { select: { title: true } },
  article: { select: { id: true, demo: true, withdrawal: { select: { articleId: true } } } },
} satisfies Prisma.ClaimSelect;

type Selected = Prisma.ClaimGetPayload<{ select: typeof CLAIM_ROW_SELECT }>;

/** Text columns with a CHECK hold these unions; the database vouches for them. */
export function toClaimRow({ state, version, article, corrections, ...row }: Selected): ClaimRow {
  const { low, best, high, bound, speaker, asRead } = withCorrection({ ...row, corrections });
  return {
    ...row,
    ...{ low, best, high, speaker, asRead },
    kind: row.kind as ClaimKind,
    harm: row.harm as ClaimRow["harm"],
    bound: bound as ClaimRow["bound"],
    status: (state?.status ?? "unreviewed") as Status,
    version: state?.version ?? 0,
    article: { id: article.id, title: version.title, demo: article.demo, withdrawn: article.withdrawal !== null },
  };
}

import { authorize, type Viewer } from "@/lib/auth/viewer";
import type { Confidence, Grade } from "@/lib/claims/judgement";
import type { Status } from "@/lib/claims/status";
import { db } from "@/lib/db";
import type { FileKindName } from "./evidence/file-kinds";
import type { BASIS_WORDS } from "./schema";
import { type ShownVerdict, showVerdict } from "./verdicts/shown-verdict";

export type HistoryEntry = {
  id: string;
  version: number;
  from: Status;
  to: Status;
  reason: string;
  basis: keyof typeof BASIS_WORDS | null;
  grade: Grade | null;
  confidence: Confidence | null;
  at: Date;
  who: string;
  supersededBy: { id: string; quote: string } | null;
  isUndo: boolean;
  undone: boolean;
  /** Where two people decided: both verdicts, on the decision by which both were open. */
  verdicts: ShownVerdict[];
};

const WITH_AUTHOR = { author: { select: { name: true } } } as const;

/** A claim's decisions, newest first. */
export async function listDecisions(viewer: Viewer, claimId: string): Promise<HistoryEntry[]> {
  authorize(viewer, "desk:read");
  const rows = await db.decision.findMany({
    where: { claimId },
    orderBy: { version: "desc" },
    include: {
      person: { select: { name: true } },
      supersededBy: { select: { id: true, quote: true } },
      undoneBy: { select: { id: true } },
      verdict: { include: { ...WITH_AUTHOR, answers: { include: WITH_AUTHOR } } },
    },
  });
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    from: row.from as Status,
    to: row.to as Status,
    reason: row.reason,
    basis: row.basis as HistoryEntry["basis"],
    grade: row.grade as Grade | null,
    confidence: row.confidence as Confidence | null,
    at: row.createdAt,
    who: row.person.name,
    supersededBy: row.supersededBy,
    isUndo: row.undoOfId !== null,
    undone: row.undoneBy !== null,
    verdicts: row.verdict?.answers ? [row.verdict.answers, row.verdict].map(showVerdict) : [],
  }));
}

/** A link or a file: one of the two is null. */
export type EvidenceEntry = {
  id: string;
  url: string | null;
  file: { name: string; kind: FileKindName; size: number; sha256: string } | null;
  note: string | null;
  accessedOn: string;
  archivedSha256: string | null;
  archivedText: string | null;
  who: string;
  at: Date;
};

export async function listEvidence(viewer: Viewer, claimId: string): Promise<EvidenceEntry[]> {
  authorize(viewer, "desk:read");
  const rows = await db.evidence.findMany({
    where: { claimId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    include: { person: { select: { name: true } }, file: { select: { sha256: true, size: true } } },
  });
  return rows.map((row) => ({
    id: row.id,
    url: row.url,
    file: row.file && { name: row.fileName ?? "", kind: row.fileKind as FileKindName, ...row.file },
    note: row.note,
    accessedOn: row.accessedOn.toISOString().slice(0, 10),
    archivedSha256: row.archivedSha256,
    archivedText: row.archivedText,
    who: row.person.name,
    at: row.createdAt,
  }));
}

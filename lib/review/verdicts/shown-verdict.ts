import type { Confidence, Grade } from "@/lib/claims/judgement";
import type { Status } from "@/lib/claims/status";
import { BASIS_WORDS } from "../schema";
import { VerdictContent } from "./schema";

/** A verdict as somebody who may read it sees it. */
export type ShownVerdict = {
  id: string;
  who: string;
  at: Date;
  to: Status;
  reason: string;
  basis: keyof typeof BASIS_WORDS | null;
  grade: Grade | null;
  confidence: Confidence | null;
  evidenceUrl: string | null;
};

export type StoredVerdict = {
  id: string;
  outcome: string;
  content: string;
  createdAt: Date;
  author: { name: string };
};

export function showVerdict({ id, content, createdAt, author }: StoredVerdict): ShownVerdict {
  const { to, reason, basis, grade, confidence, evidenceUrl } = VerdictContent.parse(JSON.parse(content));
  return {
    id,
    who: author.name,
    at: createdAt,
    to,
    reason,
    basis: basis && Object.hasOwn(BASIS_WORDS, basis) ? (basis as keyof typeof BASIS_WORDS) : null,
    grade: grade ?? null,
    confidence: confidence ?? null,
    evidenceUrl: evidenceUrl ?? null,
  };
}

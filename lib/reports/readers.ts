import { type ShownVerdict, type StoredVerdict, showVerdict } from "@/lib/review/verdicts/shown-verdict";
import type { ReportVerdict } from "./schema";

type StoredDecision = {
  to: string;
  reason: string;
  basis: string | null;
  grade: string | null;
  confidence: string | null;
  person: { name: string };
  verdict: (StoredVerdict & { answers: StoredVerdict | null }) | null;
  settlement: { verdictId: string } | null;
};

/** Both verdicts of a decision by which both were open; a first verdict whose second is not in stays sealed in reports too. */
export function openVerdicts({ verdict }: Pick<StoredDecision, "verdict">): ReportVerdict[] {
  return verdict?.answers ? [verdict.answers, verdict].map(showVerdict).map(toReportVerdict) : [];
}

/** Who stands for a claim's last decision: where two people agreed, the first reader with the second beside. */
export function readersOf(decisions: readonly StoredDecision[]) {
  const last = decisions.at(-1);
  const [first, second] = last && last.verdict?.outcome === "agrees" ? openVerdicts(last) : [];
  const settled = last?.settlement
    ? decisions.find(({ verdict }) => verdict?.id === last.settlement?.verdictId)
    : undefined;
  return {
    decidedBy: first?.who ?? last?.person.name ?? null,
    secondReader: second?.who ?? null,
    reason: (first ? first.reason || second?.reason : last?.reason) || null,
    basis: (first ? (first.basis ?? second?.basis) : last?.basis) ?? null,
    grade: (first ? (first.grade ?? second?.grade) : last?.grade) ?? null,
    deciderConfidence: (first ? (first.confidence ?? second?.confidence) : last?.confidence) ?? null,
    dissent: settled ? openVerdicts(settled).filter(({ to }) => to !== last?.to) : [],
  };
}

function toReportVerdict({ who, at, to, reason, basis, grade, confidence }: ShownVerdict): ReportVerdict {
  return { who, at: at.toISOString(), to, reason, basis, grade, confidence };
}

import { CLAIM_KINDS, type ClaimKind } from "@/lib/extraction/schema";

export type ReadingCounts = {
  /** Claims the engine found. */
  found: number;
  /** Of these, those about which a person has said something of their reading: decided, dismissed or corrected. */
  judged: number;
  /** Judged, and neither dismissed nor corrected: the machine read them right. */
  kept: number;
  verified: number;
  refuted: number;
  dismissed: number;
  corrected: number;
};

export type RuleQuality = ReadingCounts & { kind: ClaimKind; rule: string };

/** `missed`: claims of the kind that a person marked by hand and that still stand. */
export type KindQuality = ReadingCounts & { kind: ClaimKind; missed: number };

const NONE: ReadingCounts = { found: 0, judged: 0, kept: 0, verified: 0, refuted: 0, dismissed: 0, corrected: 0 };

function add(a: ReadingCounts, b: ReadingCounts): ReadingCounts {
  return {
    found: a.found + b.found,
    judged: a.judged + b.judged,
    kept: a.kept + b.kept,
    verified: a.verified + b.verified,
    refuted: a.refuted + b.refuted,
    dismissed: a.dismissed + b.dismissed,
    corrected: a.corrected + b.corrected,
  };
}

/** One row a kind, those without a claim too: nothing found is an answer. */
export function byKind(rules: readonly RuleQuality[], missed: Readonly<Record<ClaimKind, number>>): KindQuality[] {
  return CLAIM_KINDS.map((kind) => {
    const own = rules.filter((rule) => rule.kind === kind);
    return { kind, missed: missed[kind], ...own.reduce(add, NONE) };
  });
}

/** "4 of 5", and a percentage only where there are enough to carry one: four of five is not "80 %". */
export function shareWords({ kept, judged }: Pick<ReadingCounts, "kept" | "judged">): string {
  if (judged === 0) return "none judged yet";
  const counts = `${kept.toLocaleString("en-GB")} of ${judged.toLocaleString("en-GB")}`;
  return judged < ENOUGH ? counts : `${counts} (${percent(kept / judged)})`;
}

const ENOUGH = 30;

/** Only all are 100 %, and only none are 0 %. */
function percent(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 100 && share < 1) return "over 99 %";
  if (rounded === 0 && share > 0) return "under 1 %";
  return `${rounded} %`;
}

import { Notice } from "@/components/ui/notice";
import { parseFilters } from "@/lib/filters";
import { answerWords, EvidenceAnswer } from "@/lib/review/evidence/schema";

/** What became of a file that was sent without JavaScript; nonsense in the address says nothing. */
export function EvidenceAnswerNotice({ params }: { params: Record<string, string | string[] | undefined> }) {
  const { evidence } = parseFilters(EvidenceAnswer, params).filters;
  const words = answerWords(evidence);
  if (!words) return null;
  return (
    <div className="mb-3">
      <Notice tone={evidence === "added" ? "done" : "error"}>{words}</Notice>
    </div>
  );
}

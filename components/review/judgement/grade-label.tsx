import { Gauge } from "lucide-react";
import { GRADE_WORDS, type Grade } from "@/lib/claims/judgement";

/** A figure's grade, in a word with its meaning behind it. */
export function GradeLabel({ grade }: { grade: Grade }) {
  const { word, definition } = GRADE_WORDS[grade];
  return (
    <span title={definition} className="inline-flex items-center gap-1 whitespace-nowrap text-xs font-medium">
      <Gauge className="size-3.5 text-muted" aria-hidden="true" />
      Grade: {word.toLowerCase()}
    </span>
  );
}

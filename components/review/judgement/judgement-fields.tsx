import { SelectField } from "@/components/ui/field";
import { CONFIDENCE_WORDS, CONFIDENCES, GRADE_WORDS, GRADES, GRADES_SOURCE } from "@/lib/claims/judgement";
import type { ClaimKind } from "@/lib/extraction/schema";

type Props = {
  kind: ClaimKind;
  typed: (name: string, otherwise?: string) => string | undefined;
  error: (name: string) => string | undefined;
};

/** How well a figure is supported, and how sure its reader is: the same two fields wherever a claim is decided. */
export function JudgementFields({ kind, typed, error }: Props) {
  return (
    <div className="space-y-3">
      {kind === "casualty" && (
        <>
          <SelectField label="Grade" name="grade" defaultValue={typed("grade", "")} error={error("grade")}>
            <option value="">Not graded</option>
            {GRADES.map((grade) => (
              <option key={grade} value={grade}>
                {GRADE_WORDS[grade].word}
              </option>
            ))}
          </SelectField>
          <details>
            <summary className="text-xs text-muted">What the grades mean</summary>
            <dl className="mt-1 space-y-1 text-xs">
              {GRADES.map((grade) => (
                <div key={grade}>
                  <dt className="inline font-medium">{GRADE_WORDS[grade].word}:</dt>{" "}
                  <dd className="inline text-muted">{GRADE_WORDS[grade].definition}</dd>
                </div>
              ))}
            </dl>
            <p className="mt-1 text-xs text-muted">{GRADES_SOURCE}</p>
          </details>
        </>
      )}
      <SelectField
        label="Your confidence"
        name="confidence"
        defaultValue={typed("confidence", "")}
        error={error("confidence")}
      >
        <option value="">Not stated</option>
        {CONFIDENCES.map((confidence) => (
          <option key={confidence} value={confidence}>
            {CONFIDENCE_WORDS[confidence].word}:{" "}
            {CONFIDENCE_WORDS[confidence].definition.toLowerCase().replace(/\.$/, "")}
          </option>
        ))}
      </SelectField>
    </div>
  );
}

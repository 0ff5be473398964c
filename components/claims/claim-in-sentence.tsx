import { Notice } from "@/components/ui/notice";
import type { ClaimDetail } from "@/lib/claims/queries/get-claim";

const MARKS = {
  casualty: "bg-mark-casualty decoration-solid",
  date: "bg-mark-date decoration-dotted",
  attribution: "bg-mark-attribution decoration-dashed",
} as const;

/** The claim in its sentence, if wanted with the rest of its paragraph. What does not stand where it was stored is shown as damaged, never moved to a look-alike. */
export function ClaimInSentence({ claim, inParagraph = false }: { claim: ClaimDetail; inParagraph?: boolean }) {
  const { sentence, start, end } = claim;
  const within = start >= sentence.start && end <= sentence.end;
  const [before, after] = within
    ? [sentence.text.slice(0, start - sentence.start), sentence.text.slice(end - sentence.start)]
    : [claim.prefix, claim.suffix];
  return (
    <>
      {!claim.trueSpan && (
        <Notice tone="error">
          The stored text no longer holds this quote at its place. Nothing was moved; tell an admin.
        </Notice>
      )}
      <blockquote className="max-w-prose whitespace-pre-line break-words font-serif text-lg leading-relaxed" dir="auto">
        {inParagraph && within && <span className="text-muted">{claim.paragraph.before}</span>}
        {!within && "…"}
        {before}
        <mark className={`rounded-sm px-0.5 text-ink underline decoration-2 underline-offset-4 ${MARKS[claim.kind]}`}>
          {claim.quote}
        </mark>
        {after}
        {!within && "…"}
        {inParagraph && within && <span className="text-muted">{claim.paragraph.after}</span>}
      </blockquote>
    </>
  );
}

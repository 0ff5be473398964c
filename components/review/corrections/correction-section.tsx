import { Section } from "@/components/ui/page";
import { TakeBackForm } from "@/components/ui/take-back-form";
import { correctionWords } from "@/lib/claims/corrections/words";
import type { ClaimDetail } from "@/lib/claims/queries/get-claim";
import { formatInstant } from "@/lib/clock";
import { takeCorrectionBackAction } from "@/lib/review/corrections/actions";
import type { CorrectionEntry } from "@/lib/review/corrections/queries";
import { CorrectionForm } from "./correction-form";
import { suggestCorrection } from "./suggest-correction";

/** What was first read, and every value a person put beside it, the latest first; nothing of it is ever overwritten. */
export function CorrectionSection({
  claim,
  readings,
  timeZone,
  mayCorrect,
}: {
  claim: ClaimDetail;
  readings: { asRead: string; byHand: boolean; corrections: CorrectionEntry[] } | null;
  timeZone: string;
  mayCorrect: boolean;
}) {
  if (!readings || (readings.corrections.length === 0 && !mayCorrect)) return null;
  const { asRead, byHand, corrections } = readings;
  const [latest] = corrections;
  return (
    <Section title="Its value" id="value">
      <p className="text-sm">
        {byHand ? "Marked by hand as" : "The engine read"} {asRead}.{!latest && " Nobody has corrected it."}
      </p>
      {corrections.length > 0 && (
        <ol className="mt-2 space-y-2 text-sm">
          {corrections.map(({ id, value, who, at, reason }, index) => (
            <li key={id} className="border-l-2 border-line pl-3">
              <p className={index === 0 ? "font-medium" : ""}>
                {value ? "Corrected to" : "Back to"} {correctionWords(value)}
              </p>
              <p className="break-words">
                by {who}, <time dateTime={at.toISOString()}>{formatInstant(at, timeZone)}</time>, because: {reason}
              </p>
            </li>
          ))}
        </ol>
      )}
      {mayCorrect && (
        <>
          {latest?.value && (
            <TakeBackForm
              action={takeCorrectionBackAction}
              operationId={crypto.randomUUID()}
              fields={{ claimId: claim.id, version: claim.version }}
            >
              Take the correction back
            </TakeBackForm>
          )}
          <CorrectionForm
            key={claim.version}
            claimId={claim.id}
            kind={claim.kind}
            version={claim.version}
            operationId={crypto.randomUUID()}
            suggestion={suggestCorrection(claim)}
          />
        </>
      )}
    </Section>
  );
}

import Link from "next/link";
import { KindLabel } from "@/components/claims/kind-label";
import { Section } from "@/components/ui/page";
import type { ClaimBeside, NumberedSentence } from "@/lib/claims/marking/queries";
import type { Suggestion } from "@/lib/claims/marking/suggest";
import { KIND_WORDS } from "@/lib/claims/words";
import { CLAIM_KINDS, type ClaimKind, type Span } from "@/lib/extraction/schema";
import { MarkForm } from "./mark-form";

/** The words in their sentence, the kind, the fields, and what the desk knows of this place already. */
export function MarkStep({
  path,
  kind,
  quote,
  sentence,
  versionId,
  suggestion,
  beside,
}: {
  path: string;
  kind: ClaimKind;
  quote: Span;
  sentence: NumberedSentence;
  versionId: string;
  suggestion: Suggestion;
  beside: ClaimBeside[];
}) {
  const known = beside.filter((claim) => claim.touches);
  const before = quote.start - sentence.start;
  const after = Math.max(0, quote.end - sentence.start);
  return (
    <div className="grid items-start gap-x-6 lg:grid-cols-[1fr_24rem]">
      <Section title={`Mark as ${KIND_WORDS[kind].one.toLowerCase()}`}>
        <blockquote
          className="mb-3 max-w-prose whitespace-pre-line break-words font-serif text-lg leading-relaxed"
          dir="auto"
        >
          {sentence.text.slice(0, before)}
          <mark className="rounded-sm bg-accent-soft px-0.5 text-ink underline decoration-2 underline-offset-4">
            {quote.text}
          </mark>
          {sentence.text.slice(after)}
        </blockquote>
        <nav aria-label="Kind of claim" className="mb-4 flex flex-wrap gap-4 text-sm">
          {CLAIM_KINDS.map((one) => (
            <Link
              key={one}
              href={`${path}?${new URLSearchParams({ start: `${quote.start}`, end: `${quote.end}`, kind: one })}`}
              aria-current={one === kind ? "true" : undefined}
              className={one === kind ? "font-semibold text-ink" : ""}
            >
              {KIND_WORDS[one].one}
            </Link>
          ))}
        </nav>
        <MarkForm
          key={`${kind} ${quote.start} ${quote.end}`}
          kind={kind}
          operationId={crypto.randomUUID()}
          versionId={versionId}
          quote={quote}
          suggestion={suggestion}
          attributions={beside
            .filter((claim) => claim.kind === "attribution")
            .map(({ id, speaker, quote: words }) => ({
              id,
              words: `${speaker ?? "not named"}: ${words.slice(0, 80)}`,
            }))}
        />
      </Section>
      <Section title="Known here already">
        {known.length === 0 ? (
          <p className="text-sm text-muted">No claim touches these words.</p>
        ) : (
          <ul className="space-y-2 text-sm">
            {known.map((claim) => (
              <li key={claim.id}>
                <KindLabel kind={claim.kind} />{" "}
                <Link href={`/claims/${claim.id}`} className="break-words font-serif" dir="auto">
                  {claim.quote.slice(0, 160)}
                </Link>
              </li>
            ))}
          </ul>
        )}
        <p className="mt-3 text-sm">
          <Link href={path}>Choose other words</Link>
        </p>
      </Section>
    </div>
  );
}

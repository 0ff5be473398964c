import { Section } from "@/components/ui/page";
import { KIND_WORDS } from "@/lib/claims/words";
import { formatInstant } from "@/lib/clock";
import type { PolicyEntry } from "@/lib/review/policy/queries";
import { PolicyForm } from "./policy-form";

/** Who decides: the rule in force, the form to change it, and every rule before. */
export function PolicySection({ policies, timeZone }: { policies: readonly PolicyEntry[]; timeZone: string }) {
  const twoPeople = policies[0]?.twoPeople ?? [];
  return (
    <Section
      title="Review policy"
      lead="One person decides a claim, or two for the kinds ticked here: the second reader does not know the first verdict, and a chief settles a disagreement."
    >
      <PolicyForm twoPeople={twoPeople} operationId={crypto.randomUUID()} />
      {policies.length > 0 && (
        <details className="mt-3 text-sm">
          <summary>Rules set so far</summary>
          <ol className="mt-1 space-y-1">
            {policies.map(({ number, twoPeople: kinds, who, at }) => (
              <li key={number}>
                {policyWords(kinds)}{" "}
                <span className="text-muted">
                  — {who}, {formatInstant(at, timeZone)}
                </span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </Section>
  );
}

function policyWords(kinds: readonly PolicyEntry["twoPeople"][number][]): string {
  if (kinds.length === 0) return "One person decides everything.";
  return `Two people decide ${kinds.map((kind) => KIND_WORDS[kind].many.toLowerCase()).join(" and ")}.`;
}

import Link from "next/link";
import { StatusBadge } from "@/components/claims/status-badge";
import { RelationBadge } from "@/components/figures/relation-list";
import { Section } from "@/components/ui/page";
import type { ClaimRelation } from "@/lib/review/conflicts/queries/list-relations";
import { figureName } from "./claim-quote";
import { Contradiction, doBothStand } from "./contradiction";

type Props = { relations: readonly ClaimRelation[]; more: number; timeZone: string; maySettle: boolean };

/** What contradicts the claim in hand: beside it, before anything else. */
export function Contradictions({ relations, timeZone, maySettle }: Omit<Props, "more">) {
  const contradictions = relations.filter(({ relation }) => relation === "contradiction");
  if (contradictions.length === 0) return null;
  const first = contradictions.find(
    (one) => doBothStand(one) && (one.settled === null || one.settled.outcome === "reopened"),
  );
  return (
    <Section
      title={contradictions.length === 1 ? "Contradicted by" : `Contradicted by ${contradictions.length} figures`}
    >
      <ul className="space-y-6">
        {contradictions.map((contradiction) => (
          <li key={contradiction.other.id}>
            <Contradiction
              contradiction={contradiction}
              timeZone={timeZone}
              maySettle={maySettle}
              unfolded={contradiction === first}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What else is said about the same thing, each with the sentence on how it lies to the claim in hand. */
export function OtherFigures({ relations, more }: Pick<Props, "relations" | "more">) {
  const others = relations.filter(({ relation }) => relation !== "contradiction");
  if (others.length === 0) return null;
  return (
    <Section title="What others say about it">
      <ul className="divide-y divide-line text-sm">
        {others.map(({ other, relation, because }) => (
          <li key={other.id} className="flex flex-wrap items-baseline gap-x-2 gap-y-1 py-2">
            <RelationBadge relation={relation} />
            <span className="min-w-0 flex-1 basis-56 break-words">
              {because} <Link href={`/claims/${other.id}`}>{figureName(other)}</Link>
            </span>
            <StatusBadge status={other.status} />
          </li>
        ))}
      </ul>
      {more > 0 && <p className="mt-2 text-sm text-muted">And {more} more, on the page of its event.</p>}
    </Section>
  );
}

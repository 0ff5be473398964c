import Link from "next/link";
import { StatusBadge } from "@/components/claims/status-badge";
import { ageWords } from "@/lib/figures/age";
import { asOfOf } from "@/lib/figures/as-of";
import { type EventView, openConflicts } from "@/lib/figures/events";
import type { PastFilters, StandsAt } from "@/lib/figures/past";
import type { RelationName } from "@/lib/figures/relations";
import { addressWith } from "@/lib/filters";
import { RelationBadge } from "./relation-list";

const SHOWN: RelationName[] = ["contradiction", "revision", "update"];

/** One line an event: its headline sentence in words, and what differs inside it. */
export function EventList({
  events,
  past,
  standsAt,
}: {
  events: readonly EventView[];
  past: PastFilters;
  standsAt: StandsAt;
}) {
  return (
    <ul className="space-y-3">
      {events.map((event) => (
        <li key={event.key} className="rounded-lg border border-line bg-panel p-4">
          <h2 className="text-base font-semibold">
            <Link href={addressWith(`/figures/${event.key}`, past)}>{event.title}</Link>
            {event.demo && (
              <span className="ml-2 rounded border border-line-strong px-1 text-xs font-normal">DEMO</span>
            )}
          </h2>
          <p className="mt-1 max-w-prose font-serif text-lg leading-snug">{event.headline}</p>
          <p className="mt-2 flex flex-wrap items-center gap-2 text-sm text-muted">
            <StatusBadge status={event.lead.status} />
            <span>{ageWords(asOfOf(event.lead), standsAt)}</span>
            <span>
              {count(event.placed.length, "figure", "figures")},{" "}
              {count(event.origins.length, "independent source", "independent sources")}
            </span>
            {SHOWN.map((relation) => {
              const own = event.related.filter((related) => related.relation.relation === relation);
              // Settled contradictions are history, told on the event's own page.
              if (relation === "contradiction") return <OpenConflicts key={relation} count={openConflicts(event)} />;
              return own.length > 0 && <RelationBadge key={relation} relation={relation} count={own.length} />;
            })}
          </p>
        </li>
      ))}
    </ul>
  );
}

function OpenConflicts({ count }: { count: number }) {
  return count > 0 && <RelationBadge relation="contradiction" count={count} />;
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;
}

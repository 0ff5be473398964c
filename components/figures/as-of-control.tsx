import Link from "next/link";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { formatInstant } from "@/lib/clock";
import { type PastFilters, pastOf } from "@/lib/figures/past";
import type { FigureFilters } from "@/lib/figures/schema";
import { addressWith } from "@/lib/filters";

/** Steps the panel back: what had been said and what had been decided by a moment of the desk's own time. */
export function AsOfControl({ path, filters, timeZone }: { path: string; filters: FigureFilters; timeZone: string }) {
  const { story, harm, asOf, said, decided } = filters;
  const isPast = Boolean(asOf || said || decided);
  return (
    <div className="no-print mb-4">
      {isPast && (
        <div className="mb-3">
          <Notice tone="caution">
            {pastWords(filters, timeZone)} <Link href={addressWith(path, { story, harm })}>Back to now</Link>
          </Notice>
        </div>
      )}
      <details open={isPast}>
        <summary className="w-fit rounded px-1 py-1 text-sm text-muted hover:text-ink">Step back in time</summary>
        <form action={path} aria-label="Step back in time" className="mt-2 flex flex-wrap items-end gap-3">
          {story && <input type="hidden" name="story" value={story} />}
          {harm && <input type="hidden" name="harm" value={harm} />}
          <Moment label="As of" name="asOf" value={asOf} hint="What was said and what was decided by then." />
          <Moment label="Said by" name="said" value={said} hint="Only if it differs from “as of”." />
          <Moment label="Decided by" name="decided" value={decided} hint="Only if it differs from “as of”." />
          <Button type="submit">Step back</Button>
        </form>
        <p className="mt-1 text-xs text-muted">Times of the desk ({timeZone}).</p>
      </details>
    </div>
  );
}

function Moment({ value, ...rest }: { label: string; name: string; value?: string; hint: string }) {
  const minute = value && !value.includes("T") ? `${value}T23:59` : value;
  return (
    <div className="max-sm:w-full">
      <TextField type="datetime-local" defaultValue={minute ?? ""} {...rest} />
    </div>
  );
}

function pastWords(filters: PastFilters, timeZone: string): string {
  const { said, decided } = pastOf(filters, timeZone);
  const words = (moment: Date | null) => (moment ? `by ${formatInstant(moment, timeZone)}` : "until now");
  if (said?.getTime() === decided?.getTime()) return `What had been said and decided ${words(said)}.`;
  return `What had been said ${words(said)}, as it had been decided ${words(decided)}.`;
}

import { z } from "zod";
import { instantOf } from "@/lib/clock";
import { momentOf, zoneOf } from "./as-of";
import type { DeskFigure } from "./desk-figure";

/** A day, which means its end, or a minute of the desk's own time: "2023-11-06", "2023-11-06T18:00". */
export const PastMoment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/)
  .refine((value) => !Number.isNaN(Date.parse(`${value.slice(0, 10)}T${value.slice(11) || "00:00"}:00Z`)));
export type PastMoment = z.infer<typeof PastMoment>;

/** What a panel steps back to: `asOf` moves both what was said and what was decided, the others move one alone. */
export type PastFilters = { asOf?: PastMoment; said?: PastMoment; decided?: PastMoment };

/** The part of an address that a link inside the panel must keep. */
export function pastIn({ asOf, said, decided }: PastFilters): PastFilters {
  return { asOf, said, decided };
}

/** The instants a panel shows, each included; null is now. */
export type Past = { said: Date | null; decided: Date | null };

export function pastOf({ asOf, said = asOf, decided = asOf }: PastFilters, timeZone: string): Past {
  return {
    said: said === undefined ? null : lastInstant(said, timeZone),
    decided: decided === undefined ? null : lastInstant(decided, timeZone),
  };
}

/** The moment a panel stands at: `now`, or the last one of what is shown as said. */
export type StandsAt = { at: Date; isNow: boolean; timeZone: string };

export function standsAt(filters: PastFilters, timeZone: string, now: Date): StandsAt {
  const { said } = pastOf(filters, timeZone);
  return { at: said ?? now, isNow: said === null, timeZone };
}

function lastInstant(value: PastMoment, timeZone: string): Date {
  const isDay = !value.includes("T");
  return new Date(instantOf(isDay ? `${value}T23:59` : value, timeZone).getTime() + 59_999);
}

/**
 * Whether a statement had been made: it counts from its publication, one without a date from the moment it states itself, and
 * without that from when the desk read it. A publication known by its day counts from the day's beginning, in its own zone.
 */
export function wasSaidBy(figure: DeskFigure, moment: Date): boolean {
  const zone = zoneOf(figure.published);
  const said = momentOf(figure.published ?? "", zone) ?? momentOf(figure.asOf ?? "", zone);
  return (said?.from ?? figure.readAt.getTime()) <= moment.getTime();
}

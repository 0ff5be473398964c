import { formatDay } from "@/lib/date-words";
import { type AsOf, asOfOf, isBefore, momentOf, spokenAt, zoneOf } from "./as-of";
import type { Figure } from "./figure";
import { asOfWords } from "./words";

/**
 * What tells the moments of two figures apart whose as-of is printed as the same day: the time of day, else when each was said,
 * else when it was printed. Null where the days alone tell it, or nothing does. The earlier order of questions is `relations.ts`'.
 */
export function toldApart(a: Figure, b: Figure): [string, string] | null {
  const day = asOfWords(a);
  if (day === null || day !== asOfWords(b)) return null;
  for (const at of [asOfOf, spokenAt, printedAt]) {
    const [left, right] = [at(a), at(b)];
    if (!left || !right || !(isBefore(left.moment, right.moment) || isBefore(right.moment, left.moment))) continue;
    if (at === asOfOf) return [`as of ${timeWords(left, a)}`, `as of ${timeWords(right, b)}`];
    const words = isSameDay(left, right) ? [timeWords(left, a), timeWords(right, b)] : [left, right].map(dayWords);
    return [`as of ${day}, ${VERBS[left.basis]} ${words[0]}`, `as of ${day}, ${VERBS[right.basis]} ${words[1]}`];
  }
  return null;
}

const VERBS: Record<AsOf["basis"], string> = { stated: "said", event: "said", published: "printed" };

function printedAt({ published }: Figure): AsOf | null {
  const moment = published ? momentOf(published, zoneOf(published)) : null;
  return moment && { moment, value: published ?? "", basis: "published" };
}

function dayWords({ value }: AsOf): string {
  return formatDay(value.replace(/T\d.*$/, ""));
}

function isSameDay(a: AsOf, b: AsOf): boolean {
  return dayWords(a) === dayWords(b);
}

/** "5 Nov 2023, 18:00 UTC+02:00", "5 Nov 2023, evening": a time of the clock always names its zone, a day that of its text. */
function timeWords({ value }: AsOf, figure: Figure): string {
  const own = /(Z|[+-]\d{2}:?\d{2})$/.exec(/T\d/.test(value) ? value : "")?.[1];
  return `${formatDay(value)} ${zoneWords(own ?? zoneOf(figure.published))}`;
}

function zoneWords(offset: string): string {
  return offset === "Z" || /^[+-]00:?00$/.test(offset) ? "UTC" : `UTC${offset}`;
}

import { type Reading, reading } from "../expression";
import { lowerAt, lowerBefore, type Scan } from "../scan";

/** Nouns that "overnight" describes rather than dates. */
const OVERNIGHT_KINDS: ReadonlySet<string> = new Set(
  `stay stays shift success sensation celebrity train bus flight ferry delivery shipping guest guests trip bag rate rates lows
  low parking accommodation curfew lodging camping`.split(/\s+/),
);

/**
 * "overnight" alone is the night before the day of publication. Adjectives ("overnight stays", "overnight shift") name a
 * kind, not a night; "became famous overnight" too, which only its verb tells.
 */
export function readOvernight(scan: Scan, at: number): Reading[] | null {
  if (lowerAt(scan, at) !== "overnight") return null;
  const next = lowerAt(scan, at + 1);
  if (OVERNIGHT_KINDS.has(next)) return null;
  if (/^(stay|stayed|stays|staying|camped|anything|famous|change|changed|happen)$/.test(lowerBefore(scan, at)))
    return null;
  // "overnight Sunday", "overnight on Sunday", "overnight into Monday" are put together by the composer.
  const meaning = { of: "shift", unit: "day", by: -1, fromText: false } as const;
  return [reading(at, at + 1, "time/overnight", meaning, { time: "TNI", confidence: 0.75 })];
}

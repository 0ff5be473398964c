import type { Part } from "./parts";

/** A value read from the parts, and the index of the part after it. `scale` is the scale it ended on, or 1. */
export type Reading = { value: number; next: number; scale: number };

/**
 * Reads "one hundred and sixteen", "4 thousand 3 hundred and 21", "1.4 million", "two dozen", "a hundred". `endsAt` is asked at each
 * "and" whether a fraction follows, which then ends the cardinal ("one hundred and three quarters").
 */
export function readCardinal(parts: Part[], at: number, endsAt: (and: number) => boolean): Reading | null {
  let total = 0;
  let current: number | null = null;
  let last: Part["kind"] | null = null;
  let limit = Number.POSITIVE_INFINITY;
  let i = at;

  if (parts[i]?.kind === "a") {
    const next = parts[i + 1]?.kind;
    if (next !== "hundred" && next !== "scale" && next !== "dozen") return null;
    current = 1;
    last = "a";
    i++;
  }

  for (; i < parts.length; i++) {
    const open: boolean = last === null || last === "hundred" || last === "scale";
    let part = parts[i] as Part;
    const room = last === "hundred" ? 100 : limit;
    if (part.kind === "and") {
      const next = parts[i + 1];
      if (next === undefined || last === null || !open || endsAt(i)) break;
      if (next.kind !== "unit" && next.kind !== "teen" && next.kind !== "ten" && next.kind !== "digits") break;
      if (next.value >= room || (next.kind === "digits" && next.text.startsWith("0"))) break;
      part = next;
      i++;
    }
    if (part.kind === "digits") {
      if (!open || (last !== null && (part.value >= room || !Number.isInteger(part.value)))) break;
      current = (current ?? 0) + part.value;
    } else if (part.kind === "unit") {
      if (!open && !(last === "ten" && part.value > 0 && parts[i - 1]?.kind === "ten")) break;
      current = (current ?? 0) + part.value;
    } else if (part.kind === "teen" || part.kind === "ten") {
      if (!open) break;
      current = (current ?? 0) + part.value;
    } else if (part.kind === "hundred") {
      if (current === null || last === "hundred") break;
      current *= 100;
    } else if (part.kind === "scale") {
      if (current === null && total === 0) break;
      if (part.value < limit) total += (current ?? 1) * part.value;
      else if (current === null) total *= part.value;
      else break;
      limit = part.value;
      current = null;
    } else if (part.kind === "dozen") {
      if (current === null || total > 0) break;
      return { value: current * 12, next: i + 1, scale: 1 };
    } else break;
    last = part.kind;
  }
  if (last === null || last === "a") return null;
  return { value: total + (current ?? 0), next: i, scale: last === "scale" ? limit : 1 };
}

import type { Part } from "./parts";
import { type Reading, readCardinal } from "./read-cardinal";

const never = () => false;

/**
 * Reads a fraction in words from `at`: "a third", "three quarters", "one-eighth", "fifty-four hundredths", "a half". After
 * "and" the plural may be missing ("twenty and three fifth").
 */
export function readFraction(parts: Part[], at: number, afterAnd = false): Reading | null {
  const first = parts[at];
  if (first === undefined) return null;
  if (first.kind === "a" || (first.kind === "unit" && first.value === 1)) {
    const next = parts[at + 1];
    if (next?.kind === "half" || next?.kind === "quarter") return { value: next.value, next: at + 2, scale: 1 };
  }
  if (first.kind === "a") {
    const below = readDenominator(parts, at + 1);
    return below ? { value: 1 / below.value, next: below.next, scale: 1 } : null;
  }
  const above = readCardinal(parts, at, never);
  return above ? divide(parts, at, above, afterAnd) : null;
}

/** The fraction whose numerator has been read. */
export function divide(parts: Part[], at: number, above: Reading, singular = false): Reading | null {
  const last = parts[above.next - 1] as Part;
  const after = parts[above.next];
  if (after === undefined || (last.kind === "digits" && above.next - at === 1)) return null;
  // "one hundred thirty fifths": without "and" the ten belongs below the line.
  if (last.kind === "ten" && after.kind === "ordinal" && after.size === "unit" && above.next - at > 1) {
    if (parts[above.next - 2]?.kind !== "and") {
      const value = (above.value - last.value) / (last.value + after.value);
      return { value, next: above.next + 1, scale: 1 };
    }
  }
  const below = readDenominator(parts, above.next + (after.kind === "mark" && after.text === "-" ? 1 : 0));
  if (below === null) return null;
  const closing = parts[below.next - 1] as Part;
  const plural = closing.kind === "ordinal" && closing.plural;
  if (!plural && !singular && above.value !== 1) return null;
  return { value: above.value / below.value, next: below.next, scale: 1 };
}

/** "fifths", "twenty-first", "one hundred fifth". A bare "second" is a time, "first" a rank. */
function readDenominator(parts: Part[], at: number): Reading | null {
  const before = readCardinal(parts, at, never);
  const i = before?.next ?? at;
  const part = parts[i];
  if (part?.kind !== "ordinal") return null;
  if (before === null) {
    const isRankOrTime = part.size === "unit" && part.value < 3;
    return isRankOrTime ? null : { value: part.value, next: i + 1, scale: 1 };
  }
  const closing = parts[i - 1] as Part;
  if (closing.kind === "unit" || closing.kind === "teen" || closing.kind === "digits") return null;
  const value =
    part.size === "hundred" || part.size === "scale" ? before.value * part.value : before.value + part.value;
  return { value, next: i + 1, scale: 1 };
}

import type { Part } from "./parts";
import { type Reading, readCardinal } from "./read-cardinal";
import { divide, readFraction } from "./read-fraction";

/**
 * Reads the number that begins at the part `at`, sign, decimals and fraction included: "minus five point five",
 * "- 1 4/5", "two million and one half", "1.1^23". The hyphen counts as a sign only where `signed` says so.
 */
export function readNumber(parts: Part[], at: number, signed: boolean): Reading | null {
  const first = parts[at];
  if (first === undefined) return null;
  if (first.kind === "minus" || (signed && first.kind === "mark" && first.text === "-")) {
    const positive = readUnsigned(parts, at + 1);
    return positive && { ...positive, value: -positive.value };
  }
  return readUnsigned(parts, at);
}

/**
 * Reads what may count people: cardinals, halves of a scale, decimals of a scale ("1.4 million"). A fraction or a date is
 * read to its end as not-a-number, so that no piece of it is taken for a count. Ratios are left apart: in "two out of five
 * soldiers" each number counts.
 */
export function readCount(parts: Part[], at: number): Reading | null {
  const half = readHalf(parts, at);
  if (half) return half;
  const cardinal = readCardinal(parts, at, (and) => isMixedFraction(parts, and + 1));
  if (cardinal === null) {
    const fraction = parts[at]?.kind === "a" || parts[at]?.kind === "unit" ? readFraction(parts, at) : null;
    return fraction && { ...fraction, value: Number.NaN };
  }
  const fraction = readSlash(parts, at, cardinal) ?? readPower(parts, at, cardinal) ?? divide(parts, at, cardinal);
  if (fraction) return { ...fraction, value: Number.NaN };
  if (isOrdinal(parts, cardinal)) return { value: Number.NaN, next: cardinal.next + 1, scale: 1 };
  return readDecimals(parts, cardinal) ?? readMixed(parts, cardinal) ?? cardinal;
}

function readUnsigned(parts: Part[], at: number): Reading | null {
  const half = readHalf(parts, at);
  if (half) return half;
  const cardinal = readCardinal(parts, at, (and) => isMixedFraction(parts, and + 1));
  if (cardinal === null) return readFraction(parts, at);
  const written = readSlash(parts, at, cardinal) ?? readPower(parts, at, cardinal) ?? readDecimals(parts, cardinal);
  if (written) return written;
  if (isOrdinal(parts, cardinal)) return null;
  const quotient = divide(parts, at, cardinal) ?? readRatio(parts, at, cardinal);
  if (quotient) return quotient;
  return readMixed(parts, cardinal) ?? cardinal;
}

/** "the twenty-first" is a rank; "a twenty-first" was read as a fraction before. */
function isOrdinal(parts: Part[], cardinal: Reading): boolean {
  const after = parts[cardinal.next];
  return (
    after?.kind === "ordinal" && after.gap === "-" && !after.plural && after.size === "unit" && cardinal.value !== 1
  );
}

/** "half a million", "half a dozen", "quarter million", "half". */
function readHalf(parts: Part[], at: number): Reading | null {
  const part = parts[at];
  if (part?.kind !== "half" && part?.kind !== "quarter") return null;
  let i = at + 1;
  if (parts[i]?.kind === "mark" && (parts[i] as { text: string }).text === "of") i++;
  if (parts[i]?.kind === "a") i++;
  const whole = parts[i];
  if (whole?.kind === "scale" || whole?.kind === "dozen" || whole?.kind === "hundred") {
    return { value: part.value * whole.value, next: i + 1, scale: 1 };
  }
  return part.kind === "half" ? { value: 0.5, next: at + 1, scale: 1 } : null;
}

/** After "and": a fraction of a single unit ("and three quarters"), which never belongs to the cardinal. */
function isMixedFraction(parts: Part[], at: number): boolean {
  const first = parts[at];
  if (first?.kind !== "a" && first?.kind !== "unit" && first?.kind !== "half") return false;
  if (first.kind === "half") return true;
  const fraction = readFraction(parts, at, true);
  return fraction !== null && isUnitNumerator(parts, at);
}

function isUnitNumerator(parts: Part[], at: number): boolean {
  const next = parts[at + 1]?.kind;
  return next === "ordinal" || next === "half" || next === "quarter" || next === "ten" || next === "hundred";
}

/** "twenty and three fifths", "one million and a half", "one billion and a quarter million", "2 1/4", "3 ½". */
function readMixed(parts: Part[], whole: Reading): Reading | null {
  const and = parts[whole.next];
  if (and === undefined) return null;
  if (and.kind === "digits" && isWholeDigits(parts[whole.next - 1])) {
    const part = readSlash(parts, whole.next, { value: and.value, next: whole.next + 1, scale: 1 });
    if (part !== null && part.value < 1) return { ...part, value: whole.value + part.value };
    return and.value < 1 && and.text.length === 1
      ? { value: whole.value + and.value, next: whole.next + 1, scale: 1 }
      : null;
  }
  if (and.kind !== "and") return null;
  const bare = parts[whole.next + 1]?.kind === "half";
  const part = bare ? { value: 0.5, next: whole.next + 2, scale: 1 } : readFraction(parts, whole.next + 1, true);
  if (part === null || part.value >= 1) return null;
  const scale = parts[part.next];
  if (scale?.kind === "scale") {
    // "one billion and a half million" adds, "five and a half million" multiplies.
    const value =
      whole.scale > scale.value ? whole.value + part.value * scale.value : (whole.value + part.value) * scale.value;
    return { value, next: part.next + 1, scale: 1 };
  }
  // "six million and two thirds" means two thirds of a million.
  return { value: whole.value + part.value * (whole.scale >= 1e6 ? whole.scale : 1), next: part.next, scale: 1 };
}

function isWholeDigits(part: Part | undefined): boolean {
  return part?.kind === "digits" && Number.isInteger(part.value);
}

/** "4/5": two plain numbers and one stroke; with a second stroke it is a date. */
function readSlash(parts: Part[], at: number, above: Reading): Reading | null {
  const stroke = parts[above.next];
  const below = parts[above.next + 1];
  if (above.next - at > 1 || !isMark(stroke, "/", "⁄") || stroke?.gap !== "" || below?.gap !== "") return null;
  if (!isWholeDigits(parts[at]) || below.kind !== "digits" || below.value === 0) return null;
  if (isMark(parts[above.next + 2], "/", "-") || isMark(parts[at - 1], "/")) return null;
  return { value: above.value / below.value, next: above.next + 2, scale: 1 };
}

/** "1.1^23", "2.5^-1". */
function readPower(parts: Part[], at: number, base: Reading): Reading | null {
  if (base.next - at > 1 || !isMark(parts[base.next], "^")) return null;
  const sign = isMark(parts[base.next + 1], "-", "+") ? 1 : 0;
  const power = parts[base.next + 1 + sign];
  if (power?.kind !== "digits" || power.gap !== "") return null;
  const negative = isMark(parts[base.next + 1], "-");
  return { value: base.value ** (negative ? -power.value : power.value), next: base.next + 2 + sign, scale: 1 };
}

/** "five point five", "nine point nought four", "nought point eleven", "one point four million". */
function readDecimals(parts: Part[], whole: Reading): Reading | null {
  if (parts[whole.next]?.kind !== "point") return null;
  let digits = "";
  let i = whole.next + 1;
  for (let part = parts[i]; part !== undefined; part = parts[++i]) {
    if (part.kind !== "unit" && part.kind !== "teen" && part.kind !== "ten") break;
    const joins = part.kind === "unit" && parts[i - 1]?.kind === "ten";
    digits = joins ? digits.slice(0, -1) + part.value : digits + part.value;
  }
  if (digits === "") return null;
  const value = Number(`${whole.value}.${digits}`);
  const scale = parts[i];
  return scale?.kind === "scale" ? { value: value * scale.value, next: i + 1, scale: 1 } : { value, next: i, scale: 1 };
}

/** "one over one hundred", "two out of five hundred", "1 in 21": read as a fraction when it is one. */
function readRatio(parts: Part[], at: number, above: Reading): Reading | null {
  let i = above.next;
  const isIn = isMark(parts[i], "in");
  if (isMark(parts[i], "out") && isMark(parts[i + 1], "of")) i += 2;
  else if (isIn || isMark(parts[i], "over")) i++;
  else return null;
  const below = readCardinal(parts, i, () => false);
  if (below === null || below.value <= above.value || above.value <= 0) return null;
  // "killed 300 in 2008": a year is no denominator.
  const isYear = isIn && below.value >= 1000 && below.value < 2200;
  return isYear || at === i ? null : { value: above.value / below.value, next: below.next, scale: 1 };
}

function isMark(part: Part | undefined, ...texts: string[]): boolean {
  return part?.kind === "mark" && texts.includes(part.text);
}

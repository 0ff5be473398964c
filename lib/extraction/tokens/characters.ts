/** What the tokenizer needs to know of a UTF-16 code unit. */
export const OTHER = 1;
export const SPACE = 2;
export const LINE = 3;
export const LOWER = 4;
export const UPPER = 5;
export const DIGIT = 6;
/** A combining mark or a joiner: goes on with the word it stands in. */
export const MARK = 7;
export const APOSTROPHE = 8;
export const HYPHEN = 9;
/** Bidi marks, byte order marks: they are no characters of the text and leave no gap. */
export const IGNORED = 10;
export const FRACTION = 11;
export const HIGH_SURROGATE = 12;

/** Filled as characters turn up: classifying all of Unicode at the start would cost more than most articles do. */
const classes = new Uint8Array(0x10000);

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  if (unit === 0x0a || unit === 0x0d || unit === 0x85 || unit === 0x2028 || unit === 0x2029) return LINE;
  if (unit === 0xad || unit === 0x200c || unit === 0x200d) return MARK;
  if (unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0x02bc) return APOSTROPHE;
  if (unit === 0x2d || unit === 0x2010 || unit === 0x2011) return HYPHEN;
  if (unit >= 0xd800 && unit <= 0xdbff) return HIGH_SURROGATE;
  if (unit >= 0x30 && unit <= 0x39) return DIGIT;
  if ((unit >= 0xbc && unit <= 0xbe) || (unit >= 0x2150 && unit <= 0x215e)) return FRACTION;
  if (/\s/.test(char) && unit !== 0xfeff) return SPACE;
  if (/\p{Cf}|\p{Cc}/u.test(char)) return IGNORED;
  if (/\p{M}/u.test(char)) return MARK;
  if (/\p{Lu}|\p{Lt}/u.test(char)) return UPPER;
  if (/\p{L}|\p{Nd}/u.test(char)) return LOWER;
  return OTHER;
}

export function classOf(unit: number): number {
  const known = classes[unit] as number;
  if (known !== 0) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found;
}

/** Letters outside the basic plane (Gothic, Adlam, mathematical alphabets) make words; emoji do not. */
export function isAstralLetter(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return (
    next >= 0xdc00 && next <= 0xdfff && /\p{L}|\p{M}|\p{Nd}/u.test(String.fromCodePoint(text.codePointAt(at) as number))
  );
}

export function isLetter(unit: number): boolean {
  const found = classOf(unit);
  return found === LOWER || found === UPPER;
}

export function isUpper(unit: number): boolean {
  return classOf(unit) === UPPER;
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

import {
  COMMON_ABBREVIATIONS,
  DOMAIN_ENDINGS,
  NUMBER_ABBREVIATIONS,
  STATE_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from "../lexicons/abbreviations";
import {
  APOSTROPHE,
  classOf,
  DIGIT,
  HIGH_SURROGATE,
  HYPHEN,
  isAstralLetter,
  isDigit,
  isLetter,
  isUpper,
  LINE,
  LOWER,
  MARK,
  SPACE,
  UPPER,
} from "./characters";

const STOP = 0x2e;
const COMMA = 0x2c;

/**
 * The end of the word that goes on at `at`: letters, digits, marks, inner apostrophes and inner hyphens. A hyphen before
 * a digit ends a word that began with a digit: "5k-20k" is a range, "F-16" a word.
 */
export function scanWord(text: string, at: number, beganWithDigit: boolean): number {
  let i = at;
  for (;;) {
    const found = classOf(text.charCodeAt(i));
    if (found === LOWER || found === UPPER || found === DIGIT || found === MARK) i++;
    else if (found === APOSTROPHE && isLetter(text.charCodeAt(i + 1))) i += 2;
    else if (found === HYPHEN && isLetter(text.charCodeAt(i + 1))) i += 2;
    else if (found === HYPHEN && !beganWithDigit && isDigit(text.charCodeAt(i + 1))) i += 2;
    else if (found === HIGH_SURROGATE && isAstralLetter(text, i)) i += 2;
    else return i;
  }
}

/** The end of a number: digits with inner points, and commas where they group: "9,770", "12,34,567.89", not "7,2023". */
export function scanNumber(text: string, at: number): number {
  let i = at;
  for (;;) {
    const unit = text.charCodeAt(i);
    if (isDigit(unit)) i++;
    else if (unit === STOP && isDigit(text.charCodeAt(i + 1))) i += 2;
    else if (unit === COMMA && isGroup(text, i + 1)) i += 3;
    else return scanExponent(text, i);
  }
}

function isGroup(text: string, at: number): boolean {
  if (!isDigit(text.charCodeAt(at)) || !isDigit(text.charCodeAt(at + 1))) return false;
  const third = text.charCodeAt(at + 2);
  if (third === COMMA) return isGroup(text, at + 3);
  return isDigit(third) && !isDigit(text.charCodeAt(at + 3));
}

function scanExponent(text: string, at: number): number {
  const letter = text.charCodeAt(at);
  if (letter !== 0x65 && letter !== 0x45) return at;
  const sign = text.charCodeAt(at + 1);
  let i = sign === 0x2d || sign === 0x2b ? at + 2 : at + 1;
  if (!isDigit(text.charCodeAt(i))) return at;
  while (isDigit(text.charCodeAt(i))) i++;
  return isLetter(text.charCodeAt(i)) ? at : i;
}

/** Whether the number at `at` is followed by a dotted "a.m." or "p.m.", which is a token of its own. */
export function isDottedHour(text: string, at: number): boolean {
  const half = text.charCodeAt(at) | 0x20;
  return (
    (half === 0x61 || half === 0x70) &&
    text.charCodeAt(at + 1) === STOP &&
    (text.charCodeAt(at + 2) | 0x20) === 0x6d &&
    text.charCodeAt(at + 3) === STOP
  );
}

/** The end of the word from `start` to `end` with the full stop that belongs to it, and of an address. */
export function scanStops(text: string, start: number, end: number): number {
  if (text.charCodeAt(end) !== STOP) return scanAddress(text, start, end);
  const length = end - start;
  if (length === 1) return scanInitials(text, start, end);
  if (length > 6) return scanDomain(text, end);
  const word = text.slice(start, end).toLowerCase();
  if (word === "ph" && /^\.[Dd]\.?$/.test(text.slice(end, end + 3))) return end + 3;
  if (NUMBER_ABBREVIATIONS.has(word)) return isFollowedByNumber(text, end + 1) ? end + 1 : end;
  if (TITLE_ABBREVIATIONS.has(word)) return isUpper(text.charCodeAt(start)) || word === "vs" ? end + 1 : end;
  if (STATE_ABBREVIATIONS.has(word)) return isUpper(text.charCodeAt(start)) && text[start - 2] === "," ? end + 1 : end;
  if (COMMON_ABBREVIATIONS.has(word)) return end + 1;
  return scanDomain(text, end);
}

/** "U.S.", "p.m.", "J.C.", the initial of a name, and "p. 55". */
function scanInitials(text: string, start: number, end: number): number {
  let i = end;
  while (text.charCodeAt(i) === STOP && isLetter(text.charCodeAt(i + 1)) && text.charCodeAt(i + 2) === STOP) i += 2;
  if (i > end) return i + 1;
  const first = isUpper(text.charCodeAt(start));
  // "the U.S forces": the last stop is often lost.
  if (first && isUpper(text.charCodeAt(end + 1)) && !isLetter(text.charCodeAt(end + 2))) return end + 2;
  if (first) return end + 1;
  return isFollowedByNumber(text, end + 1) && text.charCodeAt(start) === 0x70 ? end + 1 : end;
}

function isFollowedByNumber(text: string, at: number): boolean {
  let i = at;
  while (classOf(text.charCodeAt(i)) === SPACE) i++;
  return isDigit(text.charCodeAt(i));
}

/** "reuters.com", "press.un.org/en/2023": joined when the part after a stop is a known ending. At most five parts are tried. */
function scanDomain(text: string, end: number): number {
  let i = end;
  let last = end;
  for (let part = 0; part < 5; part++) {
    const follows = text.charCodeAt(i + 1);
    if (text.charCodeAt(i) !== STOP || !isLetter(follows) || isUpper(follows)) break;
    const next = scanWord(text, i + 1, false);
    if (next - i <= 5 && DOMAIN_ENDINGS.has(text.slice(i + 1, next))) last = next;
    i = next;
  }
  return last > end && text.charCodeAt(last) === 0x2f ? scanToSpace(text, last) : last;
}

function scanAddress(text: string, start: number, end: number): number {
  if (text.charCodeAt(end) !== 0x3a || text.charCodeAt(end + 1) !== 0x2f) return end;
  return end - start >= 3 && text.startsWith("://", end) ? scanToSpace(text, end) : end;
}

function scanToSpace(text: string, at: number): number {
  let i = at;
  while (i < text.length) {
    const found = classOf(text.charCodeAt(i));
    if (found === SPACE || found === LINE) break;
    i++;
  }
  // A stop or a bracket at the end belongs to the sentence, not to the address.
  while (i > at && /[.,;:!?)\]"'’”]/.test(text.charAt(i - 1))) i--;
  return i;
}

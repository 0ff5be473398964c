import type { Token } from "../tokens";
import {
  DAY_PARTS,
  DECADE_NAMES,
  MONTH_ABBREVIATIONS,
  MONTHS,
  SEASONS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
} from "./lexicon/calendar-names";
import { FREQUENCIES, LEANS, NEAR_DAYS, TEXT_LEANS, VAGUE_TIMES } from "./lexicon/deictics";
import { HOLIDAYS } from "./lexicon/holidays";
import { CARDINALS, MULTIPLIERS, ORDINALS, VAGUE_QUANTITIES } from "./lexicon/number-words";
import { REPORTING, SPEAKING } from "./lexicon/register-words";
import { UNITS, type Unit } from "./lexicon/units";
import { WARS } from "./lexicon/wars";

/** Which readers a word may start; a word that is several things ("second", "march") has its other senses as fields. */
export type Kind =
  | "number"
  | "ordinal"
  | "month"
  | "weekday"
  | "unit"
  | "season"
  | "weekend"
  | "quarter"
  | "tone"
  | "war"
  | "part"
  | "lean"
  | "near"
  | "clock"
  | "vague"
  | "every"
  | "holiday"
  | "decade"
  | "compound"
  | "quantity"
  | "overnight";

/** What the date readers know of a token. Most tokens are no such word at all. */
export type Word = {
  kind: Kind;
  number?: number;
  minute?: number;
  /** How many digits a numeral has as written: "05" has two. */
  digits?: number;
  multiplier?: number;
  ordinal?: number;
  month?: number;
  weekday?: number;
  abbreviated?: boolean;
  unit?: Unit;
  plural?: boolean;
  season?: string;
  part?: string;
  lean?: number;
  /** The lean is seen from the time the text last spoke of, not from the publication date. */
  fromText?: boolean;
  days?: number;
  value?: string;
  /** The first and last year of a decade: "1990s", "the '80s" (then with the century left open). */
  decade?: number;
  parts?: string[];
};

const WORDS = new Map<string, Word>();
const add = (table: Record<string, unknown>, make: (key: string) => Word) => {
  for (const key of Object.keys(table)) WORDS.set(key, { ...WORDS.get(key), ...make(key) });
};
add(HOLIDAYS, () => ({ kind: "holiday" }));
for (const key of [...WORDS.keys()]) {
  WORDS.delete(key);
  WORDS.set(key.split(" ")[0] as string, { kind: "holiday" });
}
WORDS.delete("new");
WORDS.delete("good");
add(VAGUE_TIMES, (key) => ({ kind: "vague", value: VAGUE_TIMES[key] }));
add(FREQUENCIES, (key) => ({ kind: "vague", value: FREQUENCIES[key] }));
add(CARDINALS, (key) => ({ kind: "number", number: CARDINALS[key] }));
add(MULTIPLIERS, (key) => ({ kind: "number", multiplier: MULTIPLIERS[key] }));
add(UNITS, (key) => ({ kind: "unit", ...UNITS[key] }));
add(ORDINALS, (key) => ({ kind: "ordinal", ordinal: ORDINALS[key] }));
add(DECADE_NAMES, (key) => ({ kind: "decade", decade: DECADE_NAMES[key] }));
add(SEASONS, (key) => ({ kind: "season", season: SEASONS[key] }));
add(DAY_PARTS, (key) => ({ kind: "part", part: DAY_PARTS[key] }));
add(LEANS, (key) => ({ kind: "lean", lean: LEANS[key] }));
add(TEXT_LEANS, (key) => ({ kind: "lean", lean: TEXT_LEANS[key], fromText: true }));
add(NEAR_DAYS, (key) => ({ kind: "near", days: NEAR_DAYS[key] }));
add(MONTHS, (key) => ({ kind: "month", month: MONTHS[key] }));
add(MONTH_ABBREVIATIONS, (key) => ({ kind: "month", month: MONTH_ABBREVIATIONS[key], abbreviated: true }));
add(WEEKDAYS, (key) => ({ kind: "weekday", weekday: WEEKDAYS[key] }));
for (const key of Object.keys(WEEKDAYS))
  WORDS.set(`${key}s`, { kind: "weekday", weekday: WEEKDAYS[key], plural: true });
add(WEEKDAY_ABBREVIATIONS, (key) => ({ kind: "weekday", weekday: WEEKDAY_ABBREVIATIONS[key], abbreviated: true }));
for (const key of VAGUE_QUANTITIES) WORDS.set(key, { kind: "quantity" });
for (const key of ["couple", "half", "some"]) WORDS.set(key, { kind: "quantity" });
for (const key of ["every", "each", "per", "once", "twice"]) WORDS.set(key, { kind: "every" });
for (const key of ["noon", "midnight", "midday"]) WORDS.set(key, { kind: "clock", value: key });
for (const key of ["summers", "winters", "autumns"]) {
  WORDS.set(key, { kind: "season", season: SEASONS[key.slice(0, -1)], plural: true });
}
for (const key of ["mornings", "afternoons", "evenings", "nights"]) {
  WORDS.set(key, { kind: "part", part: DAY_PARTS[key.slice(0, -1)], plural: true });
}
for (const key of ["future", "latest", "fiscal", "recent"]) WORDS.set(key, { kind: "lean" });
for (const key of REPORTING) if (!WORDS.has(key)) WORDS.set(key, { kind: "tone", value: "report" });
for (const key of SPEAKING) WORDS.set(key, { kind: "tone", value: "talk" });
for (const quarter of [1, 2, 3, 4]) WORDS.set(`q${quarter}`, { kind: "quarter", value: `Q${quarter}` });
WORDS.set("tonight", { kind: "near", days: 0, part: "NI" });
WORDS.set("overnight", { kind: "overnight" });
for (const name of Object.keys(WARS)) {
  const first = name.split(" ")[0] as string;
  WORDS.set(first, { ...WORDS.get(first), kind: WORDS.get(first)?.kind ?? "war" });
}
WORDS.set("weekend", { kind: "weekend" });

/** The dictionary word without its full stop: "Oct." and "oct" are one. Numerals and hyphened words are read here too. */
export function readWord(token: Token): Word | undefined {
  if (token.kind === "punct") return undefined;
  const { lower } = token;
  const first = lower.charCodeAt(0);
  if (first >= 48 && first <= 57) return readNumeral(lower);
  const known = WORDS.get(lower);
  if (known) return known;
  if (token.kind === "word") {
    if (lower.length < 6 && lower.endsWith(".")) return readAbbreviation(lower.slice(0, -1));
    if (lower.length > 5 && lower.includes("-")) return readCompound(lower);
  }
  return undefined;
}

function readAbbreviation(stem: string): Word | undefined {
  const word = WORDS.get(stem);
  return word && (word.month || word.weekday) ? word : undefined;
}

const ORDINAL_NUMERAL = /^(\d{1,2})(?:st|nd|rd|th)$/;
const DECADE_NUMERAL = /^(\d{3}0|\d0)'?s$/;
const PLAIN_NUMBER = /^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/;
/** "07.10.2023" comes as one number; read/days.ts takes it apart. */
const DOTTED_DATE = /^\d{1,2}\.\d{1,2}\.\d{4}$/;
const CLOCK_NUMERAL = /^(\d{1,2})(?:\.([0-5]\d))?([ap]m)$/;

/** The plain numerals up to 2100 stand ready: most numbers in the news are among them. */
const SMALL: Word[] = [];
for (let number = 0; number <= 2100; number++) SMALL.push({ kind: "number", number, digits: String(number).length });

function readSmall(lower: string): Word | undefined {
  const { length } = lower;
  if (length > 4 || (length > 1 && lower.charCodeAt(0) === 48)) return undefined;
  let value = 0;
  for (let i = 0; i < length; i++) {
    const digit = lower.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return SMALL[value];
}

function readNumeral(lower: string): Word | undefined {
  const small = readSmall(lower);
  if (small) return small;
  if (DOTTED_DATE.test(lower)) return { kind: "number" };
  if (PLAIN_NUMBER.test(lower)) {
    const grouped = lower.includes(",");
    return {
      kind: "number",
      number: Number(grouped ? lower.replaceAll(",", "") : lower),
      digits: grouped ? 0 : lower.length,
    };
  }
  const ordinal = ORDINAL_NUMERAL.exec(lower);
  if (ordinal) return { kind: "ordinal", ordinal: Number(ordinal[1]) };
  const decade = DECADE_NUMERAL.exec(lower);
  if (decade) return { kind: "decade", decade: Number(decade[1]), digits: decade[1]?.length };
  const clock = CLOCK_NUMERAL.exec(lower);
  if (clock) return { kind: "clock", number: Number(clock[1]), minute: Number(clock[2] ?? 0), value: clock[3] };
  return lower.includes("-") ? readCompound(lower) : undefined;
}

/** "third-quarter", "mid-November", "two-year", "19th-century": kept when its last part, or its second, is a time word. */
function readCompound(lower: string): Word | undefined {
  const parts = lower.split("-");
  if (parts.length > 4) return undefined;
  // "Twenty-four" is a number, "twenty-first" an ordinal of the dictionary.
  const tens = CARDINALS[parts[0] as string];
  const ones = CARDINALS[parts[1] as string];
  if (parts.length === 2 && tens !== undefined && ones !== undefined && tens >= 20 && ones < 10) {
    return { kind: "number", number: tens + ones };
  }
  for (const part of parts) {
    const word = WORDS.get(part);
    if (
      word?.unit ||
      word?.month ||
      word?.weekday ||
      word?.season ||
      word?.part ||
      DECADE_NUMERAL.test(part) ||
      /^\d{4}$/.test(part)
    ) {
      return { kind: "compound", parts };
    }
  }
  return undefined;
}

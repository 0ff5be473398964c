import type { Token } from "../tokens";
import { CARDINALS } from "./lexicon/number-words";
import { shapeWord, type Word } from "./word";
import { WORDS } from "./word-table";

/** The dictionary word without its full stop: "Oct." and "oct" are one. Numerals and hyphened words are read here too. */
export function readWord(lower: string, kind: Token["kind"]): Word | undefined {
  if (kind === "punct") return undefined;
  const first = lower.charCodeAt(0);
  const numeral = first >= 48 && first <= 57;
  const known = numeral ? undefined : WORDS.get(lower);
  if (known) return known;
  const made = numeral ? readNumeral(lower) : kind === "word" ? readUnlisted(lower) : undefined;
  return made && shapeWord(made);
}

function readUnlisted(lower: string): Word | undefined {
  const { length } = lower;
  if (length < 6 && lower.charCodeAt(length - 1) === 46) return readAbbreviation(lower.slice(0, -1));
  return length > 5 && lower.includes("-") ? readCompound(lower) : undefined;
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

function readNumeral(lower: string): Word | undefined {
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

const COMPOUND_ENDS: ReadonlySet<string> = new Set(["old", "olds", "long", "end", "ago", "earlier"]);

/** "third-quarter", "mid-November", "two-year", "19th-century": kept when its last part, or its second, is a time word. */
function readCompound(lower: string): Word | undefined {
  const tail = lower.slice(lower.lastIndexOf("-") + 1);
  const digit = lower.charCodeAt(0);
  // Most hyphened words end in a participle ("Iran-backed") and are none of these.
  if (!WORDS.has(tail) && !COMPOUND_ENDS.has(tail) && !(digit >= 48 && digit <= 57) && !/\d/.test(tail))
    return undefined;
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

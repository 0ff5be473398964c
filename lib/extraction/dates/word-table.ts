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
import { UNITS } from "./lexicon/units";
import { WARS } from "./lexicon/wars";

import { shapeWord, type Word } from "./word";

/** Every word that means something to the date readers, put together from the lexicons. */
export const WORDS = new Map<string, Word>();
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
for (const [key, word] of WORDS) WORDS.set(key, shapeWord(word));

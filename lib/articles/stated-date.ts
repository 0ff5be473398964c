/** The months as English and its neighbours write them; a page's date may stand in the site's own language. */
const MONTHS = [
  "jan(?:uary|uar|vier|eiro)?|enero|gennaio",
  "feb(?:ruary|ruar|rero|braio)?|février|fevereiro",
  "mar(?:ch|s|zo|ço)?|märz",
  "apr(?:il|ile)?|avril|abril",
  "may|mai|mayo|maggio|maio",
  "june?|juni|juin|junio|giugno|junho",
  "july?|juli|juillet|julio|luglio|julho",
  "aug(?:ust)?|août|agosto",
  "sept?(?:ember|embre|iembre)?|settembre|setembro",
  "oct(?:ober|obre|ubre)?|oktober|ottobre|outubro",
  "nov(?:ember|embre|iembre|embro)?",
  "dec(?:ember)?|dezember|décembre|diciembre|dicembre|dezembro",
].map((names) => new RegExp(`^(?:${names})$`, "i"));
const MONTH = `(${MONTHS.map(({ source }) => source.slice(4, -2)).join("|")})\\.?`;
const DAY = "(\\d{1,2})(?:st|nd|rd|th|er|\\.)?";
const YEAR = "((?:19|20)\\d\\d)";

type Reading = { pattern: RegExp; order: ("y" | "m" | "d")[] };

/** The ways a date is written out in full; all-number dates only where the order is beyond doubt. */
const READINGS: Reading[] = [
  { pattern: new RegExp(`\\b${YEAR}-(\\d{1,2})-(\\d{1,2})(?!\\d)`), order: ["y", "m", "d"] },
  { pattern: new RegExp(`\\b${YEAR}[/.](\\d{1,2})[/.](\\d{1,2})(?!\\d)`), order: ["y", "m", "d"] },
  { pattern: new RegExp(`\\b${MONTH}\\s+${DAY},?\\s+${YEAR}\\b`, "i"), order: ["m", "d", "y"] },
  {
    pattern: new RegExp(`\\b${DAY}(?:\\s+(?:of|de))?[\\s-]+${MONTH},?(?:[\\s-]+de)?[\\s-]+${YEAR}\\b`, "i"),
    order: ["d", "m", "y"],
  },
  { pattern: new RegExp(`\\b${YEAR},?\\s+${MONTH}\\s+${DAY}\\b`, "i"), order: ["y", "m", "d"] },
  { pattern: new RegExp(`(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.${YEAR}(?!\\.?\\d)`), order: ["d", "m", "y"] },
];
const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)\b/;

/** The first date that `text` states in full, as YYYY-MM-DD; a date without its year, or one that may be read two ways, is none. */
export function readStatedDate(text: string): string | null {
  const found = READINGS.map(({ pattern, order }) => ({ match: pattern.exec(text), order }))
    .filter(({ match }) => match !== null)
    .sort((a, b) => (a.match?.index ?? 0) - (b.match?.index ?? 0));
  for (const { match, order } of found) {
    const part = (name: "y" | "m" | "d") => match?.[order.indexOf(name) + 1] ?? "";
    const date = formatDate(Number(part("y")), readMonth(part("m")), Number(part("d")));
    if (date) return date;
  }
  return readSlashedDate(text);
}

/** 25/12/2023 can only be Christmas; 05/11/2023 may be May or November. */
function readSlashedDate(text: string): string | null {
  const match = SLASHED.exec(text);
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (first > 12 || first === second) return formatDate(year, second, first);
  return second > 12 ? formatDate(year, first, second) : null;
}

function readMonth(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  return MONTHS.findIndex((month) => month.test(text)) + 1;
}

/** YYYY-MM-DD, or null when there is no such day. */
export function formatDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const UNITS: Record<string, string> = {
  Y: "year",
  M: "month",
  W: "week",
  D: "day",
  TH: "hour",
  TM: "minute",
  TS: "second",
};
const LARGE_UNITS: Record<string, string> = { DE: "decade", CE: "century" };
const PARTS: Record<string, string> = {
  MO: "morning",
  AF: "afternoon",
  EV: "evening",
  NI: "night",
  MI: "midday",
  DT: "daytime",
};
const SEASONS: Record<string, string> = { SP: "spring", SU: "summer", FA: "autumn", AU: "autumn", WI: "winter" };
const REFERENCES: Record<string, string> = {
  PRESENT_REF: "now, when it was written",
  PAST_REF: "some time before",
  FUTURE_REF: "some time later",
};
const UNKNOWN_YEAR = "year not stated";

type Reader = { pattern: RegExp; words: (match: RegExpExecArray) => string | null };

const month = (digits: string | undefined) => MONTHS[Number(digits) - 1] ?? null;
const year = (digits: string | undefined) => (digits === "XXXX" ? `(${UNKNOWN_YEAR})` : digits);
const counted = (count: string, unit: string) =>
  count === "X" ? `some ${unit}s` : `${count} ${unit}${count === "1" ? "" : "s"}`;

/** One form of the standard a line; the first that fits is used. */
const READERS: Reader[] = [
  {
    pattern: /^(\d{4}|XXXX)-(\d\d)-(\d\d)$/,
    words: ([, y, m, d]) => month(m) && `${Number(d)} ${month(m)} ${year(y)}`,
  },
  { pattern: /^(\d{4}|XXXX)-(\d\d)$/, words: ([, y, m]) => month(m) && `${month(m)} ${year(y)}` },
  { pattern: /^--(\d\d)-(\d\d)$/, words: ([, m, d]) => month(m) && `every ${Number(d)} ${month(m)}` },
  { pattern: /^--(\d\d)$/, words: ([, m]) => month(m) && `every ${month(m)}` },
  { pattern: /^XXXX-WXX-(\d)$/, words: ([, d]) => `a ${WEEKDAYS[Number(d) - 1]} (date not settled)` },
  { pattern: /^(\d{4})-W(\d\d)-WE$/, words: ([, y, w]) => `weekend of week ${Number(w)}, ${y}` },
  { pattern: /^(\d{4})-W(\d\d)$/, words: ([, y, w]) => `week ${Number(w)}, ${y}` },
  { pattern: /^(\d{4}|XXXX)-(SP|SU|FA|AU|WI)$/, words: ([, y, s]) => `${SEASONS[s ?? ""]} ${year(y)}` },
  {
    pattern: /^(\d{4}|XXXX)-([QH])(\d)$/,
    words: ([, y, kind, n]) => `${kind === "Q" ? "quarter" : "half"} ${n}, ${year(y)}`,
  },
  { pattern: /^(\d{3})X?$/, words: ([, decade]) => `the ${decade}0s` },
  { pattern: /^(\d{2})(?:XX)?$/, words: ([, century]) => `the ${century}00s` },
  { pattern: /^P(\d+(?:\.\d+)?|X)(DE|CE)$/, words: ([, n, u]) => counted(n ?? "", LARGE_UNITS[u ?? ""] ?? "") },
  {
    pattern: /^P(T?)(\d+(?:\.\d+)?|X)([YMWDHS])$/,
    words: ([, t, n, u]) => counted(n ?? "", UNITS[`${t}${u}`] ?? UNITS[u ?? ""] ?? ""),
  },
];

/**
 * An ISO 8601 / TIMEX3 / EDTF value as people write it: "2023-11-05" → "5 Nov 2023", "2023-11-05TEV" → "5 Nov 2023, evening",
 * "XXXX-10-07" → "7 Oct (year not stated)", "P3D" → "3 days". What it does not know it prints as it is.
 */
export function formatDay(value: string): string {
  const reference = REFERENCES[value];
  if (reference) return reference;
  const range = /^([^/]+)\/([^/]+)$/.exec(value);
  if (range?.[1] && range[2]) return `${formatDay(range[1])} to ${formatDay(range[2])}`;
  const time = /^([^P].*?)T(MO|AF|EV|NI|MI|DT|\d\d:\d\d)(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?$/.exec(value);
  if (time?.[1] && time[2]) return `${formatDay(time[1])}, ${PARTS[time[2]] ?? time[2]}`;
  for (const { pattern, words } of READERS) {
    const match = pattern.exec(value);
    const answer = match && words(match);
    if (answer) return answer;
  }
  return value;
}

/** Units of time with their TIMEX3 duration designators; those below a day stand behind a T. */
export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "fortnight"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century";

export const UNITS: Record<string, { unit: Unit; plural: boolean }> = {
  second: { unit: "second", plural: false },
  seconds: { unit: "second", plural: true },
  minute: { unit: "minute", plural: false },
  minutes: { unit: "minute", plural: true },
  min: { unit: "minute", plural: false },
  mins: { unit: "minute", plural: true },
  hour: { unit: "hour", plural: false },
  hours: { unit: "hour", plural: true },
  hrs: { unit: "hour", plural: true },
  day: { unit: "day", plural: false },
  days: { unit: "day", plural: true },
  week: { unit: "week", plural: false },
  weeks: { unit: "week", plural: true },
  fortnight: { unit: "fortnight", plural: false },
  fortnights: { unit: "fortnight", plural: true },
  month: { unit: "month", plural: false },
  months: { unit: "month", plural: true },
  quarter: { unit: "quarter", plural: false },
  quarters: { unit: "quarter", plural: true },
  year: { unit: "year", plural: false },
  years: { unit: "year", plural: true },
  decade: { unit: "decade", plural: false },
  decades: { unit: "decade", plural: true },
  century: { unit: "century", plural: false },
  centuries: { unit: "century", plural: true },
};

/** How many of which designator one unit makes, and the half of it in the next smaller designator. */
export const DURATION_FORMS: Record<Unit, { prefix: string; letter: string; times: number; half: string }> = {
  second: { prefix: "PT", letter: "S", times: 1, half: "" },
  minute: { prefix: "PT", letter: "M", times: 1, half: "30S" },
  hour: { prefix: "PT", letter: "H", times: 1, half: "30M" },
  day: { prefix: "P", letter: "D", times: 1, half: "T12H" },
  week: { prefix: "P", letter: "W", times: 1, half: "" },
  fortnight: { prefix: "P", letter: "W", times: 2, half: "" },
  month: { prefix: "P", letter: "M", times: 1, half: "" },
  quarter: { prefix: "P", letter: "M", times: 3, half: "" },
  year: { prefix: "P", letter: "Y", times: 1, half: "6M" },
  decade: { prefix: "P", letter: "Y", times: 10, half: "" },
  century: { prefix: "P", letter: "Y", times: 100, half: "" },
};

/**
 * Days that are known by their date alone. The year is meant wherever the date stands beside one of the events, or, after
 * "since", in a text that names the place; never before it happened.
 */
export type NamedDay = { year: number; month: number; day: number; places: ReadonlySet<string> };

export const NAMED_DAYS: NamedDay[] = [
  { year: 2001, month: 9, day: 11, places: new Set(["qaeda", "al-qaeda"]) },
  { year: 2021, month: 1, day: 6, places: new Set(["capitol"]) },
  { year: 2023, month: 10, day: 7, places: new Set(["hamas", "gaza"]) },
];

export const NAMED_DAY_EVENTS: ReadonlySet<string> = new Set(
  "attack attacks assault massacre hijackings riot raid onslaught incursion".split(" "),
);

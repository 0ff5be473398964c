import { expect, it } from "vitest";
import { formatDay } from "@/lib/date-words";

const WORDS: [string, string][] = [
  ["2023-11-05", "5 Nov 2023"],
  ["2023-11-05TEV", "5 Nov 2023, evening"],
  ["2023-11-05T18:30", "5 Nov 2023, 18:30"],
  ["2023-11-05T18:30:00Z", "5 Nov 2023, 18:30"],
  ["2023-11", "Nov 2023"],
  ["2023", "2023"],
  ["XXXX-10-07", "7 Oct (year not stated)"],
  ["XXXX-10", "Oct (year not stated)"],
  ["XXXX-WXX-7", "a Sunday (date not settled)"],
  ["XXXX-WXX-7TEV", "a Sunday (date not settled), evening"],
  ["2023-W45", "week 45, 2023"],
  ["2023-W45-WE", "weekend of week 45, 2023"],
  ["2023-SU", "summer 2023"],
  ["2023-Q3", "quarter 3, 2023"],
  ["199", "the 1990s"],
  ["19", "the 1900s"],
  ["--07", "every Jul"],
  ["--06/--09", "every Jun to every Sep"],
  ["P3D", "3 days"],
  ["P1Y", "1 year"],
  ["PXM", "some months"],
  ["PT24H", "24 hours"],
  ["PT5M", "5 minutes"],
  ["P2DE", "2 decades"],
  ["2023-10-07/2023-11-05", "7 Oct 2023 to 5 Nov 2023"],
  ["PRESENT_REF", "now, when it was written"],
];

const AS_IT_IS = ["", "2023-13-05", "yesterday", "P", "PX", "2023-11-05T", "–"];

it.each(WORDS)("%s is printed as %s", (value, words) => expect(formatDay(value)).toBe(words));
it.each(AS_IT_IS)("%j, which no standard explains, is printed as it is", (value) =>
  expect(formatDay(value)).toBe(value),
);

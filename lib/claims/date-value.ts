import { z } from "zod";

const ONE =
  /^(?:[\dX]{4}(?:-(?:[\dX]{2}(?:-[\dX]{2})?|W[\dX]{2}(?:-(?:\d|WE))?|SP|SU|FA|AU|WI|Q[1-4]|H[12]))?|[\dX]{2,3})(?:T(?:MO|AF|EV|NI|MI|DT|[\dX]{2}(?::\d{2}(?::\d{2})?)?(?:Z|[+-]\d{2}:?\d{2})?))?$/;
const DURATION = /^P(?:\d+(?:\.\d+)?|X)(?:[YMWD]|DE|CE)$|^PT(?:\d+(?:\.\d+)?|X)[HMS]$/;
const REFERENCE = /^(?:PRESENT|PAST|FUTURE)_REF$/;
const YEARLY = /^--\d{2}(?:-\d{2})?$/;

/** A date as claims hold it: ISO 8601, EDTF or TIMEX3; "2023-11-05", "2023-11", "2023-11-05TEV", "2023-11-01/2023-11-05", "P3D". */
export function isDateValue(value: string): boolean {
  const ends = value.split("/");
  if (ends.length === 2) return ends.every((end) => end === ".." || isOneDate(end)) && value !== "../..";
  return isOneDate(value) || DURATION.test(value) || REFERENCE.test(value) || YEARLY.test(value);
}

function isOneDate(value: string): boolean {
  if (!ONE.test(value)) return false;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
  if (day) return !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
  const month = /^[\dX]{4}-(\d{2})/.exec(value)?.[1];
  return month === undefined || (month >= "01" && month <= "12");
}

/** Whether a date as read stands for something of its own: "XXXX-WXX-2", some Tuesday, waits for a publication date. */
export function isSettled(value: string | null): boolean {
  return value !== null && !value.includes("XX");
}

export const DateValue = z
  .string()
  .trim()
  .max(60, "That is too long for a date.")
  .refine(isDateValue, "Write the date as 2023-11-05, a month as 2023-11, a span as 2023-11-01/2023-11-05.");

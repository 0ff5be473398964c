import { formatDay } from "@/lib/date-words";

const DAY_MS = 86_400_000;

/** A due day in words, seen from a day of the desk; both are ISO dates. A claim that is decided is never overdue: `isOpen` says so. */
export function dueWords(dueOn: string, today: string, isOpen: boolean): string {
  const days = Math.round((Date.parse(dueOn) - Date.parse(today)) / DAY_MS);
  const day = formatDay(dueOn);
  if (!isOpen) return `was due on ${day}`;
  if (days === 0) return "due today";
  if (days === 1) return "due tomorrow";
  if (days > 1) return days <= 14 ? `due in ${days} days, on ${day}` : `due on ${day}`;
  return `overdue by ${days === -1 ? "a day" : `${-days} days`}, since ${day}`;
}

/** Somebody still has to do something about it, and the day has passed. */
export function isOverdue(dueOn: string | null, today: string, isOpen: boolean): boolean {
  return isOpen && dueOn !== null && dueOn < today;
}

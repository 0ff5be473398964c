/**
 * Slowed, never locked for ever: five failures are free, then each doubles the wait, up to a minute. A quarter of an hour
 * without a failure forgets them. Pure; the counts live in PostgreSQL, so every copy of the app slows the same caller.
 */
const FREE_FAILURES = 5;
const LONGEST_WAIT_SECONDS = 60;
export const FORGET_AFTER_SECONDS = 15 * 60;

export function waitSeconds(failures: number, secondsSinceLast: number): number {
  if (failures < FREE_FAILURES || secondsSinceLast >= FORGET_AFTER_SECONDS) return 0;
  const wait = Math.min(LONGEST_WAIT_SECONDS, 2 ** Math.min(failures - FREE_FAILURES, 10));
  return Math.max(0, Math.ceil(wait - secondsSinceLast));
}

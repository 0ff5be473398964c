/** Words by which the kind of text is told, see register.ts. */

/** Words of attribution: with the names of weekdays, what reports are full of. */
export const REPORTING: ReadonlySet<string> = new Set(
  `said says told announced reported according official officials spokesman spokeswoman spokesperson reporters`.split(
    /\s+/,
  ),
);

/** Words of somebody who speaks, or is spoken to. */
export const SPEAKING: ReadonlySet<string> = new Set([
  "i",
  "you",
  "your",
  "my",
  "we",
  "our",
  "us",
  "me",
  "i'm",
  "you're",
]);

/**
 * What Every Casualty has written on choosing among what sources say, in the desk's words. Its Standards ask for a stated method,
 * for corroboration and for a flag on what is not confirmed; they prescribe no formula for picking a number. The four ways are those
 * its knowledge base reports recorders to use, there for whether the dead were civilians; the first speaks of numbers itself.
 */
export const EVERY_CASUALTY_SOURCES = {
  ways: {
    name: "Rules that casualty recorders apply to assigning status",
    publisher: "Every Casualty, knowledge base",
    url: "https://everycasualty.org/knowledge-base/rules-that-casualty-recorders-apply-to-assigning-status/",
  },
  standards: {
    name: "Standards for Casualty Recording (2016)",
    publisher: "Every Casualty Worldwide",
    url: "https://everycasualty.org/",
  },
} as const;

/** How recorders settle what sources say differently. */
export const WAYS_OF_CHOOSING = {
  range: {
    word: "Give the range",
    definition: "Where the numbers reported differ, give the lowest and the highest.",
  },
  majority: {
    word: "Follow the majority",
    definition: "Take what the greatest number of sources say.",
  },
  hierarchy: {
    word: "Prefer some sources",
    definition: "Rank the kinds of sources, and take the word of the higher one.",
  },
  discussion: {
    word: "Discuss it",
    definition: "Bring hard cases before the team, and decide together.",
  },
} as const satisfies Record<string, { word: string; definition: string }>;
export type WayOfChoosing = keyof typeof WAYS_OF_CHOOSING;

/** What the Standards ask of whoever publishes a figure, with the page; the rules of `front-rules.ts` name these. */
export const STANDARDS = {
  corroborate: {
    page: "p. 25",
    says: "Corroboration can confirm a piece of information, leave it open, or lead to its rejection.",
  },
  flag: {
    page: "p. 57",
    says: "What is published without being confirmed must be marked as such.",
  },
  consistent: {
    page: "pp. 19–20",
    says: "The method is laid down beforehand and applied in the same way every time.",
  },
} as const satisfies Record<string, { page: string; says: string }>;
export type Standard = keyof typeof STANDARDS;

import { z } from "zod";

/**
 * How well a figure is supported, in the five steps of Airwars' casualty recording. The definitions say in the desk's words
 * what Airwars' methodology note says (airwars.org, “Methodology”, section on grading); the source is printed with them.
 */
export const GRADE_WORDS = {
  confirmed: {
    word: "Confirmed",
    definition: "Whoever caused the harm has accepted responsibility for it.",
  },
  fair: {
    word: "Fair",
    definition: "Two or more credible sources report it, and what happened nearby at the time fits.",
  },
  weak: {
    word: "Weak",
    definition: "So far a single source reports it, however detailed the report is.",
  },
  contested: {
    word: "Contested",
    definition: "Credible sources disagree about who caused it, or whether it came from one event.",
  },
  discounted: {
    word: "Discounted",
    definition:
      "Later information shows that it should not be counted: others caused it, or those hit were combatants.",
  },
} as const satisfies Record<string, { word: string; definition: string }>;
export const GRADES = Object.keys(GRADE_WORDS) as [Grade, ...Grade[]];
export type Grade = keyof typeof GRADE_WORDS;

export const GRADES_SOURCE = "Grades after Airwars’ methodology for recording civilian harm (airwars.org).";

/** How sure the person is who decides: about the decision, not about the figure. */
export const CONFIDENCE_WORDS = {
  low: { word: "Low", definition: "It could well turn out otherwise; more is needed." },
  medium: { word: "Medium", definition: "It is likely right; something of weight is still missing." },
  high: { word: "High", definition: "Nothing known speaks against it." },
} as const satisfies Record<string, { word: string; definition: string }>;
export const CONFIDENCES = Object.keys(CONFIDENCE_WORDS) as [Confidence, ...Confidence[]];
export type Confidence = keyof typeof CONFIDENCE_WORDS;

/** What a decision's form may say beside its status and reason. */
export const JUDGEMENT_FIELDS = {
  grade: z.enum(GRADES, "Choose a grade from the list.").optional(),
  confidence: z.enum(CONFIDENCES, "Choose how sure you are from the list.").optional(),
};

export type Judgement = { grade: Grade | null; confidence: Confidence | null };

/** "Grade fair, confidence high"; null when neither was said. Codes that no table knows stand as they are. */
export function judgementWords({
  grade,
  confidence,
}: {
  grade: string | null;
  confidence: string | null;
}): string | null {
  const words = [grade && `grade ${grade}`, confidence && `confidence ${confidence}`].filter(Boolean).join(", ");
  return words === "" ? null : words.charAt(0).toUpperCase() + words.slice(1);
}

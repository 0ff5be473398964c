import type { Grade } from "@/lib/claims/judgement";
import { formatFigure } from "@/lib/claims/numbers";
import type { Figure } from "./figure";
import { compareEvents } from "./likeness";
import { independentOrigins, originWords } from "./origins";
import { relate } from "./relations";
import { figureWords } from "./words";

/** A grade the rules would give, and the rule in words. A person decides; nothing is stored. */
export type SuggestedGrade = { grade: Grade; because: string };

/**
 * The grade of one figure among the others of its event, after Airwars' methodology (`lib/claims/judgement.ts`): first what speaks
 * against counting it, then who disagrees, then how many independent sources stand behind it.
 */
export function suggestGrade(figure: Figure, others: readonly Figure[]): SuggestedGrade {
  if (figure.civilian === "combatant")
    return { grade: "discounted", because: "the text says that those counted were combatants" };
  const compared = others
    .filter((other) => other.id !== figure.id)
    .map((other) => ({ other, relation: relate(figure, other, compareEvents(figure, other))?.relation ?? null }));
  const against = compared.find(({ relation }) => relation === "contradiction");
  if (against) return { grade: "contested", because: `contradicted by ${figureWords(against.other)}` };
  const agreeing = [figure, ...compared.filter(({ relation }) => relation === "same").map(({ other }) => other)];
  const admitted = agreeing.find(({ said }) => said?.stance === "claims-responsibility");
  if (admitted?.said) return { grade: "confirmed", because: `${admitted.said.name} claims responsibility for it` };
  const origins = independentOrigins(agreeing);
  if (origins.length > 1) {
    const names = origins.map(originWords).join("; ");
    return {
      grade: "fair",
      because: `${origins.length} independent sources agree with ${formatFigure(figure)}: ${names}`,
    };
  }
  return { grade: "weak", because: "a single independent source stands behind it" };
}

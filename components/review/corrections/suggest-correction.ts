import { typedFigure } from "@/lib/claims/figure-values";
import type { ClaimDetail } from "@/lib/claims/queries/get-claim";

/** The form begins with the value that stands: whoever corrects changes only what is wrong. */
export function suggestCorrection({ casualty, date, attribution, speaker }: ClaimDetail): Record<string, string> {
  if (casualty) return { ...typedFigure(casualty), asOf: casualty.asOf ?? "" };
  if (date) return { dateValue: date.value ?? "" };
  return { speaker: speaker ?? "", stance: attribution?.stance ?? "asserts" };
}

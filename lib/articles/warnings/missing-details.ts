import type { Detector, Warning } from "./warning";

/** What a reader needs to trace an article back, and the article does not say. */
export const warnOfMissingDetails: Detector = ({ url, byline, published }) => {
  const warnings: Warning[] = [];
  if (!url) warnings.push({ code: "no-source-url", detail: "No address of the original is given." });
  if (!byline) warnings.push({ code: "no-byline", detail: "Nobody is named as the author." });
  if (!published) {
    warnings.push({
      code: "no-publication-date",
      detail: "No publication date is stated: “on Sunday” and the like cannot be resolved until one is set.",
    });
  }
  return warnings;
};

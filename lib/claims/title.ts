import { formatDay } from "@/lib/date-words";
import { formatFigure } from "./numbers";
import type { ClaimDetail } from "./queries/get-claim";
import { HARM_WORDS } from "./words";

/** A claim in a few words, as a page's heading: "At least 9,770 killed", "5 Nov 2023", "What Hezbollah said". */
export function claimTitle({
  casualty,
  date,
  quote,
  speaker,
}: Pick<ClaimDetail, "casualty" | "date" | "quote" | "speaker">): string {
  if (casualty) {
    const words = `${formatFigure(casualty)} ${HARM_WORDS[casualty.harm]}`;
    return words.charAt(0).toUpperCase() + words.slice(1);
  }
  if (date) return date.value ? `“${quote}”: ${formatDay(date.value)}` : `“${quote}”`;
  return `What ${speaker ?? "an unnamed source"} said`;
}

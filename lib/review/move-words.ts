import { STATUS_WORDS, type Status } from "@/lib/claims/status";
import { OUTCOME_WORDS } from "./conflicts/schema";
import type { LastMove } from "./queue";
import { givenWord } from "./verdicts/words";

/** What a person's last move was, in a word or two. */
export function moveWord(move: LastMove): string {
  return move.made === "settlement" ? OUTCOME_WORDS[move.outcome] : givenWord(move);
}

/** How things are after a move was taken back. */
export function againWords({ to, size }: { to: Status | null; size: number }): string {
  if (size > 1) return `${size.toLocaleString("en-GB")} claims are as they were before.`;
  return to === null ? "The contradiction is open again." : `${STATUS_WORDS[to].word} again.`;
}

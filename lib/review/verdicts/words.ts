import { STATUS_WORDS, type Status } from "@/lib/claims/status";

/** What a saved decision did, for the person who made it: the status it gave, or which verdict it was. */
export function savedWords({ to, awaits }: { to: Status; awaits?: "second" | "settle" | null }): string {
  if (awaits === "second") return "your first verdict is in and waits for a second reader";
  if (awaits === "settle") return "the two verdicts disagree, a chief settles it";
  return STATUS_WORDS[to].word;
}

/** The same in a word or two, for a line that names the claim. */
export function givenWord({ to, awaits }: { to: Status; awaits: "second" | "settle" | null }): string {
  if (awaits === "second") return "First verdict";
  return awaits === "settle" ? "Second verdict, and the two disagree" : STATUS_WORDS[to].word;
}

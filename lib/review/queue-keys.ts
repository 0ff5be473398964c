import { STATUS_WORDS, type Status } from "@/lib/claims/status";

/** The statuses the queue decides with one key. */
export const QUEUE_STATUSES = [
  "verified",
  "disputed",
  "refuted",
  "unverifiable",
  "superseded",
  "in-review",
  "dismissed",
] as const satisfies readonly Status[];
export type QueueStatus = (typeof QUEUE_STATUSES)[number];

const OTHER_COMMANDS = [
  "next",
  "previous",
  "reason",
  "evidence",
  "assign",
  "comment",
  "settle",
  "theirs",
  "mine",
  "undo",
  "keys",
] as const;
export type Command = QueueStatus | (typeof OTHER_COMMANDS)[number];

const decides = (status: QueueStatus) => `${STATUS_WORDS[status].word}, and on to the next`;

/** One table for the handler, for the list that `?` opens and for the settings: each command, its usual key and its words. */
export const KEYS: readonly { command: Command; key: string; words: string }[] = [
  { command: "next", key: "j", words: "Next claim" },
  { command: "previous", key: "k", words: "Previous claim" },
  { command: "verified", key: "v", words: decides("verified") },
  { command: "disputed", key: "d", words: decides("disputed") },
  { command: "refuted", key: "r", words: decides("refuted") },
  { command: "unverifiable", key: "x", words: decides("unverifiable") },
  { command: "superseded", key: "s", words: `${decides("superseded")}; first choose what replaces it` },
  { command: "in-review", key: "i", words: decides("in-review") },
  { command: "dismissed", key: "0", words: decides("dismissed") },
  { command: "reason", key: "n", words: "Write the reason" },
  { command: "evidence", key: "e", words: "Give an evidence link" },
  { command: "assign", key: "a", words: "Assign the claim" },
  { command: "comment", key: "c", words: "Write a comment" },
  { command: "settle", key: "f", words: "Settle the contradiction" },
  { command: "theirs", key: "t", words: "After a refusal: take their decision" },
  { command: "mine", key: "m", words: "After a refusal: put mine after theirs" },
  { command: "undo", key: "u", words: "Take back your last decision" },
  { command: "keys", key: "?", words: "The list of keys" },
];
export const COMMANDS: readonly Command[] = KEYS.map(({ command }) => command);

/** A person's single keys: whether they act at all, and the ones that differ from the usual. */
export type KeyChoice = { on: boolean; keys: Partial<Record<Command, string>> };
export const USUAL_KEYS: KeyChoice = { on: true, keys: {} };

export function keyOf(command: Command, { keys }: KeyChoice): string {
  return keys[command] ?? KEYS.find((one) => one.command === command)?.key ?? "";
}

/** Two commands with one key, or null: nobody can press both. */
export function findClash(choice: KeyChoice): { key: string; commands: [Command, Command] } | null {
  const seen = new Map<string, Command>();
  for (const command of COMMANDS) {
    const key = keyOf(command, choice);
    const other = seen.get(key);
    if (other) return { key, commands: [other, command] };
    seen.set(key, command);
  }
  return null;
}

export type Press = {
  key: string;
  /** The key's place on the keyboard, for layouts without Latin letters or without plain digits. */
  code: string;
  shift: boolean;
  ctrl: boolean;
  alt: boolean;
  meta: boolean;
  /** An input method is putting a character together. */
  composing: boolean;
  /** Held down: the keyboard repeats it. */
  repeat: boolean;
  /** The focus is where text is typed or a value chosen. */
  inField: boolean;
  /** The focus is on something outside the queue. */
  outside: boolean;
};

/**
 * What a single key means here, or null. Never while somebody types, outside the queue, with another key held, or (WCAG 2.1.4)
 * when the person has turned single keys off. A key held down walks on but decides only once.
 */
export function readKey(press: Press, choice: KeyChoice): Command | null {
  if (!choice.on || press.ctrl || press.alt || press.meta || press.composing || press.inField || press.outside)
    return null;
  for (const key of meanings(press)) {
    const command = COMMANDS.find((one) => keyOf(one, choice) === key);
    if (command) return press.repeat && command !== "next" && command !== "previous" ? null : command;
  }
  return null;
}

/** The character itself; then, where the layout has no such Latin letter or digit, what stands at that place elsewhere. */
function meanings({ key, code, shift }: Press): string[] {
  if (key.length !== 1) return [];
  const isOther = key > "\u007f";
  const letter = isOther ? /^Key([A-Z])$/.exec(code)?.[1] : undefined;
  const digit = !shift || isOther ? /^Digit(\d)$/.exec(code)?.[1] : undefined;
  return [key.toLowerCase(), letter?.toLowerCase(), digit].filter((meaning) => meaning !== undefined);
}

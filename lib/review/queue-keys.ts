import { STATUS_WORDS, type Status } from "@/lib/claims/status";

export type Command = "next" | "previous" | "reason" | "evidence" | "undo" | "keys" | { decide: Status };

/** The statuses the queue decides with one key; “superseded” needs the later claim and is decided on the claim's own page. */
export const DECIDING_KEYS = {
  verified: "v",
  disputed: "d",
  refuted: "r",
  unverifiable: "x",
  "in-review": "i",
  dismissed: "0",
} as const satisfies Partial<Record<Status, string>>;
export type QueueStatus = keyof typeof DECIDING_KEYS;
export const QUEUE_STATUSES = Object.keys(DECIDING_KEYS) as QueueStatus[];

/** One table for the handler and for the list that `?` opens. */
export const KEYS: readonly { key: string; words: string; command: Command }[] = [
  { key: "j", words: "Next claim", command: "next" },
  { key: "k", words: "Previous claim", command: "previous" },
  ...QUEUE_STATUSES.map((status) => ({
    key: DECIDING_KEYS[status],
    words: `${STATUS_WORDS[status].word}, and on to the next`,
    command: { decide: status },
  })),
  { key: "n", words: "Write the reason", command: "reason" },
  { key: "e", words: "Give an evidence link", command: "evidence" },
  { key: "u", words: "Take back your last decision", command: "undo" },
  { key: "?", words: "This list", command: "keys" },
];

export type Press = {
  key: string;
  /** The key's place on the keyboard, for layouts without Latin letters. */
  code: string;
  ctrl: boolean;
  alt: boolean;
  meta: boolean;
  /** An input method is putting a character together. */
  composing: boolean;
  /** Held down: the keyboard repeats it. */
  repeat: boolean;
  /** The focus is where text is typed or a value chosen. */
  inField: boolean;
};

/**
 * What a single key means here, or null. Never while somebody types, with another key held, or (WCAG 2.1.4) when the person has
 * turned single keys off. A key held down walks on but decides only once.
 */
export function readKey(press: Press, on: boolean): Command | null {
  if (!on || press.ctrl || press.alt || press.meta || press.composing || press.inField) return null;
  const key = latinKey(press);
  const command = KEYS.find((one) => one.key === key)?.command ?? null;
  return press.repeat && command !== "next" && command !== "previous" ? null : command;
}

function latinKey({ key, code }: Press): string {
  const isOther = key.length === 1 && key > "\u007f";
  return (isOther ? (/^(?:Key|Digit)(.)$/.exec(code)?.[1] ?? key) : key).toLowerCase();
}

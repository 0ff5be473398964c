import type { Command } from "../queue-keys";

/** The settings form's field of a command. */
export const fieldOf = (command: Command) => `key-${command}`;

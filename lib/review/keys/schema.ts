import { z } from "zod";
import { COMMANDS, findClash, KEYS, type KeyChoice } from "../queue-keys";
import { fieldOf } from "./field";

const OperationId = z.uuid("The form is damaged. Reload the page.");

/** One character that can be pressed alone; blank means the usual one. */
const Key = z
  .string()
  .trim()
  .toLowerCase()
  .refine((key) => [...key].length === 1, "One character.")
  .optional();

const shape = Object.fromEntries(COMMANDS.map((command) => [fieldOf(command), Key]));

/** The settings' form: a field a command; `usual` asks for the usual keys whatever the fields say. */
export const KeysForm = z
  .object({ operationId: OperationId, on: z.literal("on").optional(), usual: z.literal("1").optional(), ...shape })
  .transform(({ operationId, on, usual, ...fields }): { operationId: string } & KeyChoice => ({
    operationId,
    on: on === "on" || usual === "1",
    keys: usual ? {} : changedKeys(fields),
  }))
  .superRefine((choice, issues) => {
    const clash = findClash(choice);
    if (!clash) return;
    const [first, second] = clash.commands.map(
      (command) => KEYS.find((one) => one.command === command)?.words ?? command,
    );
    const message = `“${clash.key}” cannot mean two things: “${first}” and “${second}”.`;
    issues.addIssue({ code: "custom", path: [fieldOf(clash.commands[1])], message });
  });
export type KeysForm = z.output<typeof KeysForm>;

export const KeysSwitch = z.object({ operationId: OperationId, on: z.enum(["on", "off"]) });
export type KeysSwitch = z.infer<typeof KeysSwitch>;

/** What the database holds; a command that is no more is left out. */
export const StoredKeys = z
  .record(z.string(), z.string())
  .transform((stored): KeyChoice["keys"] =>
    Object.fromEntries(COMMANDS.flatMap((command) => (stored[command] ? [[command, stored[command]]] : []))),
  );

function changedKeys(fields: Record<string, string | undefined>): KeyChoice["keys"] {
  const changed = KEYS.flatMap(({ command, key }) => {
    const wanted = fields[fieldOf(command)];
    return wanted && wanted !== key ? [[command, wanted]] : [];
  });
  return Object.fromEntries(changed);
}

import { z } from "zod";
import { COMMANDS, type Command, findClash, KEYS, type KeyChoice } from "../queue-keys";
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
    const clash = describeClash(choice);
    if (clash) issues.addIssue({ code: "custom", path: [fieldOf(clash.command)], message: clash.message });
  });
export type KeysForm = z.output<typeof KeysForm>;

const KnownCommand = z.enum(COMMANDS as [Command, ...Command[]]);

/** The same from a script: the keys that differ from the usual, by command. */
export const OwnKeys = z
  .object({
    operationId: OperationId,
    on: z.boolean(),
    keys: z.partialRecord(KnownCommand, Key.unwrap()).default({}),
  })
  .superRefine((choice, issues) => {
    const clash = describeClash(choice);
    if (clash) issues.addIssue({ code: "custom", path: ["keys", clash.command], message: clash.message });
  });

export const KeysSwitch = z.object({ operationId: OperationId, on: z.enum(["on", "off"]) });
export type KeysSwitch = z.infer<typeof KeysSwitch>;

/** What the database holds; a command that is no more is left out. */
export const StoredKeys = z
  .record(z.string(), z.string())
  .transform((stored): KeyChoice["keys"] =>
    Object.fromEntries(COMMANDS.flatMap((command) => (stored[command] ? [[command, stored[command]]] : []))),
  );

function describeClash(choice: KeyChoice): { command: Command; message: string } | null {
  const clash = findClash(choice);
  if (!clash) return null;
  const [first, second] = clash.commands.map(
    (command) => KEYS.find((one) => one.command === command)?.words ?? command,
  );
  const message = `“${clash.key}” cannot mean two things: “${first}” and “${second}”.`;
  return { command: clash.commands[1], message };
}

function changedKeys(fields: Record<string, string | undefined>): KeyChoice["keys"] {
  const changed = KEYS.flatMap(({ command, key }) => {
    const wanted = fields[fieldOf(command)];
    return wanted && wanted !== key ? [[command, wanted]] : [];
  });
  return Object.fromEntries(changed);
}

import { randomUUID } from "node:crypto";
import { z } from "zod";

type JsonSchema = {
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  minimum?: number;
};

const WORDS = "Some words of a test";
const BY_FORMAT: Record<string, () => string> = {
  uuid: () => randomUUID(),
  date: () => "2024-03-02",
  uri: () => "https://example.org/statement",
  email: () => `${randomUUID()}@desk.example`,
};

/** The least that a schema takes, found from the schema itself; what only its refinements know is given in `more`. */
export function sampleOf(schema: z.ZodType, more: Record<string, unknown> = {}): Record<string, unknown> {
  const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as JsonSchema;
  return { ...(sample(json) as Record<string, unknown>), ...more };
}

function sample(schema: JsonSchema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return sample(either[0] ?? {});
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === "object") {
    const needed = Object.entries(schema.properties ?? {}).filter(([name]) => schema.required?.includes(name));
    return Object.fromEntries(needed.map(([name, part]) => [name, sample(part)]));
  }
  if (type === "array") return [sample(schema.items ?? {})];
  if (type === "integer" || type === "number") return schema.minimum ?? 0;
  return BY_FORMAT[schema.format ?? ""]?.() ?? WORDS;
}

/** A sample as a browser would post it. */
export function formOf(fields: Record<string, unknown>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of Array.isArray(value) ? value : [value])
      form.append(name, one instanceof Blob ? one : String(one));
  return form;
}

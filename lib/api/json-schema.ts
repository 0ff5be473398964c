import { z } from "zod";
import { namedSchemas } from "./schema-names";

export type JsonSchema = { [key: string]: unknown; properties?: Record<string, JsonSchema>; required?: string[] };

/** JSON Schema 2020-12, OpenAPI 3.1's own dialect; named schemas are put into `components` and referred to. */
export function toJsonSchema(
  schema: z.ZodType,
  io: "input" | "output",
  components: Record<string, JsonSchema>,
): JsonSchema {
  const {
    $schema: _,
    $defs,
    ...rest
  } = z.toJSONSchema(schema, {
    io,
    metadata: namedSchemas,
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      const description = z.globalRegistry.get(zodSchema)?.description;
      if (description) jsonSchema.description = description;
      tidy(jsonSchema as JsonSchema);
    },
  }) as JsonSchema & { $defs?: Record<string, JsonSchema> };
  for (const [name, part] of Object.entries($defs ?? {})) components[name] = pointToComponents(part);
  return pointToComponents(rest);
}

/** A format says what the long pattern beside it says; answers may gain fields, so nobody should refuse unknown ones. */
function tidy(schema: JsonSchema): void {
  if (schema.format) delete schema.pattern;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.additionalProperties === false) delete schema.additionalProperties;
  delete schema.id;
}

function pointToComponents(schema: JsonSchema): JsonSchema {
  const text = JSON.stringify(schema, (key, value) => (key === "id" && typeof value === "string" ? undefined : value));
  return JSON.parse(text.replaceAll('"#/$defs/', '"#/components/schemas/')) as JsonSchema;
}

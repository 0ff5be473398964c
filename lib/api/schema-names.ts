import { z } from "zod";

/** Schemas that the document shows once and refers to by name. */
export const namedSchemas = z.registry<{ id: string }>();

export function nameSchema<S extends z.ZodType>(id: string, schema: S): S {
  namedSchemas.add(schema, { id });
  return schema;
}

/** A moment: a Date inside the desk, ISO 8601 in UTC outside. */
export const Instant = z.codec(z.date(), z.iso.datetime(), {
  decode: (date) => date.toISOString(),
  encode: (text) => new Date(text),
});

import { SCOPE_OF } from "@/lib/auth/tokens/scopes";
import { ERROR_HEADERS, headersOf } from "./document-headers";
import { API_ERRORS, type ApiErrorCode } from "./errors";
import { type JsonSchema, toJsonSchema } from "./json-schema";
import { DOMAINS, type Operation } from "./operation";
import { fieldsOf } from "./read-input";

/** An address that is served outside the registry, in the document's own words. */
export type SpecialPaths = Record<string, Record<string, object>>;

export type OpenApiDocument = {
  openapi: "3.1.0";
  paths: Record<string, Record<string, object>>;
  components: { schemas: Record<string, JsonSchema>; [part: string]: object };
  [part: string]: unknown;
};

/** The OpenAPI 3.1 description of the registry, from the very schemas the door checks with. */
export function describeApi(operations: readonly Operation[], special: SpecialPaths): OpenApiDocument {
  const schemas: Record<string, JsonSchema> = { Error: ERROR_SCHEMA };
  const paths: OpenApiDocument["paths"] = {};
  for (const operation of operations) {
    const path = `/api${operation.path}`;
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: describeOperation(operation, schemas) };
  }
  for (const [path, methods] of Object.entries(special)) paths[path] = { ...paths[path], ...methods };
  return {
    openapi: "3.1.0",
    info: { title: "Attest", version: "1", description: ABOUT },
    servers: [{ url: "/" }],
    tags: [...Object.values(DOMAINS), "Health and live news"].map((name) => ({ name })),
    security: [{ token: [] }, { session: [] }],
    paths,
    components: {
      schemas,
      responses: Object.fromEntries(Object.keys(API_ERRORS).map((code) => [code, describeError(code as ApiErrorCode)])),
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "A personal token, made on the account page." },
        session: {
          type: "apiKey",
          in: "cookie",
          name: "next-auth.session-token",
          description: "The browser’s session.",
        },
      },
    },
  };
}

const ABOUT =
  "Everything the desk does, over HTTP. Answers are JSON; times are ISO 8601 in UTC; offsets into a text count UTF-16 code units. " +
  "A repeated write with the same Idempotency-Key has one effect. What may not be overwritten unseen carries an ETag, and its " +
  "change needs it in If-Match. Lists come in pages: follow `next`. Every answer says what is left of the minute’s budget.";

const ERROR_SCHEMA: JsonSchema = {
  type: "object",
  required: ["error"],
  properties: {
    error: {
      type: "object",
      required: ["code", "sentence"],
      properties: {
        code: { enum: Object.keys(API_ERRORS) },
        sentence: { type: "string" },
        fields: { type: "object", additionalProperties: { type: "string" } },
        details: { type: "object" },
      },
    },
  },
};

function describeError(code: ApiErrorCode): object {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Error" } } };
  const headers = ERROR_HEADERS[code];
  return { description: `${code}: ${API_ERRORS[code].when}`, ...(headers && { headers }), content };
}

/** The ways an operation can fail, from what it takes. */
export function errorsOf(operation: Operation): ApiErrorCode[] {
  const { params, body, query, idempotent } = fieldsOf(operation);
  const write = operation.method !== "GET";
  return [
    ...(body.length + query.length > 0 || idempotent ? (["malformed"] as const) : []),
    "signed-out",
    ...(operation.permission || write ? (["forbidden"] as const) : []),
    ...(params.length > 0 ? (["not-found"] as const) : []),
    ...(write ? (["conflict"] as const) : []),
    ...(operation.version ? (["stale"] as const) : []),
    ...(body.length > 0 ? (["too-large", "unsupported-type"] as const) : []),
    "invalid",
    ...(operation.version ? (["version-required"] as const) : []),
    "too-many",
    "bug",
  ];
}

function describeOperation(operation: Operation, schemas: Record<string, JsonSchema>): object {
  const { id, domain, summary, description, permission, answer, files } = operation;
  const fields = fieldsOf(operation);
  const input = toJsonSchema(operation.input, "input", schemas);
  const scope = permission && SCOPE_OF[permission];
  const needs = permission
    ? `Needs the permission ${permission}${scope ? `, scope ${scope}` : ": a session, no token"}.`
    : "";
  const [first = {}] = optionsOf(input);
  const schemaOf = (name: string) => first.properties?.[name] ?? {};
  const isRequired = (name: string) => first.required?.includes(name) ?? false;
  const found = answer
    ? { "application/json": { schema: toJsonSchema(answer, "output", schemas) } }
    : Object.fromEntries(files.map((type) => [type, {}]));
  return {
    operationId: id,
    tags: [DOMAINS[domain]],
    summary,
    description: [description, needs].filter(Boolean).join(" "),
    parameters: [
      ...fields.params.map((name) => ({ name, in: "path", required: true, schema: schemaOf(name) })),
      ...fields.query.map((name) => ({ name, in: "query", required: isRequired(name), schema: schemaOf(name) })),
      ...(operation.version ? [IF_MATCH] : []),
      ...(fields.idempotent ? [IDEMPOTENCY_KEY] : []),
    ],
    ...(fields.body.length > 0 && { requestBody: describeBody(operation, input) }),
    responses: {
      [operation.status]: { description: "Done.", headers: headersOf(operation), content: found },
      ...Object.fromEntries(
        errorsOf(operation).map((code) => [API_ERRORS[code].status, { $ref: `#/components/responses/${code}` }]),
      ),
    },
    "x-permission": permission,
    "x-scope": scope,
  };
}

/** The sets of fields an input may have: mostly one. */
function optionsOf(input: JsonSchema): JsonSchema[] {
  return (input.oneOf ?? input.anyOf ?? [input]) as JsonSchema[];
}

function describeBody(operation: Operation, input: JsonSchema): object {
  const { body } = fieldsOf(operation);
  const { example } = operation;
  const options = optionsOf(input).map((option) => bodyOf(option, body));
  const [only, ...others] = options;
  const schema = others.length === 0 ? only : { oneOf: options };
  const required = options.some((option) => (option.required ?? []).length > 0);
  return { required, content: { "application/json": { schema, ...(example && { example }) } } };
}

/** What of an input comes in the body. */
function bodyOf(input: JsonSchema, body: readonly string[]): JsonSchema {
  const properties = Object.fromEntries(Object.entries(input.properties ?? {}).filter(([name]) => body.includes(name)));
  const required = input.required?.filter((name) => body.includes(name)) ?? [];
  return { type: "object", properties, ...(required.length > 0 && { required }), additionalProperties: false };
}

const IF_MATCH = {
  name: "If-Match",
  in: "header",
  required: true,
  description: "The version you saw, as its ETag gave it.",
  schema: { type: "string", pattern: '^"\\d+"$', examples: ['"3"'] },
};
const IDEMPOTENCY_KEY = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  description: "A UUID of your own: the same request sent again answers what the first did and changes nothing.",
  schema: { type: "string", format: "uuid" },
};

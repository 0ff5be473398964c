import type { OpenApiDocument } from "./document";
import { API_ERRORS, type ApiErrorCode } from "./errors";
import type { JsonSchema } from "./json-schema";

/** One row of an operation's table: what is sent, where, of which type. */
export type FieldView = { name: string; place: string; type: string; required: boolean; means: string };

export type OperationView = {
  id: string;
  method: string;
  path: string;
  summary: string;
  description: string;
  fields: FieldView[];
  answer: string;
  errors: ApiErrorCode[];
  curl: string;
};

export type DomainView = { name: string; anchor: string; operations: OperationView[] };

type Parameter = { name: string; in: string; required?: boolean; description?: string; schema: JsonSchema };
type Content = Record<string, { schema?: JsonSchema; example?: object }>;
type Described = {
  operationId: string;
  tags: string[];
  summary: string;
  description?: string;
  security?: object[];
  parameters?: Parameter[];
  requestBody?: { content: Content };
  responses: Record<string, { $ref?: string; description?: string; content?: Content }>;
};

/** The document as its page shows it: the page can say nothing the document does not. */
export function viewDocument(document: OpenApiDocument, origin: string): DomainView[] {
  const all = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation: operation as Described })),
  );
  const tags = (document.tags as { name: string }[]).map(({ name }) => name);
  return tags.map((name) => ({
    name,
    anchor: name.toLowerCase().replaceAll(" ", "-"),
    operations: all
      .filter(({ operation }) => operation.tags.includes(name))
      .map(({ path, method, operation }) => viewOperation(operation, { path, method: method.toUpperCase(), origin })),
  }));
}

type Address = { path: string; method: string; origin: string };

function viewOperation(operation: Described, address: Address): OperationView {
  const { operationId, summary, description = "", parameters = [], requestBody, responses } = operation;
  const body = Object.values(requestBody?.content ?? {})[0]?.schema ?? {};
  const sets = (body.oneOf ?? [body]) as JsonSchema[];
  const done = Object.entries(responses).find(([status]) => status.startsWith("2"));
  return {
    id: operationId,
    method: address.method,
    path: address.path,
    summary,
    description,
    fields: [
      ...parameters.map((parameter) => ({
        name: parameter.name,
        place: parameter.in,
        type: typeWords(parameter.schema),
        required: parameter.required ?? false,
        means: parameter.description ?? String(parameter.schema.description ?? ""),
      })),
      ...bodyFields(sets),
    ],
    answer: done ? answerWords(done[0], done[1].content ?? {}) : "",
    errors: Object.values(responses).flatMap(({ $ref }) => {
      const code = $ref?.split("/").at(-1);
      return code && code in API_ERRORS ? [code as ApiErrorCode] : [];
    }),
    curl: curlOf(operation, address),
  };
}

/** The fields of a body; where it may have one of several sets, all of them, needed when every set needs them. */
function bodyFields(sets: readonly JsonSchema[]): FieldView[] {
  const names = [...new Set(sets.flatMap((set) => Object.keys(set.properties ?? {})))];
  return names.map((name) => {
    const schemas = sets.flatMap(({ properties }): JsonSchema[] => (properties?.[name] ? [properties[name]] : []));
    return {
      name,
      place: "body",
      type: [...new Set(schemas.map(typeWords))].join(", "),
      required: sets.every((set) => set.required?.includes(name)),
      means: String(schemas[0]?.description ?? ""),
    };
  });
}

function answerWords(status: string, content: Content): string {
  const types = Object.keys(content);
  const schema = content["application/json"]?.schema;
  const what = schema && types.length === 1 ? typeWords(schema) : types.join(" or ");
  return [status, what].filter(Boolean).join(", ");
}

/** A schema in a few words: what an editor's script has to send, not all that a validator knows. */
export function typeWords(schema: JsonSchema): string {
  if (typeof schema.$ref === "string") return schema.$ref.split("/").at(-1) ?? "";
  if (Array.isArray(schema.enum)) return schema.enum.map(String).join(", ");
  if (schema.const !== undefined) return String(schema.const);
  const either = (schema.anyOf ?? schema.oneOf) as JsonSchema[] | undefined;
  if (either) return either.map(typeWords).join(" or ");
  if (Array.isArray(schema.type)) return schema.type.map((type) => typeWords({ ...schema, type })).join(" or ");
  if (schema.type === "array") return `list of ${typeWords((schema.items ?? {}) as JsonSchema)}`;
  const { items, next } = schema.properties ?? {};
  if (items) return `${next ? "a page" : "a list"} of ${typeWords((items.items ?? {}) as JsonSchema)}`;
  if (schema.type === "object" && schema.properties) return `{ ${Object.keys(schema.properties).join(", ")} }`;
  if (typeof schema.format === "string") return schema.format;
  if (schema.type === "integer" || schema.type === "number") {
    const { minimum, maximum } = schema;
    return minimum !== undefined && maximum !== undefined ? `${minimum}–${maximum}` : String(schema.type);
  }
  return String(schema.type ?? "any");
}

function curlOf({ parameters = [], requestBody, security }: Described, { path, method, origin }: Address): string {
  const query = parameters.filter((one) => one.in === "query" && one.required).map(({ name }) => `${name}=…`);
  const address = `${origin}${path}${query.length > 0 ? `?${query.join("&")}` : ""}`;
  const sent = parameters.filter((one) => one.in === "header").map(({ name }) => name);
  const json = requestBody?.content["application/json"];
  return [
    `curl${method === "GET" ? "" : ` -X ${method}`} '${address}'`,
    ...(security?.length === 0 ? [] : ['-H "Authorization: Bearer $ATTEST_TOKEN"']),
    ...(sent.includes("If-Match") ? ["-H 'If-Match: \"0\"'"] : []),
    ...(sent.includes("Idempotency-Key") ? ['-H "Idempotency-Key: $(uuidgen)"'] : []),
    ...(json ? ["-H 'Content-Type: application/json'", `-d '${JSON.stringify(json.example ?? {})}'`] : []),
  ].join(" \\\n  ");
}

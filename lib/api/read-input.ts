import { randomUUID } from "node:crypto";
import { z } from "zod";
import { readBody } from "@/lib/form-body";
import { ApiError } from "./errors";
import { paramNames } from "./match";
import { fieldNames, type Operation } from "./operation";

/** The most a JSON body may have, where an operation says nothing else. */
export const MOST_BYTES = 256 * 1024;

const OPERATION_ID = "operationId";

/** Which field of the input comes from where. */
export function fieldsOf({ input, path, method, version }: Operation) {
  const params = paramNames(path);
  const names = fieldNames(input);
  const rest = names.filter((name) => name !== OPERATION_ID && name !== version && !params.includes(name));
  const inQuery = method === "GET" || method === "DELETE";
  return {
    params,
    query: inQuery ? rest : [],
    body: inQuery ? [] : rest,
    idempotent: names.includes(OPERATION_ID),
  };
}

/** Reads a request into the operation's input, or refuses it with every fault named. */
export async function readInput(operation: Operation, request: Request, params: Record<string, string>) {
  const fields = fieldsOf(operation);
  const query = readQuery(new URL(request.url).searchParams);
  refuseUnknown(query, fields.query);
  const body = operation.method === "GET" || operation.method === "DELETE" ? {} : await readJson(request, operation);
  refuseUnknown(body, fields.body);
  const given: Record<string, unknown> = { ...query, ...body, ...params };
  if (operation.version) given[operation.version] = readIfMatch(request.headers.get("if-match"));
  if (fields.idempotent) given[OPERATION_ID] = readIdempotencyKey(request.headers.get("idempotency-key"));
  const parsed = operation.input.safeParse(given);
  if (!parsed.success) throw invalidInput(parsed.error, fields.params);
  return { input: parsed.data, sent: body };
}

function readQuery(search: URLSearchParams): Record<string, unknown> {
  const names = [...new Set(search.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = search.getAll(name);
      return [name, refuseNul(values.length > 1 ? values : values[0])];
    }),
  );
}

async function readJson(request: Request, { most = MOST_BYTES }: Operation): Promise<Record<string, unknown>> {
  const bytes = await readBody(request, most, `The body may have at most ${most.toLocaleString("en")} bytes.`);
  if (bytes.length === 0) return {};
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") throw new ApiError("unsupported-type", "Send the body as application/json.");
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes), (_, value) => refuseNul(value));
  } catch (error) {
    if (error instanceof ApiError) throw error;
    throw new ApiError("malformed", "The body is not JSON in UTF-8.");
  }
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw new ApiError("malformed", "The body must be a JSON object.");
  return body as Record<string, unknown>;
}

/** PostgreSQL refuses NUL in any text; nobody means one. */
function refuseNul<T>(value: T): T {
  if ((Array.isArray(value) ? value : [value]).some((one) => typeof one === "string" && one.includes("\0")))
    throw new ApiError("malformed", "A text holds the character NUL.");
  return value;
}

/** A mistyped name must not silently mean something else. */
function refuseUnknown(given: Record<string, unknown>, known: readonly string[]): void {
  const unknown = Object.keys(given).filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  const fields = Object.fromEntries(unknown.slice(0, 20).map((name) => [name.slice(0, 60), "There is no such field."]));
  const sentence = `There is no field “${unknown[0]?.slice(0, 60)}” here.`;
  throw new ApiError("invalid", sentence, { fields });
}

function readIfMatch(sent: string | null): number {
  if (sent === null) {
    const sentence = "Send the version you saw in the If-Match header, as its ETag gave it.";
    throw new ApiError("version-required", sentence);
  }
  const version = /^"(\d{1,9})"$/.exec(sent.trim())?.[1];
  if (version === undefined) throw new ApiError("malformed", 'If-Match must be one version, such as "3".');
  return Number(version);
}

function readIdempotencyKey(sent: string | null): string {
  if (sent === null) return randomUUID();
  const key = z.uuid().safeParse(sent.trim().replace(/^"(.*)"$/, "$1"));
  if (!key.success) throw new ApiError("malformed", "Idempotency-Key must be a UUID.");
  return key.data.toLowerCase();
}

function invalidInput(error: z.ZodError, params: readonly string[]): ApiError {
  if (error.issues.some(({ path }) => params.includes(String(path[0]))))
    return new ApiError("not-found", "There is no such thing: a part of the address is not a number of this desk.");
  const fields: Record<string, string> = {};
  for (const { path, message } of error.issues) fields[path.join(".") || "body"] ??= message;
  const [name, message] = Object.entries(fields)[0] ?? ["body", "Something is not right."];
  // The desk's own messages are sentences; zod's are not.
  const sentence = /[.!?]$/.test(message) ? message : `The field “${name}” is not right: ${message}.`;
  return new ApiError("invalid", sentence, { fields });
}

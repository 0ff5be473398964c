import { authorize } from "@/lib/auth/viewer";
import { ExpectedError } from "@/lib/errors";
import { takeFromBudget } from "./budget";
import { requireCaller } from "./caller";
import { ApiError, errorResponse } from "./errors";
import { matchPath } from "./match";
import type { Answered, Operation } from "./operation";
import { readInput } from "./read-input";

const PRIVATE = { "cache-control": "private, no-store", "cross-origin-resource-policy": "same-origin" };

/**
 * Answers one request with the operation at its address. In this order: address, caller, budget, role, then the request itself;
 * whoever may not do it learns nothing of what is there.
 */
export async function serveOperation(operations: readonly Operation[], request: Request, now: Date): Promise<Response> {
  const headers = new Headers(PRIVATE);
  const answer = await answerRequest(operations, request, { now, headers });
  for (const [name, value] of headers) if (!answer.headers.has(name)) answer.headers.set(name, value);
  return answer;
}

type Context = { now: Date; headers: Headers };

async function answerRequest(operations: readonly Operation[], request: Request, { now, headers }: Context) {
  let yours: Record<string, unknown> | undefined;
  try {
    const { operation, params } = requireOperation(operations, request);
    const viewer = await requireCaller(request, now).catch(askForToken(request));
    await takeFromBudget(viewer, headers);
    if (operation.permission) authorize(viewer, operation.permission);
    const { input, sent } = await readInput(operation, request, params);
    if (operation.version) yours = { version: input[operation.version], ...sent };
    const began = performance.now();
    const answered = await operation.respond(viewer, input);
    // The desk's own share of the wait, for whoever looks why an answer took long.
    headers.set("server-timing", `work;dur=${(performance.now() - began).toFixed(1)}`);
    if (!answered) throw new ApiError("not-found", "There is no such thing on this desk.");
    return toResponse(answered, request);
  } catch (error) {
    return errorResponse(error, { yours });
  }
}

/** A session that ended is explained to a form in other words than to a script. */
function askForToken(request: Request) {
  return (error: unknown): never => {
    const isBare =
      error instanceof ExpectedError && error.code === "signed-out" && !request.headers.has("authorization");
    if (!isBare) throw error;
    throw new ExpectedError("signed-out", "Send a personal token in the Authorization header, or sign in.");
  };
}

function requireOperation(operations: readonly Operation[], request: Request) {
  const matches = matchPath(operations, new URL(request.url).pathname.replace(/^\/api/, ""));
  const method = request.method === "HEAD" ? "GET" : request.method;
  const match = matches.find(({ operation }) => operation.method === method);
  if (match) return match;
  if (matches.length === 0)
    throw new ApiError("not-found", "There is no such address. /api/openapi.json lists them all.");
  const allow = matches.map(({ operation }) => operation.method).join(", ");
  throw new ApiError("method-not-allowed", `This address knows ${allow} only.`, { headers: { allow } });
}

function toResponse(answered: Answered, request: Request): Response {
  if ("file" in answered) {
    const { body, contentType, name, disposition, bytes } = answered.file;
    const headers = new Headers({ "content-type": contentType, "x-content-type-options": "nosniff" });
    headers.set("content-disposition", disposition ?? `attachment; filename="${name}"`);
    if (bytes !== undefined) headers.set("content-length", String(bytes));
    return new Response(body, { headers });
  }
  const { status, json, version, location } = answered;
  const headers = new Headers();
  if (version !== undefined) headers.set("etag", `"${version}"`);
  if (location !== undefined) headers.set("location", `/api${location}`);
  const next = nextAddress(json, request.url);
  if (next === undefined) return Response.json(json, { status, headers });
  if (next) headers.set("link", `<${next}>; rel="next"`);
  return Response.json({ ...(json as object), next }, { status, headers });
}

/** A page's `next` is a cursor until here; undefined when the answer is no page. */
function nextAddress(json: unknown, url: string): string | null | undefined {
  if (typeof json !== "object" || json === null || !("next" in json) || !("items" in json)) return undefined;
  if (typeof json.next !== "string") return null;
  const { pathname, searchParams } = new URL(url);
  searchParams.set("cursor", json.next);
  return `${pathname}?${searchParams}`;
}

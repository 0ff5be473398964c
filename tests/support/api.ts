import { randomUUID } from "node:crypto";
import { OPERATIONS } from "@/app/api/operations/registry";
import { serveOperation } from "@/lib/api/serve";
import { createToken } from "@/lib/auth/tokens/mutations";
import type { Scope } from "@/lib/auth/tokens/scopes";
import { SCOPES } from "@/lib/auth/tokens/scopes";
import type { Viewer } from "@/lib/auth/viewer";

export type Answer = { status: number; headers: Headers; body: Record<string, unknown> & { error?: ApiFailure } };
type ApiFailure = {
  code: string;
  sentence: string;
  details?: Record<string, unknown>;
  fields?: Record<string, string>;
};
type Sent = { body?: unknown; headers?: Record<string, string>; now?: Date };

/** A working token of a person; without `scopes` it has them all. */
export async function tokenOf(viewer: Viewer, scopes: readonly Scope[] = SCOPES): Promise<string> {
  const made = await createToken(viewer, {
    operationId: randomUUID(),
    name: "A test",
    scopes: [...scopes],
    expires: "90",
  });
  return made.secret;
}

/** One request through the API's own door; a null token sends none. */
export async function callApi(
  token: string | null,
  request: string,
  { body, headers, now }: Sent = {},
): Promise<Answer> {
  const [method, path] = request.split(" ") as [string, string];
  const sent = new Request(`http://desk.example/api${path}`, {
    method,
    headers: {
      host: "desk.example",
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    body: body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body),
  });
  const answer = await serveOperation(OPERATIONS, sent, now ?? new Date());
  const text = await answer.text();
  const isJson = answer.headers.get("content-type")?.includes("json");
  return { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(text) : { text } };
}

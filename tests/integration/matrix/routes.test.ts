import path from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { canDo, type Permission, ROLES } from "@/lib/auth/policy";
import { ExpectedError } from "@/lib/errors";
import { tokenOf } from "../../support/api";
import { ROUTE_FILES } from "../../support/matrix/doors";
import { addViewer } from "../../support/people";

const request = vi.hoisted(() => ({ headers: new Headers(), viewer: null as unknown }));
vi.mock("next/headers", () => ({ headers: async () => request.headers }));
vi.mock("@/lib/auth/sessions", () => ({
  requireSignedIn: async () => {
    if (!request.viewer) throw new ExpectedError("signed-out", "Your session has ended.");
    return request.viewer;
  },
}));

type Door =
  | { open: string }
  | { methods: Partial<Record<"GET" | "POST", Permission>>; type?: string; accept?: string; stream?: true };

/** Every address outside the registry. A new route that is missing here fails the matrix. */
const ROUTES: Record<string, Door> = {
  "app/api/[...path]/route.ts": { open: "the registry, whose operations have a matrix of their own" },
  "app/api/route.ts": { open: "answers that there is no such address" },
  "app/api/auth/[...nextauth]/route.ts": { open: "next-auth signs people in" },
  "app/api/health/route.ts": { open: "says nothing of the content" },
  "app/api/openapi.json/route.ts": { open: "says nothing of the content" },
  "app/api/articles/route.ts": {
    methods: { GET: "desk:read", POST: "article:add" },
    type: "multipart/form-data",
    accept: "application/x-ndjson",
  },
  "app/api/evidence/route.ts": {
    methods: { POST: "claim:evidence" },
    type: "multipart/form-data",
    accept: "application/json",
  },
  "app/api/events/route.ts": { methods: { GET: "desk:read" }, stream: true },
  "app/api/presence/route.ts": { methods: { POST: "desk:read" }, type: "application/json" },
};

type Handler = (request: Request) => Promise<Response>;

const CASES = Object.entries(ROUTES).flatMap(([file, door]) =>
  "open" in door
    ? []
    : Object.entries(door.methods).map(([method, permission]) => ({ ...door, file, method, permission })),
);

beforeEach(() => {
  request.viewer = null;
});

describe("every route", () => {
  it("stands in the table, and the table names nothing else", () => {
    expect(ROUTE_FILES.toSorted()).toEqual(Object.keys(ROUTES).toSorted());
  });

  it.each(CASES)("$method $file", async ({ file, method, permission, type, accept, stream }) => {
    const handle = ((await import(path.resolve(file))) as Record<string, Handler>)[method] as Handler;
    const ask = async (more: Record<string, string> = {}) => {
      const body = method === "GET" ? undefined : "nonsense";
      const headers = {
        host: "desk.example",
        ...(type && { "content-type": type }),
        ...(accept && { accept }),
        ...more,
      };
      request.headers = new Headers(headers);
      const answer = await handle(new Request("http://desk.example/api/articles", { method, headers, body }));
      return { status: answer.status, said: stream && answer.ok ? "" : await answer.text() };
    };
    expect(await ask()).toMatchObject({ status: 401, said: expect.stringContaining("signed-out") });
    if (stream) return;
    for (const role of ROLES) {
      request.viewer = await addViewer(role);
      const { status, said } = await ask();
      expect(status === 403, `${role}: ${status} ${said}`).toBe(!canDo(role, permission as Permission));
      expect(status, role).toBeLessThan(500);
    }
    request.viewer = await addViewer("admin");
    if (method !== "GET") expect(await ask({ "sec-fetch-site": "cross-site" })).toMatchObject({ status: 403 });
  });

  it.each(["app/api/articles/route.ts", "app/api/evidence/route.ts"])("%s heeds a token's scopes", async (file) => {
    const { POST } = (await import(path.resolve(file))) as Record<string, Handler>;
    const token = await tokenOf(await addViewer("editor"), ["read"]);
    const headers = {
      authorization: `Bearer ${token}`,
      "content-type": "multipart/form-data",
      accept: "application/json, application/x-ndjson",
    };
    const answer = await POST?.(
      new Request("http://desk.example/api/articles", { method: "POST", headers, body: "x" }),
    );
    expect(answer?.status).toBe(403);
  });
});

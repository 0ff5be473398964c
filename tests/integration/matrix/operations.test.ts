import { beforeAll, describe, expect, it, vi } from "vitest";
import { OPERATIONS } from "@/app/api/operations/registry";
import { paramNames } from "@/lib/api/match";
import { disablePerson } from "@/lib/auth/people/mutations";
import { canDo, PERMISSIONS, ROLES, type Role } from "@/lib/auth/policy";
import { SCOPE_OF, SCOPES, type Scope } from "@/lib/auth/tokens/scopes";
import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { ExpectedError } from "@/lib/errors";
import { callApi, tokenOf } from "../../support/api";
import { type Caller, makeCallers, outcomeOf } from "../../support/matrix/callers";
import { addViewer } from "../../support/people";

const browser = vi.hoisted(() => ({ viewer: null as unknown }));
vi.mock("@/lib/auth/sessions", () => ({
  requireSignedIn: async () => {
    if (!browser.viewer) throw new ExpectedError("signed-out", "Your session has ended.");
    return browser.viewer;
  },
}));

const tokens = new Map<Role, string>();
const withoutScope = new Map<Scope, string>();
let disabled: string;
let admin: Viewer;
let callers: Caller[];

beforeAll(async () => {
  callers = await makeCallers(canDo);
  admin = callers.find(({ name }) => name === "admin")?.viewer as Viewer;
  for (const role of ROLES) tokens.set(role, await tokenOf(await addViewer(role)));
  for (const scope of SCOPES)
    withoutScope.set(
      scope,
      await tokenOf(
        admin,
        SCOPES.filter((one) => one !== scope),
      ),
    );
  const gone = await addViewer("admin");
  disabled = await tokenOf(gone);
  await disablePerson(admin, { operationId: crypto.randomUUID(), personId: gone.id });
});

/** An address with nonsense where something should be: whoever may not ask must not learn that it is nonsense. */
const addressOf = (path: string) =>
  paramNames(path).reduce((made, name) => made.replace(`{${name}}`, "nonsense"), path);
const CASES = OPERATIONS.map((operation) => ({
  ...operation,
  request: `${operation.method} ${addressOf(operation.path)}`,
}));
const NONSENSE = { headers: { "if-match": "nonsense", "content-type": "application/json" } };
const sentWith = (method: string) => (method === "GET" ? {} : { ...NONSENSE, body: "nonsense" });

describe("every operation of the API", () => {
  it.each(CASES)("$request", async ({ request, method, permission, run }) => {
    const ask = (token: string | null) => callApi(token, request, sentWith(method));
    expect(await ask(null)).toMatchObject({ status: 401, body: { error: { code: "signed-out" } } });
    expect(await ask(disabled)).toMatchObject({ status: 401 });
    expect(await ask("attest_nobody-has-this-token-at-all-xx")).toMatchObject({ status: 401 });

    const isForTokens = permission === null || SCOPE_OF[permission] !== null;
    for (const role of ROLES) {
      const { status } = await ask(tokens.get(role) ?? null);
      const may = isForTokens && (permission === null || canDo(role, permission));
      expect(status === 403, `${role}: ${status}`).toBe(!may);
      expect(status, role).not.toBe(401);
      expect(status, role).toBeLessThan(500);
    }
    const scope = permission && SCOPE_OF[permission];
    if (scope) expect((await ask(withoutScope.get(scope) ?? null)).status, `all scopes but ${scope}`).toBe(403);

    // The door's check is not the only one: what the operation calls asks for the same.
    if (permission === null) return;
    for (const { name, viewer, may } of callers) {
      const outcome = await outcomeOf(() => run(viewer, {}));
      expect(outcome, name).toBe(may(permission) ? "past the door" : "forbidden");
    }
  });

  it.each(CASES.filter(({ method }) => method !== "GET"))("$request with a session, from another site", async (one) => {
    browser.viewer = admin;
    const headers = { "sec-fetch-site": "cross-site", "content-type": "application/json" };
    const before = await db.auditHead.findUniqueOrThrow({ where: { id: 1 } });
    expect(await callApi(null, one.request, { body: {}, headers })).toMatchObject({ status: 403 });
    expect(await db.auditHead.findUniqueOrThrow({ where: { id: 1 } })).toEqual(before);
    browser.viewer = null;
  });

  it("what belongs to a person's own browser belongs to no scope", () => {
    const alone = PERMISSIONS.filter((permission) => SCOPE_OF[permission] === null);
    expect(alone).toEqual(["self:password", "token:make"]);
  });
});

import { randomUUID } from "node:crypto";
import path from "node:path";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { z } from "zod";
import type { Action, ActionState } from "@/lib/action";
import { canDo, ROLES } from "@/lib/auth/policy";
import type { Viewer } from "@/lib/auth/viewer";
import { ExpectedError } from "@/lib/errors";
import { makeCallers } from "../../support/matrix/callers";
import { ACTION_DOORS, FORM_MUTATIONS, REACHED_OVER_HTTP } from "../../support/matrix/doors";
import { NOT_OVER_HTTP } from "../../support/matrix/not-over-http";
import { OPEN_ACTIONS, PERMISSION_OF } from "../../support/matrix/permissions";
import { formOf, sampleOf } from "../../support/matrix/samples";

// What only a running request has: its headers and its session. Everything behind them is real.
const request = vi.hoisted(() => ({ headers: new Headers(), viewer: null as unknown }));
vi.mock("next/headers", () => ({ headers: async () => request.headers, cookies: async () => ({ delete: () => {} }) }));
vi.mock("next/cache", () => ({ refresh: () => {} }));
vi.mock("@/lib/auth/sessions", () => ({
  getViewer: async () => request.viewer,
  requireSignedIn: async () => {
    if (!request.viewer) throw new ExpectedError("signed-out", "Your session has ended.");
    return request.viewer;
  },
}));
// Keeps beside each action what it was made of.
vi.mock("@/lib/action", async (original) => {
  const real = await original<typeof import("@/lib/action")>();
  const defineAction: typeof real.defineAction = (schema, mutation, options) =>
    Object.assign(real.defineAction(schema, mutation, options), { schema, mutation: mutation.name });
  return { ...real, defineAction };
});

type Made = Action<unknown> & { schema: z.ZodType; mutation: string };

/** What refinements ask beyond the schema's shape. */
const MORE: Record<string, Record<string, unknown>> = {
  changeClaimsAction: { claim: `${randomUUID()}:0:0`, to: "verified" },
  saveViewAction: { query: "kind=date" },
  joinSourcesAction: { name: "One name", into: "Another name" },
  pseudonymisePersonAction: { sure: "on" },
  addPersonAction: { email: "somebody.new@desk.example" },
  setPublicationDateAction: { value: "2024-03-02" },
  moveFiguresAction: { title: "An event" },
  uploadSeriesAction: { file: new File(["report_date,killed_cum\n2024-03-02,1\n"], "series.csv"), columns: "" },
};

const DOORS = ACTION_DOORS.filter(({ name }) => !OPEN_ACTIONS.includes(name));
const viewers = new Map<string, Viewer>();

beforeAll(async () => {
  for (const { name, viewer } of await makeCallers(canDo)) viewers.set(name, viewer);
});

beforeEach(() => {
  request.headers = new Headers({
    host: "desk.example",
    origin: "http://desk.example",
    "sec-fetch-site": "same-origin",
  });
  request.viewer = null;
});

async function load(file: string, name: string): Promise<Made> {
  return ((await import(path.resolve(file))) as Record<string, Made>)[name] as Made;
}

async function post(action: Made, name: string): Promise<Extract<ActionState, { status: "failed" }> | null> {
  const form = formOf({ ...sampleOf(action.schema, MORE[name]), operationId: randomUUID() });
  try {
    const state = await action({ status: "idle" }, form);
    return state.status === "failed" ? state : null;
  } catch (error) {
    // A success that leads to another page is thrown by Next.
    if (String((error as { digest?: string }).digest).startsWith("NEXT_REDIRECT")) return null;
    throw error;
  }
}

describe("every server action", () => {
  it("is made of a mutation that stands in the table, or is open for a reason", async () => {
    expect(DOORS.length).toBeGreaterThan(30);
    for (const { file, name } of DOORS) {
      const action = await load(file, name);
      expect(PERMISSION_OF.get(action.mutation), `${name} of ${file}`).toBeDefined();
    }
    const names = ACTION_DOORS.map(({ name }) => name);
    expect(OPEN_ACTIONS.filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(DOORS)(
    "$name asks for the right its mutation needs, before it tells anything else",
    async ({ file, name }) => {
      const action = await load(file, name);
      const permission = PERMISSION_OF.get(action.mutation);
      if (!permission) throw new Error(`${name} has no permission in the table`);
      for (const role of ROLES) {
        request.viewer = viewers.get(role);
        const failed = await post(action, name);
        expect(failed?.code, `${role}: ${failed?.sentence}`).not.toBe("bug");
        expect(failed?.fields ?? {}, `${role}: the sample is not one the form would send`).toEqual({});
        expect(failed?.code === "forbidden", `${role}: ${failed?.code} ${failed?.sentence}`).toBe(
          !canDo(role, permission),
        );
      }
    },
  );

  it.each(DOORS)("$name refuses whoever is signed out, and posts from elsewhere", async ({ file, name }) => {
    const action = await load(file, name);
    expect((await post(action, name))?.code).toBe("signed-out");
    request.viewer = viewers.get("admin");
    const own = [...request.headers];
    const foreign: [string, string][] = [
      ["sec-fetch-site", "cross-site"],
      ["sec-fetch-site", "same-site"],
      ["origin", "https://elsewhere.example"],
    ];
    for (const [header, value] of foreign) {
      request.headers = new Headers([...own.filter(([one]) => one !== header), [header, value]]);
      expect(await post(action, name), `${header}: ${value}`).toMatchObject({ code: "forbidden" });
    }
  });
});

describe("what forms do", () => {
  it("scripts can do over the API, but for what belongs to a browser", () => {
    const names = FORM_MUTATIONS.map(({ name }) => name).filter((name) => !(name in NOT_OVER_HTTP));
    expect(names.length).toBeGreaterThan(25);
    expect(names.filter((name) => !REACHED_OVER_HTTP.has(name))).toEqual([]);
  });
});

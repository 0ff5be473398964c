import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { canDo } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { type Caller, makeCallers, outcomeOf } from "../../support/matrix/callers";
import { FUNCTION_DOORS, REACHED_OVER_HTTP } from "../../support/matrix/doors";
import { NOT_OVER_HTTP } from "../../support/matrix/not-over-http";
import { NO_DOOR, PERMISSION_OF } from "../../support/matrix/permissions";

type AnyFunction = (...given: unknown[]) => unknown;

let callers: Caller[];
beforeAll(async () => {
  callers = await makeCallers(canDo);
});

describe("every query and mutation", () => {
  it("stands in the table, once, and the table names nothing else", () => {
    const names = FUNCTION_DOORS.map(({ name }) => name).filter((name) => !NO_DOOR.includes(name));
    expect(names.filter((name) => !PERMISSION_OF.has(name))).toEqual([]);
    expect([...PERMISSION_OF.keys()].filter((name) => !names.includes(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(90);
  });

  it("is reached by an operation of the API, or stands in a list with the reason why not", () => {
    const names = FUNCTION_DOORS.map(({ name }) => name).filter((name) => !NO_DOOR.includes(name));
    expect(names.filter((name) => !REACHED_OVER_HTTP.has(name) && !(name in NOT_OVER_HTTP))).toEqual([]);
    expect(Object.keys(NOT_OVER_HTTP).filter((name) => REACHED_OVER_HTTP.has(name) || !names.includes(name))).toEqual(
      [],
    );
  });

  // Nothing but the viewer makes sense in these calls: whoever may not is told so before anything else is looked at.
  it.each(FUNCTION_DOORS.filter(({ name }) => PERMISSION_OF.has(name)))("$name", async ({ file, name }) => {
    const permission = PERMISSION_OF.get(name);
    if (!permission) return;
    const module = (await import(path.resolve(file))) as Record<string, AnyFunction>;
    const before = await db.auditHead.findUniqueOrThrow({ where: { id: 1 } });
    for (const { name: who, viewer, may } of callers) {
      const outcome = await outcomeOf(async () => module[name]?.(viewer, {}, {}));
      expect(outcome, who).toBe(may(permission) ? "past the door" : "forbidden");
    }
    expect(await db.auditHead.findUniqueOrThrow({ where: { id: 1 } })).toEqual(before);
  });
});

import { describe, expect, it } from "vitest";
import { canDo, PERMISSIONS, type Permission, ROLES, type Role } from "@/lib/auth/policy";
import { ownPath, SignInParams } from "@/lib/auth/schema";
import { waitSeconds } from "@/lib/auth/throttle";

/** product.md's table, written a second time by hand: the code must agree with it. */
const LEAST: Record<Permission, Role> = {
  "desk:read": "viewer",
  "self:password": "viewer",
  "token:make": "viewer",
  "token:own": "viewer",
  "self:keys": "viewer",
  "self:views": "viewer",
  "article:add": "editor",
  "article:date": "editor",
  "claim:mark": "editor",
  "claim:review": "editor",
  "claim:evidence": "editor",
  "claim:comment": "editor",
  "claim:assign": "editor",
  "report:freeze": "editor",
  "article:withdraw": "chief",
  "event:arrange": "chief",
  "source:arrange": "chief",
  "report:sign-off": "chief",
  "claim:settle": "chief",
  "people:manage": "admin",
  "reference:import": "admin",
  "policy:set": "admin",
  "token:manage": "admin",
};

describe("who may do what", () => {
  const cases = PERMISSIONS.flatMap((permission) => ROLES.map((role) => [role, permission] as const));
  it.each(cases)("%s and %s", (role, permission) => {
    expect(canDo(role, permission)).toBe(ROLES.indexOf(role) >= ROLES.indexOf(LEAST[permission]));
  });
});

describe("slowed, never locked for ever", () => {
  it.each([
    [0, 0, 0],
    [4, 0, 0],
    [5, 0, 1],
    [6, 0, 2],
    [8, 0, 8],
    [8, 3, 5],
    [8, 8, 0],
    [11, 0, 60],
    [500, 0, 60],
    [500, 60, 0],
    [500, 900, 0],
  ])("%i failures, %i s after the last: wait %i s", (failures, since, wait) =>
    expect(waitSeconds(failures, since)).toBe(wait),
  );
});

describe("where signing in leads", () => {
  it.each([
    ["https://desk.example/claims?kind=date", "/claims?kind=date"],
    ["https://evil.example/claims", "/"],
    ["https://desk.example//evil.example", "/"],
    ["/claims", "/"],
    ["nonsense", "/"],
    [undefined, "/"],
  ])("the remembered address %s leads to %s", (address, path) => {
    expect(ownPath(address, "https://desk.example")).toBe(path);
  });

  it.each([
    ["/claims?kind=date", "/claims?kind=date"],
    ["/", "/"],
    ["//evil.example", "/"],
    ["/\\evil.example", "/"],
    ["https://evil.example", "/"],
    ["javascript:alert(1)", "/"],
    [undefined, "/"],
  ])("%s leads to %s", (next, path) => expect(SignInParams.parse({ next }).next).toBe(path));
});

import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { OPERATIONS } from "@/app/api/operations/registry";
import { SPECIAL } from "@/app/api/operations/special";
import { describeApi } from "@/lib/api/document";
import { paramNames } from "@/lib/api/match";
import { sampleOf } from "../../support/matrix/samples";

const document = describeApi(OPERATIONS, SPECIAL);
type Described = {
  operationId: string;
  summary: string;
  parameters?: { name: string; in: string; required?: boolean; schema: object }[];
  responses: Record<string, object>;
};
const described = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation: operation as Described })),
);

function refsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "$ref" && typeof inner === "string" ? [inner] : refsIn(inner),
  );
}

/** Writes that a repetition cannot double. */
const REPEATABLE = ["markSeen"];

describe("the API's document", () => {
  it("holds every operation of the registry, each name once", () => {
    const names = described.map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
    for (const { id, method, path } of OPERATIONS)
      expect(document.paths[`/api${path}`]?.[method.toLowerCase()], id).toMatchObject({ operationId: id });
    expect(names.length).toBeGreaterThan(35);
  });

  it("refers only to what is there", () => {
    const refs = [...new Set(refsIn(document))];
    const found = (ref: string) =>
      ref
        .slice(2)
        .split("/")
        .reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], document);
    expect(refs.length).toBeGreaterThan(20);
    expect(refs.filter((ref) => !ref.startsWith("#/components/") || found(ref) === undefined)).toEqual([]);
  });

  it.each(described)("$method $path declares what its path names, and how it answers", ({ path, operation }) => {
    const parameters = operation.parameters ?? [];
    const inPath = parameters.filter((parameter) => parameter.in === "path");
    expect(inPath.map(({ name }) => name)).toEqual(paramNames(path));
    expect(inPath.every(({ required }) => required)).toBe(true);
    for (const { schema, name } of parameters) expect(Object.keys(schema).length, name).toBeGreaterThan(0);
    const places = parameters.map((parameter) => `${parameter.in} ${parameter.name}`);
    expect(new Set(places).size).toBe(places.length);
    expect(Object.keys(operation.responses).some((status) => status.startsWith("2"))).toBe(true);
    expect(operation.summary).toMatch(/^[A-Z].*[^.]$/);
  });

  it("says of every write how it is made once, and of a versioned one what it needs", () => {
    for (const { operation, method } of described.filter(({ path }) => !(path in SPECIAL))) {
      const headers = (operation.parameters ?? []).filter((one) => one.in === "header").map(({ name }) => name);
      if (method !== "get" && !REPEATABLE.includes(operation.operationId))
        expect(headers, operation.operationId).toContain("Idempotency-Key");
      if (headers.includes("If-Match"))
        expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(["412", "428"]));
    }
  });

  it("shows examples that the operations take", () => {
    const refused = OPERATIONS.filter(({ example }) => example).flatMap(({ id, input, example }) => {
      const parsed = input.safeParse(sampleOf(input, { operationId: randomUUID(), ...example }));
      return parsed.success ? [] : [{ id, issues: parsed.error.issues }];
    });
    expect(refused).toEqual([]);
  });

  it("names the headers of every answer: the budget always, a version, an address or a next page where there is one", () => {
    const headersOf = (id: string) => {
      const { operation } = described.find((one) => one.operation.operationId === id) as { operation: Described };
      const done = Object.entries(operation.responses).find(([status]) => status.startsWith("2"))?.[1];
      return Object.keys((done as { headers: object }).headers).filter((name) => !name.startsWith("RateLimit-"));
    };
    expect(headersOf("getClaim")).toEqual(["ETag"]);
    expect(headersOf("addArticle")).toEqual(["Location"]);
    expect(headersOf("listClaims")).toEqual(["Link"]);
    expect(headersOf("listTags")).toEqual([]);
    for (const { id } of OPERATIONS)
      expect(described.find(({ operation }) => operation.operationId === id)?.operation.responses, id).toMatchObject({
        429: { $ref: "#/components/responses/too-many" },
      });
  });

  it("is JSON through and through, with nothing undefined", () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });
});

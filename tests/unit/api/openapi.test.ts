import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { OPERATIONS } from "@/app/api/operations/registry";
import { SPECIAL } from "@/app/api/operations/special";
import { describeApi } from "@/lib/api/document";

type Document = Record<string, unknown> & {
  paths: Record<string, Record<string, Record<string, unknown>>>;
  components: { schemas: Record<string, object> };
};

/** As a stranger gets it: through JSON. */
const served = (): Document => JSON.parse(JSON.stringify(describeApi(OPERATIONS, SPECIAL)));

/** Where every schema of the document stands, as the path of a JSON pointer. */
function schemasIn(value: unknown, at = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    const isSchema = key === "schema" || /^\/components\/schemas\/[^/]+$/.test(here);
    return isSchema ? [here] : schemasIn(inner, here);
  });
}

/** Schemas that JSON Schema 2020-12 (OpenAPI 3.1's own dialect) cannot read, or whose references lead nowhere. */
function brokenSchemas(document: Document): string[] {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: "https://desk.example/", ...document }, undefined, undefined, false);
  return schemasIn(document).filter((at) => {
    try {
      return ajv.compile({ $ref: `https://desk.example/#${encodeURI(at)}` }) === undefined;
    } catch {
      return true;
    }
  });
}

describe("the API's document, to validators that know nothing of this desk", () => {
  it("is OpenAPI 3.1, and every reference in it leads somewhere", async () => {
    const validator = new Validator();
    expect(await validator.validate(served())).toEqual({ valid: true });
    expect(validator.version).toBe("3.1");
    expect(() => validator.resolveRefs()).not.toThrow();
  });

  it("holds schemas that can be compiled, each of them", () => {
    const document = served();
    expect(schemasIn(document).length).toBeGreaterThan(300);
    expect(brokenSchemas(document)).toEqual([]);
  });

  it.each([
    ["a parameter that is nowhere", { parameters: [{ name: "x", in: "nowhere", schema: {} }] }],
    ["an answer without a description", { responses: { 200: { content: {} } } }],
    ["an answer under no status", { responses: { done: { description: "Done." } } }],
  ])("finds %s", async (_, fault) => {
    const document = served();
    document.paths["/api/nonsense"] = { post: { responses: { 200: { description: "Done." } }, ...fault } };
    expect(await new Validator().validate(document)).toMatchObject({ valid: false });
  });

  it("finds a schema of no type, and one that refers to nothing", () => {
    const document = served();
    document.components.schemas.Broken = { type: "word" };
    document.components.schemas.Lost = { $ref: "#/components/schemas/Nowhere" };
    expect(brokenSchemas(document)).toEqual(["/components/schemas/Broken", "/components/schemas/Lost"]);
  });
});

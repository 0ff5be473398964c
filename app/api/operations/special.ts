import type { SpecialPaths } from "@/lib/api/document";

const json = (description: string) => ({
  description,
  content: { "application/json": { schema: { type: "object" } } },
});

/** Addresses with a door of their own, described by hand. */
export const SPECIAL: SpecialPaths = {
  "/api/health": {
    get: {
      operationId: "getHealth",
      tags: ["Articles"],
      summary: "Whether the desk can work",
      security: [],
      responses: { 200: json("Ready."), 503: json("The database does not answer.") },
    },
  },
};

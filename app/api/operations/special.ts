import type { SpecialPaths } from "@/lib/api/document";

const json = (description: string) => ({
  description,
  content: { "application/json": { schema: { type: "object" } } },
});
const problem = (description: string) => ({
  description,
  content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } },
});
const session = [{ session: [] }];

/** Addresses with a door of their own, described by hand. */
export const SPECIAL: SpecialPaths = {
  "/api/health": {
    get: {
      operationId: "getHealth",
      tags: ["Health and live news"],
      summary: "Whether the desk can work",
      security: [],
      responses: { 200: json("Ready."), 503: json("The database does not answer.") },
    },
  },
  "/api/openapi.json": {
    get: {
      operationId: "getDescription",
      tags: ["Health and live news"],
      summary: "This description",
      security: [],
      responses: { 200: json("OpenAPI 3.1.") },
    },
  },
  "/api/events": {
    get: {
      operationId: "streamEvents",
      tags: ["Health and live news"],
      summary: "Live news of the desk as server-sent events",
      description: "A client that comes back sends Last-Event-ID and misses nothing.",
      security: session,
      parameters: [
        { name: "since", in: "query", required: false, schema: { type: "string", pattern: "^\\d{1,15}$" } },
        { name: "Last-Event-ID", in: "header", required: false, schema: { type: "string" } },
      ],
      responses: {
        200: { description: "A stream.", content: { "text/event-stream": {} } },
        401: problem("Signed out."),
      },
    },
  },
  "/api/presence": {
    post: {
      operationId: "notePresence",
      tags: ["Health and live news"],
      summary: "Which claim a tab shows, and who else looks at it",
      security: session,
      requestBody: { required: true, content: { "application/json": { schema: { type: "object" } } } },
      responses: { 200: json("Who else is there."), 400: problem("Not readable."), 401: problem("Signed out.") },
    },
  },
  "/api/evidence": {
    post: {
      operationId: "addEvidenceFile",
      tags: ["Review"],
      summary: "Keep a file as evidence",
      description:
        "A form with the fields of the claim’s page; send Accept: application/json. Needs claim:evidence, scope review.",
      requestBody: { required: true, content: { "multipart/form-data": { schema: { type: "object" } } } },
      responses: {
        201: json("Kept."),
        401: problem("Signed out."),
        403: problem("Not allowed."),
        413: problem("Too large."),
      },
    },
  },
};

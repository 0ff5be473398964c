import type { SpecialPaths } from "@/lib/api/document";
import { headersOf } from "@/lib/api/document-headers";
import { toJsonSchema } from "@/lib/api/json-schema";
import { Whereabouts } from "@/lib/live/presence/schema";
import { EvidenceFileForm } from "@/lib/review/evidence/schema";

const json = (description: string) => ({
  description,
  content: { "application/json": { schema: { type: "object" } } },
});
const problem = (description: string) => ({
  description,
  content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } },
});
const session = [{ session: [] }];

const fileForm = toJsonSchema(EvidenceFileForm, "input", {});
const fileFormWithFile = {
  ...fileForm,
  properties: { ...fileForm.properties, file: { type: "string", format: "binary" } },
  required: [...(fileForm.required ?? []), "file"],
};

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
      description:
        "A client that comes back sends Last-Event-ID and misses nothing. For a browser’s session only: it ends with it. A script asks `GET /api/audit` for what came since.",
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
      description: "For a browser’s session only.",
      requestBody: {
        required: true,
        content: { "application/json": { schema: toJsonSchema(Whereabouts, "input", {}) } },
      },
      responses: {
        200: json("Who else is there."),
        204: { description: "The tab shows no claim." },
        400: problem("Not readable."),
        401: problem("Signed out."),
        403: problem("Sent from another site."),
        413: problem("Too large."),
        422: problem("Not two ids."),
      },
    },
  },
  "/api/evidence": {
    post: {
      operationId: "addEvidenceFile",
      tags: ["Review"],
      summary: "Keep a file as evidence",
      description:
        "PDF, PNG, JPEG, WebP, text, CSV or HTML, up to 10 MB; send Accept: application/json. Needs claim:evidence, scope review.",
      requestBody: { required: true, content: { "multipart/form-data": { schema: fileFormWithFile } } },
      responses: {
        201: { ...json("Kept."), headers: headersOf({ brings: [] }) },
        401: problem("Signed out."),
        403: problem("Not allowed."),
        404: problem("There is no such claim."),
        413: problem("Too large."),
        422: problem("A field is missing, or the file is not what its name says it is."),
        429: { $ref: "#/components/responses/too-many" },
      },
    },
  },
};

import type { z } from "zod";
import type { Permission } from "@/lib/auth/policy";
import type { Viewer } from "@/lib/auth/viewer";

export type Method = "GET" | "POST" | "PUT" | "DELETE";

/** The parts of the desk, in the order the document shows them. */
export const DOMAINS = {
  articles: "Articles",
  claims: "Claims",
  review: "Review",
  figures: "Figures",
  reports: "Reports",
  audit: "Audit",
  people: "People and tokens",
} as const;
export type Domain = keyof typeof DOMAINS;

/** What an operation takes: fields, or one of several sets of them told apart by one field. */
export type Input = z.ZodObject | z.ZodDiscriminatedUnion<readonly z.ZodObject[]>;

/** Names of all fields an input knows. */
export function fieldNames(input: Input): string[] {
  const options = "options" in input ? input.options : [input];
  return [...new Set(options.flatMap((option) => Object.keys(option.shape)))];
}

function fieldShape(input: Input): object {
  return "shape" in input ? input.shape : {};
}

type Head = {
  /** The operation's name in the document, a verb: `decideClaim`. */
  id: string;
  method: Method;
  /** Below /api, with `{name}` for a part that varies: `/claims/{claimId}/decisions`. */
  path: `/${string}`;
  domain: Domain;
  summary: string;
  description?: string;
  /** Checked before anything is read; null: whoever is signed in. The query or mutation checks again. */
  permission: Permission | null;
  /** The field of the input that the If-Match header gives. */
  version?: string;
  /** A body that may go with it, for the example on the page. */
  example?: Record<string, unknown>;
  /** The most bytes a body may have. */
  most?: number;
};

/** `disposition` where a plain file name is not enough. */
export type FileAnswer = { body: BodyInit; contentType: string; name: string; disposition?: string; bytes?: number };

export type Answered = { status: number; json: unknown; version?: number; location?: string } | { file: FileAnswer };

/** What an answer says in its headers: the version, where what was made is found, the next page. */
export type AnswerHeader = "ETag" | "Location" | "Link";

/** One operation as the registry holds it. */
export type Operation = Head & {
  input: Input;
  /** Null when the answer is a file. */
  answer: z.ZodType | null;
  status: 200 | 201;
  /** The types a file may have. */
  files: readonly string[];
  /** The headers an answer brings beside its body. */
  brings: readonly AnswerHeader[];
  run: (viewer: Viewer, input: unknown) => Promise<unknown>;
  respond: (viewer: Viewer, input: unknown) => Promise<Answered | null>;
};

/**
 * Describes one operation. `input` is the schema its query or mutation takes, whole: a field named in the path comes from there,
 * `operationId` from the Idempotency-Key header, the `version` field from If-Match, the rest from the query (GET, DELETE) or the
 * JSON body. Null from `run` is a 404. What is not in `answer` never leaves the desk.
 */
export function defineOperation<I extends Input, A extends z.ZodType>(
  spec: Head & {
    input: I;
    answer: A;
    status?: 201;
    run: (viewer: Viewer, input: z.output<I>) => Promise<z.input<A> | null>;
    /** The version to send back as ETag. */
    etag?: (answer: z.output<A>) => number;
    /** Where what was made is found, below /api. */
    location?: (answer: z.output<A>) => string;
  },
): Operation {
  const { etag, location, status = 200, ...rest } = spec;
  const run = (viewer: Viewer, input: unknown) => spec.run(viewer, input as z.output<I>);
  return {
    ...rest,
    status,
    files: [],
    brings: [
      ...(etag ? (["ETag"] as const) : []),
      ...(location ? (["Location"] as const) : []),
      ...("cursor" in fieldShape(spec.input) ? (["Link"] as const) : []),
    ],
    run,
    respond: async (viewer, input) => {
      const found = await run(viewer, input);
      if (found === null) return null;
      const json = spec.answer.parse(found);
      return { status, json, version: etag?.(json), location: location?.(json) };
    },
  };
}

/** An operation that answers with a file. */
export function defineDownload<I extends z.ZodObject>(
  spec: Head & {
    input: I;
    files: readonly string[];
    run: (viewer: Viewer, input: z.output<I>) => Promise<FileAnswer | null>;
  },
): Operation {
  const run = (viewer: Viewer, input: unknown) => spec.run(viewer, input as z.output<I>);
  return {
    ...spec,
    status: 200,
    answer: null,
    brings: [],
    run,
    respond: async (viewer, input) => {
      const file = await run(viewer, input);
      return file && { file };
    },
  };
}

import { z } from "zod";
import { Instant, nameSchema } from "@/lib/api/schema-names";
import { WARNING_CODES } from "@/lib/articles/warnings/warning";

export const StoryItem = nameSchema("Story", z.object({ id: z.uuid(), title: z.string() }));

export const ArticleItem = nameSchema(
  "Article",
  z.object({
    id: z.uuid(),
    createdAt: Instant,
    title: z.string(),
    publisher: z.string().nullable(),
    published: z.string().nullable(),
    story: z.string().nullable(),
    storyId: z.uuid().nullable(),
    demo: z.boolean(),
    withdrawn: z.boolean(),
    warnings: z.number().int(),
    claims: z.number().int(),
    decided: z.number().int(),
  }),
);

export const ArticleWhole = nameSchema(
  "ArticleDetail",
  z.object({
    id: z.uuid(),
    demo: z.boolean(),
    story: StoryItem.nullable(),
    addedAt: Instant,
    addedBy: z.string(),
    dates: z
      .array(
        z.object({
          id: z.uuid(),
          number: z.number().int(),
          value: z.string(),
          basis: z.string(),
          note: z.string().nullable(),
          setBy: z.string(),
          createdAt: Instant,
        }),
      )
      .describe("Publication dates, the latest first; the first one counts."),
    withdrawal: z.object({ reason: z.string(), by: z.string(), at: Instant }).nullable(),
    version: z.object({
      id: z.uuid(),
      number: z.number().int(),
      title: z.string(),
      byline: z.string().nullable(),
      publisher: z.string().nullable(),
      url: z.string().nullable(),
      body: z.string(),
      bodySha256: z.string(),
      rawSha256: z.string(),
      lengthUtf16: z.number().int(),
      encoding: z.string(),
      intakeKind: z.string(),
      createdAt: Instant,
      warnings: z.array(
        z.object({
          ordinal: z.number().int(),
          code: z.enum(WARNING_CODES),
          detail: z.string(),
          start: z.number().int().nullable(),
          end: z.number().int().nullable(),
        }),
      ),
      engineVersion: z.string().nullable(),
      readAt: Instant.nullable(),
    }),
  }),
);

import { z } from "zod";
import { nameSchema } from "@/lib/api/schema-names";

export const EventItem = nameSchema(
  "Event",
  z.object({
    key: z.string(),
    title: z.string(),
    headline: z.string(),
    demo: z.boolean(),
    figures: z.number().int(),
    independentSources: z.number().int(),
    openConflicts: z.number().int(),
  }),
);

const Figure = nameSchema(
  "Figure",
  z.object({
    claim: z.uuid(),
    harm: z.string(),
    low: z.number().nullable(),
    best: z.number().nullable(),
    high: z.number().nullable(),
    bound: z.string(),
    counted: z.string().nullable(),
    part_of: z.uuid().nullable(),
    said_by: z.string().nullable(),
    origin: z.string(),
    as_of: z.string().nullable(),
    as_of_basis: z.string().nullable(),
    published: z.string().nullable(),
    status: z.string(),
    place: z.string().nullable(),
    quote: z.string(),
    article: z.uuid(),
    article_title: z.string(),
    start: z.number().int(),
    end: z.number().int(),
  }),
);

export const EventWhole = nameSchema(
  "EventDetail",
  z.object({
    event: z.string(),
    title: z.string(),
    headline: z.string(),
    demo: z.boolean(),
    independent_sources: z.array(z.string()),
    figures: z.array(Figure),
    relations: z.array(
      z.object({
        a: z.uuid(),
        b: z.uuid(),
        relation: z.string(),
        inverse: z.boolean(),
        other_source: z.boolean(),
        because: z.string(),
      }),
    ),
  }),
);

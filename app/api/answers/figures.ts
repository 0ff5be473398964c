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
    counts_as: z.string(),
    grade: z.string().nullable(),
    first_read_as: z.string().nullable(),
    place: z.string().nullable(),
    ucdp_date_prec: z.number().int().min(1).max(5).nullable(),
    ucdp_where_prec: z.number().int().min(1).max(7).nullable(),
    ucdp_event_clarity: z.number().int().min(1).max(2),
    precision: z.string(),
    reference: z.string().nullable(),
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
    stands_at: z.iso.datetime(),
    front: z.object({
      claim: z.uuid(),
      status: z.string(),
      as_of: z.string().nullable(),
      age: z.string(),
      because: z.string(),
      rules: z.array(z.string()),
    }),
    precision_codes: z.string(),
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

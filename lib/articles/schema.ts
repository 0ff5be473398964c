import { z } from "zod";
import { ERROR_CODES } from "@/lib/errors";
import { CLAIM_KINDS } from "@/lib/extraction/schema";
import { normaliseText } from "./normalise";
import { formatDate } from "./stated-date";

const OperationId = z.uuid("The form is damaged. Reload the page.");

/** One line of a form: stored as typed, without what PostgreSQL or a table cannot hold; empty counts as not given. */
function optionalLine(what: string, max: number) {
  return z
    .string()
    .transform((typed) => normaliseText(typed).replace(/\s+/gu, " ").trim())
    .pipe(z.string().max(max, `${what} can have at most ${max} characters.`))
    .transform((line) => line || null)
    .nullish()
    .transform((line) => line ?? null);
}

function isHttpAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

/** YYYY-MM-DD, with or without a time, on a day that exists. */
export function isDay(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/.exec(value);
  return match !== null && formatDate(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}

const Day = optionalLine("A date", 40).refine((value) => value === null || isDay(value), "That is not a date.");

/** What goes with a text, as far as whoever adds it knows. */
export const IntakeForm = z.object({
  operationId: OperationId,
  title: optionalLine("A title", 500),
  publisher: optionalLine("A publisher", 200),
  url: optionalLine("An address", 2_000).refine(
    (url) => url === null || isHttpAddress(url),
    "An address begins with http:// or https://.",
  ),
  byline: optionalLine("A byline", 300),
  published: Day,
  story: optionalLine("A story", 200),
});
export type IntakeForm = z.infer<typeof IntakeForm>;

/** What somebody can still do for an article. */
export const NEED_WORDS = { date: "A publication date", look: "A look at its warnings" } as const;
export type ArticleNeed = keyof typeof NEED_WORDS;
export const NEEDS = Object.keys(NEED_WORDS) as [ArticleNeed, ...ArticleNeed[]];

/** What the list of articles can be narrowed to; the state of the page's address. */
export const ArticleFilters = z.object({
  q: z
    .string()
    .transform((typed) => normaliseText(typed).trim())
    .pipe(z.string().min(1).max(200))
    .optional(),
  story: z.uuid().optional(),
  needs: z.enum(NEEDS).optional(),
  /** Where the page begins: the last row of the one before. */
  after: z.string().max(120).optional(),
});
export type ArticleFilters = z.infer<typeof ArticleFilters>;

/** Where a page of articles begins: (added, id), written as `2023-11-05T10:00:00.000Z_uuid`. */
export const ArticleCursor = z
  .string()
  .transform((text) => text.split("_"))
  .pipe(z.tuple([z.iso.datetime().transform((at) => new Date(at)), z.uuid()]));

export function formatArticleCursor({ createdAt, id }: { createdAt: Date; id: string }): string {
  return `${createdAt.toISOString()}_${id}`;
}

export const NewArticleParams = z.object({
  /** Why the form came back, when it was sent without JavaScript. */
  error: z.enum([...ERROR_CODES, "bug"]).optional(),
});

const Count = z.coerce.number().int();

/** How one article is shown: which part of a long text, which claim is pointed at, and what has just happened. */
export const ArticleParams = z.object({
  part: Count.min(1).max(100_000).optional(),
  claim: z.uuid().optional(),
  kind: z.enum(CLAIM_KINDS).optional(),
  added: z.literal("1").optional(),
  existing: z.literal("1").optional(),
  resolved: Count.min(0).max(10_000_000).optional(),
});
export type ArticleParams = z.infer<typeof ArticleParams>;

export const PublicationDateChange = z.object({
  operationId: OperationId,
  articleId: z.uuid(),
  /** The number of the latest date the form was drawn with, 0 for none: somebody else's later one is not overruled unseen. */
  number: z.coerce.number().int().min(0),
  value: Day.refine((value) => value !== null, "Give the day of publication.").transform((value) => value ?? ""),
  note: optionalLine("A note", 500),
});
export type PublicationDateChange = z.infer<typeof PublicationDateChange>;

export const Withdrawal = z.object({
  operationId: OperationId,
  articleId: z.uuid(),
  reason: z
    .string("Say why: the reason stays with the article.")
    .transform((typed) => normaliseText(typed).trim())
    .pipe(
      z
        .string()
        .min(1, "Say why: the reason stays with the article.")
        .max(2_000, "A reason can have at most 2,000 characters."),
    ),
});
export type Withdrawal = z.infer<typeof Withdrawal>;

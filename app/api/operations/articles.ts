import { z } from "zod";
import { defineOperation } from "@/lib/api/operation";
import { Paging, pageFrom, pageOf, readCursor, writeCursor } from "@/lib/api/paging";
import { ingestArticle } from "@/lib/articles/mutations/ingest";
import { setPublicationDate } from "@/lib/articles/mutations/set-publication-date";
import { withdrawArticle } from "@/lib/articles/mutations/withdraw";
import { getArticle } from "@/lib/articles/queries/get-article";
import { listArticles } from "@/lib/articles/queries/list-articles";
import { ArticleCursor, ArticleFilters, IntakeForm, PublicationDateChange, Withdrawal } from "@/lib/articles/schema";
import { listStories } from "@/lib/claims/queries/list-stories";
import { ArticleItem, ArticleWhole, StoryItem } from "../answers/articles";

/** 2 MB of text, as UTF-8 inside JSON. */
const MOST_TEXT_BYTES = 5_000_000;

export const articles = [
  defineOperation({
    id: "listStories",
    method: "GET",
    path: "/stories",
    domain: "articles",
    summary: "Stories by name",
    permission: "desk:read",
    input: Paging,
    answer: pageOf(StoryItem),
    run: async (viewer, paging) => pageFrom(await listStories(viewer), paging, ({ id }) => id),
  }),
  defineOperation({
    id: "listArticles",
    method: "GET",
    path: "/articles",
    domain: "articles",
    summary: "Articles, the newest first",
    description: "`q` searches texts, titles, publishers and bylines.",
    permission: "desk:read",
    input: ArticleFilters.omit({ after: true }).extend(Paging.shape),
    answer: pageOf(ArticleItem),
    run: async (viewer, { cursor, limit, ...filters }) => {
      const after = readCursor(cursor, ArticleCursor);
      const { articles, next } = await listArticles(viewer, { ...filters, after }, { limit });
      return { items: articles, next: writeCursor(next) };
    },
  }),
  defineOperation({
    id: "getArticle",
    method: "GET",
    path: "/articles/{articleId}",
    domain: "articles",
    summary: "One article in its latest version",
    description: "The ETag is the number of its latest publication date, 0 for none.",
    permission: "desk:read",
    input: z.object({ articleId: z.uuid() }),
    answer: ArticleWhole,
    etag: ({ dates }) => dates[0]?.number ?? 0,
    run: (viewer, { articleId }) => getArticle(viewer, articleId),
  }),
  defineOperation({
    id: "addArticle",
    method: "POST",
    path: "/articles",
    domain: "articles",
    summary: "Add an article",
    description:
      "The text is cleaned and read at once. The same text of the same publisher is one article: `existing` is then true. A multipart form with a `file` in place of `text` (a text or a web page) is taken here too; with Accept: application/x-ndjson each step is told as a line.",
    permission: "article:add",
    input: IntakeForm.extend({ text: z.string().min(1).describe("The article’s text, at most 2 MB.") }),
    answer: z.object({ articleId: z.uuid(), existing: z.boolean() }),
    status: 201,
    most: MOST_TEXT_BYTES,
    example: {
      title: "Ferry sinks",
      publisher: "Harbour Gazette",
      published: "2024-03-02",
      text: "At least 14 people drowned, the coast guard said.",
    },
    location: ({ articleId }) => `/articles/${articleId}`,
    run: (viewer, { text, ...fields }) => ingestArticle(viewer, { ...fields, content: { kind: "text", text } }),
  }),
  defineOperation({
    id: "setPublicationDate",
    method: "POST",
    path: "/articles/{articleId}/dates",
    domain: "articles",
    summary: "Set an article’s publication date",
    description: "Adds a date; earlier ones stay. Relative dates in the text are resolved against it.",
    permission: "article:date",
    input: PublicationDateChange,
    version: "number",
    answer: z.object({ articleId: z.uuid(), resolved: z.number().int() }),
    status: 201,
    example: { value: "2024-03-02", note: "From the printed edition" },
    run: setPublicationDate,
  }),
  defineOperation({
    id: "withdrawArticle",
    method: "POST",
    path: "/articles/{articleId}/withdrawal",
    domain: "articles",
    summary: "Withdraw an article",
    description: "It counts nowhere from then on; its text, claims and history stay readable.",
    permission: "article:withdraw",
    input: Withdrawal,
    answer: z.object({ articleId: z.uuid() }),
    example: { reason: "The publisher retracted it." },
    run: withdrawArticle,
  }),
];

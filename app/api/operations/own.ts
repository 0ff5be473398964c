import { z } from "zod";
import { defineOperation } from "@/lib/api/operation";
import { nameSchema } from "@/lib/api/schema-names";
import { setKeys } from "@/lib/review/keys/mutations";
import { getKeys } from "@/lib/review/keys/queries";
import { OwnKeys } from "@/lib/review/keys/schema";
import { removeView, saveView } from "@/lib/review/views/mutations";
import { listViews } from "@/lib/review/views/queries";
import { VIEW_PAGES, ViewRemoval, ViewToKeep } from "@/lib/review/views/schema";

const Page = z.enum(VIEW_PAGES);

const ViewItem = nameSchema(
  "SavedView",
  z.object({
    id: z.uuid(),
    page: Page,
    title: z.string(),
    query: z.string(),
    shared: z.boolean(),
    who: z.string().nullable().describe("Whose it is; null for your own."),
    mayRemove: z.boolean(),
  }),
);

const ViewId = z.object({ viewId: z.uuid() });

const KeysAnswer = nameSchema(
  "Keys",
  z.object({
    on: z.boolean(),
    keys: z.record(z.string(), z.string()).describe("The keys that differ from the usual, by command."),
  }),
);

/** What a person arranges for themselves: names for filters, and the keys of the queue. */
export const own = [
  defineOperation({
    id: "listViews",
    method: "GET",
    path: "/views",
    domain: "review",
    summary: "Saved views: your own, and those shared with the desk",
    description: "`query` is what stands after the question mark in the page’s address.",
    permission: "desk:read",
    input: z.object({ page: Page }),
    answer: z.object({ items: z.array(ViewItem) }),
    run: async (viewer, { page }) => ({ items: await listViews(viewer, page) }),
  }),
  defineOperation({
    id: "saveView",
    method: "POST",
    path: "/views",
    domain: "review",
    summary: "Keep a page’s filters under a name",
    description: "Sharing it with the desk needs claim:review as well.",
    permission: "self:views",
    input: ViewToKeep,
    answer: ViewId,
    status: 201,
    example: { page: "claims", title: "Figures to review", query: "kind=casualty&status=unreviewed" },
    run: saveView,
  }),
  defineOperation({
    id: "removeView",
    method: "DELETE",
    path: "/views/{viewId}",
    domain: "review",
    summary: "Take a saved view off the list",
    description: "Your own, or, for chiefs, one that is shared.",
    permission: "self:views",
    input: ViewRemoval,
    answer: ViewId,
    run: removeView,
  }),
  defineOperation({
    id: "getKeys",
    method: "GET",
    path: "/keys",
    domain: "review",
    summary: "Your own single keys in the queue",
    permission: "self:keys",
    input: z.object({}),
    answer: KeysAnswer,
    run: getKeys,
  }),
  defineOperation({
    id: "setKeys",
    method: "PUT",
    path: "/keys",
    domain: "review",
    summary: "Choose your own single keys, or switch them off",
    description: "`keys` names only what differs from the usual; what is left out is the usual again.",
    permission: "self:keys",
    input: OwnKeys,
    answer: z.object({ on: z.boolean() }),
    example: { on: true, keys: { next: "l", previous: "h" } },
    run: setKeys,
  }),
];

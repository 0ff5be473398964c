import { z } from "zod";
import { ClaimFilters } from "@/lib/claims/schema";
import { addressWith, parseFilters } from "@/lib/filters";
import { QueueFilters } from "../queue";

/** The lists whose filters can be kept under a name, and what of an address is a filter there (not where the list stands). */
const PAGES = {
  review: QueueFilters.omit({ claim: true, among: true }),
  claims: ClaimFilters.omit({ after: true }),
} as const;
export type ViewPage = keyof typeof PAGES;
export const VIEW_PAGES = Object.keys(PAGES) as [ViewPage, ...ViewPage[]];

const OperationId = z.uuid("The form is damaged. Reload the page.");

/** The filters of an address in one spelling, so that a view and the page it opens are known for the same. */
export function viewQuery(page: ViewPage, params: Record<string, string | string[] | undefined>): string {
  const schema: z.ZodObject = PAGES[page];
  const { filters } = parseFilters(schema, params);
  const entries = Object.entries(filters)
    .map(([name, value]): [string, string] => [name, String(value ?? "")])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return addressWith("", Object.fromEntries(entries)).replace(/^\?/, "");
}

export function viewAddress({ page, query }: { page: ViewPage; query: string }): string {
  return query ? `/${page}?${query}` : `/${page}`;
}

const fields = {
  operationId: OperationId,
  page: z.enum(VIEW_PAGES),
  title: z.string("Give it a name.").trim().min(1, "Give it a name.").max(80, "At most 80 characters."),
  query: z.string().max(2_000).default(""),
};
const NOTHING_TO_SAVE = "Nothing is narrowed: there is nothing to save.";

/** What somebody sent as an address's filters, in the one spelling. */
export function readQuery(page: ViewPage, query: string): string {
  return viewQuery(page, Object.fromEntries(new URLSearchParams(query)));
}

const isNarrowed = ({ page, query }: { page: ViewPage; query: string }) => readQuery(page, query) !== "";

export const NewView = z
  .object({ ...fields, shared: z.literal("on").optional() })
  .refine(isNarrowed, { path: ["title"], error: NOTHING_TO_SAVE })
  .transform(({ shared, ...view }) => ({ ...view, shared: shared === "on" }));
export type NewView = z.output<typeof NewView>;

/** The same from a script: a yes or no, and the filters as the page's address would have them. */
export const ViewToKeep = z
  .object({ ...fields, shared: z.boolean().default(false) })
  .refine(isNarrowed, { path: ["query"], error: NOTHING_TO_SAVE });

export const ViewRemoval = z.object({ operationId: OperationId, viewId: z.uuid() });
export type ViewRemoval = z.infer<typeof ViewRemoval>;

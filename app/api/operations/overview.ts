import { z } from "zod";
import { defineOperation } from "@/lib/api/operation";
import { nameSchema } from "@/lib/api/schema-names";
import { countArticles } from "@/lib/articles/queries/count-articles";
import { countClaims } from "@/lib/claims/queries/count-claims";
import { STATUSES } from "@/lib/claims/status";
import { env } from "@/lib/env";
import { CLAIM_KINDS } from "@/lib/extraction/schema";
import { periodOf } from "@/lib/period";
import { countConflicts } from "@/lib/review/conflicts/queries/count-conflicts";
import { OverviewFilters } from "@/lib/review/overview";
import { countDecisions } from "@/lib/review/queries-by-day";
import { countRounds } from "@/lib/review/verdicts/queries";

const Status = z.enum(STATUSES);
const Count = z.number().int();

const OverviewAnswer = nameSchema(
  "Overview",
  z.object({
    claims: z.array(z.object({ kind: z.enum(CLAIM_KINDS), status: Status, count: Count })),
    decisions: z.array(z.object({ day: z.iso.date(), status: Status, count: Count })),
    articles: z.object({ all: Count, warned: Count, undated: Count }),
    conflicts: Count.describe("Contradictions between figures that nobody has settled."),
    rounds: z
      .object({ second: Count, settle: Count })
      .describe("Claims that wait for a second reader, or for a chief."),
    timeZone: z.string().describe("The desk’s own: its days are the days of `decisions`."),
  }),
);

export const overview = [
  defineOperation({
    id: "getOverview",
    method: "GET",
    path: "/overview",
    domain: "claims",
    summary: "What the desk has read and decided, in numbers",
    description:
      "Dismissed claims and those of withdrawn articles count nowhere; `from` and `to` are days of the desk.",
    permission: "desk:read",
    input: OverviewFilters,
    answer: OverviewAnswer,
    run: async (viewer, filters) => {
      const { story } = filters;
      const timeZone = env().ATTEST_TIME_ZONE;
      const period = periodOf(filters, timeZone);
      const [claims, decisions, articles, conflicts, rounds] = await Promise.all([
        countClaims(viewer, { story, period }),
        countDecisions(viewer, { story, period, timeZone }),
        countArticles(viewer, { story }),
        countConflicts(viewer, { story }),
        countRounds(viewer, { story }),
      ]);
      return { claims, decisions, articles, conflicts, rounds, timeZone };
    },
  }),
];

import { z } from "zod";
import { defineOperation } from "@/lib/api/operation";
import { CLAIM_KINDS } from "@/lib/extraction/schema";
import { setPolicy } from "@/lib/review/policy/mutations";
import { listPolicies } from "@/lib/review/policy/queries";
import { NewPolicy } from "@/lib/review/policy/schema";
import { openVerdict } from "@/lib/review/verdicts/mutations/open-verdict";
import { getRound } from "@/lib/review/verdicts/queries";
import { OpenVerdict } from "@/lib/review/verdicts/schema";
import { PolicyItem, RoundAnswer } from "../answers/verdicts";

export const verdicts = [
  defineOperation({
    id: "getRound",
    method: "GET",
    path: "/claims/{claimId}/round",
    domain: "review",
    summary: "How a claim stands between two people",
    description:
      "Where two people decide, a decision may be a first verdict, a second or a chief’s. A first verdict’s words are in the answer only for its author, for a chief who opened it, and for all once the second is in.",
    permission: "desk:read",
    input: z.object({ claimId: z.uuid() }),
    answer: RoundAnswer,
    run: (viewer, { claimId }) => getRound(viewer, claimId),
  }),
  defineOperation({
    id: "openVerdict",
    method: "POST",
    path: "/claims/{claimId}/round/opening",
    domain: "review",
    summary: "Open a first verdict before the second is in",
    description: "Written down; whoever opened it does not give the second verdict.",
    permission: "claim:settle",
    input: OpenVerdict,
    answer: z.object({ verdictId: z.uuid() }),
    status: 201,
    run: openVerdict,
  }),
  defineOperation({
    id: "listPolicies",
    method: "GET",
    path: "/policies",
    domain: "review",
    summary: "The rules on who decides, the one in force first",
    permission: "desk:read",
    input: z.object({}),
    answer: z.object({ items: z.array(PolicyItem) }),
    run: async (viewer) => ({ items: await listPolicies(viewer) }),
  }),
  defineOperation({
    id: "setPolicy",
    method: "POST",
    path: "/policies",
    domain: "review",
    summary: "Set which kinds of claims two people decide",
    permission: "policy:set",
    input: NewPolicy.extend({ twoPeople: z.array(z.enum(CLAIM_KINDS)) }),
    answer: z.object({ number: z.number().int() }),
    status: 201,
    example: { twoPeople: ["casualty"] },
    run: setPolicy,
  }),
];

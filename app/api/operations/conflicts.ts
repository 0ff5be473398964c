import { z } from "zod";
import { defineOperation } from "@/lib/api/operation";
import { Paging, pageFrom, pageOf } from "@/lib/api/paging";
import { Instant, nameSchema } from "@/lib/api/schema-names";
import { RELATIONS } from "@/lib/figures/relations";
import { reopenConflict, settleConflict } from "@/lib/review/conflicts/mutations/settle";
import { listOpenConflicts } from "@/lib/review/conflicts/queries/list-open-conflicts";
import { listRelations } from "@/lib/review/conflicts/queries/list-relations";
import { OUTCOMES, Reopening, Settlement } from "@/lib/review/conflicts/schema";
import { ClaimItem } from "../answers/claims";

const ClaimId = z.object({ claimId: z.uuid() });
const Outcome = z.enum([...OUTCOMES, "reopened"]);

const RelationItem = nameSchema(
  "Relation",
  z.object({
    relation: z.enum(RELATIONS),
    because: z.string(),
    own: ClaimItem,
    other: ClaimItem,
    settled: z
      .object({
        id: z.uuid(),
        number: z.number().int(),
        outcome: Outcome,
        standsId: z.uuid().nullable(),
        reason: z.string(),
        who: z.string(),
        at: Instant,
      })
      .nullable(),
  }),
);

const SettledAnswer = z.object({
  settlementId: z.uuid(),
  outcome: Outcome,
  number: z.number().int(),
  at: z.iso.datetime(),
});

export const conflicts = [
  defineOperation({
    id: "listOpenConflicts",
    method: "GET",
    path: "/conflicts",
    domain: "review",
    summary: "Contradictions between figures that nobody has settled",
    description: "Each as the ids of its two claims; `GET /claims/{claimId}/relations` says what the contradiction is.",
    permission: "desk:read",
    input: Paging,
    answer: pageOf(z.object({ firstId: z.uuid(), secondId: z.uuid() })),
    run: async (viewer, paging) =>
      pageFrom(await listOpenConflicts(viewer), paging, ({ firstId, secondId }) => `${firstId} ${secondId}`),
  }),
  defineOperation({
    id: "listRelations",
    method: "GET",
    path: "/claims/{claimId}/relations",
    domain: "review",
    summary: "What other claims say about the same thing",
    description: "Contradictions first; `settled.number` is what the next settlement names in If-Match, 0 for none.",
    permission: "desk:read",
    input: ClaimId,
    answer: z.object({ relations: z.array(RelationItem), more: z.number().int() }),
    run: (viewer, { claimId }) => listRelations(viewer, claimId),
  }),
  defineOperation({
    id: "settleConflict",
    method: "POST",
    path: "/claims/{claimId}/conflicts/{otherId}",
    domain: "review",
    summary: "Settle a contradiction between two figures",
    description: "`choice` is an outcome, or the id of the claim that stands. The claims keep their status.",
    permission: "claim:review",
    input: Settlement,
    version: "number",
    answer: SettledAnswer,
    status: 201,
    etag: ({ number }) => number,
    example: { choice: "both-stand", reason: "One counts crew only." },
    run: settleConflict,
  }),
  defineOperation({
    id: "reopenConflict",
    method: "POST",
    path: "/settlements/{settlementId}/reopening",
    domain: "review",
    summary: "Take a settlement back",
    permission: "claim:review",
    input: Reopening,
    answer: SettledAnswer,
    status: 201,
    etag: ({ number }) => number,
    run: reopenConflict,
  }),
];

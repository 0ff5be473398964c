import { z } from "zod";
import { defineOperation } from "@/lib/api/operation";
import { Instant } from "@/lib/api/schema-names";
import { ClaimFilters } from "@/lib/claims/schema";
import { STATUSES } from "@/lib/claims/status";
import { changeClaims } from "@/lib/review/bulk/mutations/change-claims";
import { undoBatch } from "@/lib/review/bulk/mutations/undo-batch";
import { getLastBatch, getSelection } from "@/lib/review/bulk/queries";
import { BatchUndo, BulkChange } from "@/lib/review/bulk/schema";

const Changed = z.object({
  batchId: z.uuid(),
  size: z.number().int(),
  leftOut: z.number().int(),
  firstVerdicts: z.number().int(),
  at: z.iso.datetime(),
});

const Selection = z.object({
  matching: z.number().int(),
  whole: z
    .object({ filter: z.string(), count: z.number().int(), digest: z.string() })
    .nullable()
    .describe("Send all three with a change; null when there are none or too many."),
});

const LastBatch = z.object({
  batch: z
    .object({
      id: z.uuid(),
      action: z.enum(["decide", "assign", "tag"]),
      size: z.number().int(),
      at: Instant,
      to: z.enum(STATUSES).nullable(),
      whom: z.string().nullable(),
      tag: z.object({ word: z.string(), added: z.boolean() }).nullable(),
    })
    .nullable(),
});

/** 5,000 rows by id and versions. */
const MOST_ROWS_BYTES = 1_000_000;

export const bulk = [
  defineOperation({
    id: "getSelection",
    method: "GET",
    path: "/claims/selection",
    domain: "review",
    summary: "Everything that matches a filter, to be changed together",
    permission: "claim:review",
    input: ClaimFilters.omit({ after: true }),
    answer: Selection,
    run: getSelection,
  }),
  defineOperation({
    id: "changeClaims",
    method: "POST",
    path: "/claims/changes",
    domain: "review",
    summary: "Decide, assign or tag many claims at once",
    description:
      "One transaction and one undo. `claim` lists rows as `id:version:assignment version`; or `filter`, `count` and `digest` name a whole selection. What has changed since is refused, all or nothing, unless `leaveOut` is `1`.",
    permission: "claim:review",
    input: BulkChange,
    answer: Changed,
    status: 201,
    most: MOST_ROWS_BYTES,
    example: { claim: ["6f1c1b0e-8a52-4c0c-9a52-0d9f0f6c1b0e:0:0"], act: "decide", to: "in-review" },
    run: changeClaims,
  }),
  defineOperation({
    id: "getLastBatch",
    method: "GET",
    path: "/claims/changes/last",
    domain: "review",
    summary: "Your newest change of many that can still be taken back",
    permission: "claim:review",
    input: z.object({}),
    answer: LastBatch,
    run: async (viewer) => ({ batch: await getLastBatch(viewer, new Date()) }),
  }),
  defineOperation({
    id: "undoBatch",
    method: "POST",
    path: "/batches/{batchId}/undo",
    domain: "review",
    summary: "Take a change of many back",
    permission: "claim:review",
    input: BatchUndo,
    answer: Changed.omit({ firstVerdicts: true }),
    status: 201,
    run: undoBatch,
  }),
];

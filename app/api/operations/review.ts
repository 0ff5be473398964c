import { z } from "zod";
import { defineDownload, defineOperation } from "@/lib/api/operation";
import { decideClaim, undoDecision } from "@/lib/review/decisions/mutations/decide";
import { FILE_KINDS } from "@/lib/review/evidence/file-kinds";
import { attachmentHeader } from "@/lib/review/evidence/file-name";
import { addEvidence } from "@/lib/review/evidence/mutations";
import { getEvidenceFile } from "@/lib/review/evidence/queries";
import { listDecisions, listEvidence } from "@/lib/review/queries";
import { getLastDecision, getLastSettlement } from "@/lib/review/queries-last-move";
import { getQueuePlace } from "@/lib/review/queries-queue";
import { listReplacements } from "@/lib/review/queries-replacements";
import { QueueFilters } from "@/lib/review/queue";
import { Decision, NewEvidence, Undo } from "@/lib/review/schema";
import {
  DecidedAnswer,
  DecisionItem,
  EvidenceItem,
  LastDecisionAnswer,
  LastSettlementAnswer,
  QueuePlaceAnswer,
} from "../answers/review";

const ClaimId = z.object({ claimId: z.uuid() });

export const review = [
  defineOperation({
    id: "getQueuePlace",
    method: "GET",
    path: "/queue",
    domain: "review",
    summary: "What waits for a decision, and what comes next",
    description:
      "Without `claim`, the first that waits; with it, where that claim stands and what lies before and after.",
    permission: "desk:read",
    input: QueueFilters,
    answer: QueuePlaceAnswer,
    run: getQueuePlace,
  }),
  defineOperation({
    id: "getLastDecision",
    method: "GET",
    path: "/queue/last-decision",
    domain: "review",
    summary: "Your newest decision that can still be taken back",
    permission: "claim:review",
    input: z.object({}),
    answer: LastDecisionAnswer,
    run: async (viewer) => ({ decision: await getLastDecision(viewer, new Date()) }),
  }),
  defineOperation({
    id: "getLastSettlement",
    method: "GET",
    path: "/queue/last-settlement",
    domain: "review",
    summary: "Your newest settlement of a contradiction that can still be taken back",
    permission: "claim:review",
    input: z.object({}),
    answer: LastSettlementAnswer,
    run: async (viewer) => ({ settlement: await getLastSettlement(viewer, new Date()) }),
  }),
  defineOperation({
    id: "listDecisions",
    method: "GET",
    path: "/claims/{claimId}/decisions",
    domain: "review",
    summary: "A claim’s decisions, the newest first",
    permission: "desk:read",
    input: ClaimId,
    answer: z.object({ items: z.array(DecisionItem) }),
    run: async (viewer, { claimId }) => ({ items: await listDecisions(viewer, claimId) }),
  }),
  defineOperation({
    id: "decideClaim",
    method: "POST",
    path: "/claims/{claimId}/decisions",
    domain: "review",
    summary: "Decide a claim",
    description:
      "A reason is required for disputed, refuted and unverifiable, `supersededBy` for superseded. A stale version is refused with who changed it, when and to what, beside what you sent.",
    permission: "claim:review",
    input: Decision,
    version: "version",
    answer: DecidedAnswer,
    status: 201,
    etag: ({ version }) => version,
    example: { to: "disputed", reason: "The coast guard counts 12.", basis: "independent-sources" },
    run: decideClaim,
  }),
  defineOperation({
    id: "undoDecision",
    method: "POST",
    path: "/decisions/{decisionId}/undo",
    domain: "review",
    summary: "Take a decision back",
    description: "By a decision of its own; refused when the claim has been decided again since.",
    permission: "claim:review",
    input: Undo,
    answer: DecidedAnswer,
    status: 201,
    etag: ({ version }) => version,
    run: undoDecision,
  }),
  defineOperation({
    id: "listEvidence",
    method: "GET",
    path: "/claims/{claimId}/evidence",
    domain: "review",
    summary: "A claim’s evidence, the oldest first",
    permission: "desk:read",
    input: ClaimId,
    answer: z.object({ items: z.array(EvidenceItem) }),
    run: async (viewer, { claimId }) => ({ items: await listEvidence(viewer, claimId) }),
  }),
  defineOperation({
    id: "addEvidence",
    method: "POST",
    path: "/claims/{claimId}/evidence",
    domain: "review",
    summary: "Add evidence to a claim",
    permission: "claim:evidence",
    input: NewEvidence,
    answer: z.object({ evidenceId: z.uuid() }),
    status: 201,
    example: { url: "https://example.org/statement", accessedOn: "2024-03-03", note: "The ministry’s own count" },
    run: addEvidence,
  }),
  defineDownload({
    id: "downloadEvidence",
    method: "GET",
    path: "/evidence/{evidenceId}",
    domain: "review",
    summary: "A kept file of the evidence",
    permission: "desk:read",
    input: z.object({ evidenceId: z.uuid() }),
    files: [...new Set(Object.values(FILE_KINDS).map(({ servedAs }) => servedAs))],
    run: async (viewer, { evidenceId }) => {
      const file = await getEvidenceFile(viewer, evidenceId);
      if (!file) return null;
      const { name, kind, bytes } = file;
      const disposition = attachmentHeader(name);
      return { body: bytes, contentType: FILE_KINDS[kind].servedAs, name, disposition, bytes: bytes.length };
    },
  }),
  defineOperation({
    id: "listReplacements",
    method: "GET",
    path: "/claims/{claimId}/replacements",
    domain: "review",
    summary: "Claims that could replace this one",
    permission: "desk:read",
    input: ClaimId,
    answer: z.object({
      items: z.array(z.object({ id: z.uuid(), quote: z.string(), article: z.string(), nearness: z.string() })),
    }),
    run: async (viewer, { claimId }) => ({ items: await listReplacements(viewer, claimId) }),
  }),
];

import { z } from "zod";
import { defineOperation } from "@/lib/api/operation";
import { Instant, nameSchema } from "@/lib/api/schema-names";
import { assignClaim } from "@/lib/review/assignments/mutations/assign";
import { getWork, listAssignments } from "@/lib/review/assignments/queries";
import { NewAssignment } from "@/lib/review/assignments/schema";
import { tagClaim, untagClaim } from "@/lib/review/tags/mutations/tag";
import { listTagChanges, listTags } from "@/lib/review/tags/queries";
import { TagChange } from "@/lib/review/tags/schema";

const ClaimId = z.object({ claimId: z.uuid() });
const Tag = z.object({ tag: z.string() });

const Work = nameSchema(
  "Work",
  z.object({
    version: z.number().int(),
    assignee: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    dueOn: z.string().nullable(),
    tags: z.array(z.string()),
  }),
);

const AssignmentItem = z.object({
  id: z.uuid(),
  who: z.string(),
  at: Instant,
  whom: z.string().nullable(),
  dueOn: z.string().nullable(),
});

const TagItem = z.object({ id: z.uuid(), who: z.string(), at: Instant, tag: z.string(), added: z.boolean() });

export const work = [
  defineOperation({
    id: "getWork",
    method: "GET",
    path: "/claims/{claimId}/assignment",
    domain: "review",
    summary: "Who has a claim, until when, and its tags",
    description: "The ETag is the assignment’s own version: a change names it in If-Match.",
    permission: "desk:read",
    input: ClaimId,
    answer: Work,
    etag: ({ version }) => version,
    run: (viewer, { claimId }) => getWork(viewer, claimId),
  }),
  defineOperation({
    id: "assignClaim",
    method: "PUT",
    path: "/claims/{claimId}/assignment",
    domain: "review",
    summary: "Give a claim to somebody, or to nobody",
    permission: "claim:assign",
    input: NewAssignment,
    version: "version",
    answer: z.object({ claimId: z.uuid(), version: z.number().int() }),
    etag: ({ version }) => version,
    example: { assignee: "6f1c1b0e-8a52-4c0c-9a52-0d9f0f6c1b0e", dueOn: "2024-03-05" },
    run: assignClaim,
  }),
  defineOperation({
    id: "listAssignments",
    method: "GET",
    path: "/claims/{claimId}/assignments",
    domain: "review",
    summary: "How a claim went from hand to hand, the newest first",
    permission: "desk:read",
    input: ClaimId,
    answer: z.object({ items: z.array(AssignmentItem) }),
    run: async (viewer, { claimId }) => ({ items: await listAssignments(viewer, claimId) }),
  }),
  defineOperation({
    id: "listTags",
    method: "GET",
    path: "/tags",
    domain: "review",
    summary: "The desk’s tags",
    permission: "desk:read",
    input: z.object({}),
    answer: z.object({ items: z.array(z.string()) }),
    run: async (viewer) => ({ items: await listTags(viewer) }),
  }),
  defineOperation({
    id: "listTagChanges",
    method: "GET",
    path: "/claims/{claimId}/tags",
    domain: "review",
    summary: "How a claim’s tags came and went, the newest first",
    permission: "desk:read",
    input: ClaimId,
    answer: z.object({ items: z.array(TagItem) }),
    run: async (viewer, { claimId }) => ({ items: await listTagChanges(viewer, claimId) }),
  }),
  defineOperation({
    id: "tagClaim",
    method: "PUT",
    path: "/claims/{claimId}/tags/{tag}",
    domain: "review",
    summary: "Tag a claim",
    permission: "claim:assign",
    input: TagChange,
    answer: Tag,
    run: tagClaim,
  }),
  defineOperation({
    id: "untagClaim",
    method: "DELETE",
    path: "/claims/{claimId}/tags/{tag}",
    domain: "review",
    summary: "Take a tag off a claim",
    permission: "claim:assign",
    input: TagChange,
    answer: Tag,
    run: untagClaim,
  }),
];

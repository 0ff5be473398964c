import { z } from "zod";
import { defineOperation } from "@/lib/api/operation";
import { Instant, nameSchema } from "@/lib/api/schema-names";
import { listColleagues } from "@/lib/auth/people/queries";
import { ROLES } from "@/lib/auth/policy";
import { addComment, takeCommentBack } from "@/lib/review/comments/mutations";
import { listComments } from "@/lib/review/comments/queries";
import { CommentTakenBack, NewComment } from "@/lib/review/comments/schema";
import { markSeen } from "@/lib/review/for-you/mutations";
import { countOwnWork, listNews } from "@/lib/review/for-you/queries";
import { Seen } from "@/lib/review/for-you/schema";

const CommentItem = nameSchema(
  "Comment",
  z.object({
    id: z.uuid(),
    who: z.string(),
    at: Instant,
    pieces: z
      .array(z.object({ kind: z.enum(["text", "link", "mention"]), text: z.string() }))
      .nullable()
      .describe("Null once it was taken back."),
    takenBackAt: Instant.nullable(),
    own: z.boolean(),
  }),
);

const NewsItem = nameSchema(
  "News",
  z.object({
    kind: z.enum(["mention", "assignment"]),
    id: z.uuid(),
    claimId: z.uuid(),
    quote: z.string(),
    who: z.string(),
    at: Instant,
    text: z.string().nullable(),
    dueOn: z.string().nullable(),
  }),
);

const Colleague = z.object({ id: z.uuid(), name: z.string(), role: z.enum(ROLES), handle: z.string() });

export const talk = [
  defineOperation({
    id: "listComments",
    method: "GET",
    path: "/claims/{claimId}/comments",
    domain: "review",
    summary: "A claim’s comments, as they were said",
    permission: "desk:read",
    input: z.object({ claimId: z.uuid() }),
    answer: z.object({ items: z.array(CommentItem) }),
    run: async (viewer, { claimId }) => ({ items: await listComments(viewer, claimId) }),
  }),
  defineOperation({
    id: "addComment",
    method: "POST",
    path: "/claims/{claimId}/comments",
    domain: "review",
    summary: "Say something about a claim",
    description: "`@name` tells a colleague; `unknown` lists names that are nobody’s.",
    permission: "claim:comment",
    input: NewComment,
    answer: z.object({ commentId: z.uuid(), told: z.array(z.string()), unknown: z.array(z.string()) }),
    status: 201,
    example: { comment: "The coast guard’s list is out: see its page." },
    run: addComment,
  }),
  defineOperation({
    id: "takeCommentBack",
    method: "POST",
    path: "/comments/{commentId}/withdrawal",
    domain: "review",
    summary: "Take your own comment back",
    permission: "claim:comment",
    input: CommentTakenBack,
    answer: z.object({ commentId: z.uuid() }),
    run: takeCommentBack,
  }),
  defineOperation({
    id: "listNews",
    method: "GET",
    path: "/news",
    domain: "review",
    summary: "What others said to you or gave you, not yet seen",
    permission: "desk:read",
    input: z.object({ claim: z.uuid().optional() }),
    answer: z.object({ items: z.array(NewsItem) }),
    run: async (viewer, { claim }) => ({ items: await listNews(viewer, claim) }),
  }),
  defineOperation({
    id: "markSeen",
    method: "POST",
    path: "/news/seen",
    domain: "review",
    summary: "Mark mentions and assignments as seen",
    description: "By their ids; a second time changes nothing.",
    permission: "desk:read",
    input: Seen,
    answer: z.object({ seen: z.number().int() }),
    run: markSeen,
  }),
  defineOperation({
    id: "countOwnWork",
    method: "GET",
    path: "/news/work",
    domain: "review",
    summary: "How many claims wait for you, and how many are overdue",
    permission: "desk:read",
    input: z.object({ today: z.iso.date() }),
    answer: z.object({ waiting: z.number().int(), overdue: z.number().int() }),
    run: countOwnWork,
  }),
  defineOperation({
    id: "listColleagues",
    method: "GET",
    path: "/colleagues",
    domain: "people",
    summary: "Who is on the desk, and what names them in a comment",
    permission: "desk:read",
    input: z.object({}),
    answer: z.object({ items: z.array(Colleague) }),
    run: async (viewer) => ({ items: await listColleagues(viewer) }),
  }),
];

import { z } from "zod";
import { OperationId } from "@/lib/operations/schema";

export const COMMENT_LIMIT = 5_000;

/** A posted form ends its lines with CRLF; one kind of line end is kept. */
export const NewComment = z.object({
  operationId: OperationId,
  claimId: z.uuid(),
  comment: z
    .string("Write something first.")
    .transform((text) => text.replace(/\r\n?/g, "\n").trim())
    .pipe(z.string().min(1, "Write something first.").max(COMMENT_LIMIT, `At most ${COMMENT_LIMIT} characters.`)),
});
export type NewComment = z.infer<typeof NewComment>;

export const CommentTakenBack = z.object({ operationId: OperationId, commentId: z.uuid() });
export type CommentTakenBack = z.infer<typeof CommentTakenBack>;

"use server";

import { defineAction } from "@/lib/action";
import { addComment, takeCommentBack } from "./mutations";
import { CommentTakenBack, NewComment } from "./schema";

export const addCommentAction = defineAction(NewComment, addComment);
export const takeCommentBackAction = defineAction(CommentTakenBack, takeCommentBack);

"use server";

import { defineAction } from "@/lib/action";
import { setPublicationDate } from "./mutations/set-publication-date";
import { withdrawArticle } from "./mutations/withdraw";
import { PublicationDateChange, Withdrawal } from "./schema";

export const setPublicationDateAction = defineAction(PublicationDateChange, setPublicationDate, {
  to: ({ articleId, resolved }) => `/articles/${articleId}?resolved=${resolved}#dates`,
});
export const withdrawArticleAction = defineAction(Withdrawal, withdrawArticle, {
  to: ({ articleId }) => `/articles/${articleId}`,
});

import { z } from "zod";
import { defineOperation } from "@/lib/api/operation";
import { Paging, pageFrom, pageOf } from "@/lib/api/paging";
import { createToken, revokeOwnToken, revokeToken } from "@/lib/auth/tokens/mutations";
import { listOwnTokens, listTokens } from "@/lib/auth/tokens/queries";
import { NewToken, TokenChange } from "@/lib/auth/tokens/schema";
import { permissionsFor } from "@/lib/auth/viewer";
import { MeAnswer, TokenItem } from "../answers/people";

const TokenId = z.object({ tokenId: z.uuid() });

export const tokens = [
  defineOperation({
    id: "getMe",
    method: "GET",
    path: "/me",
    domain: "people",
    summary: "Who you are here, and what you may do",
    permission: null,
    input: z.object({}),
    answer: MeAnswer,
    run: async (viewer) => ({ ...viewer, permissions: permissionsFor(viewer), token: viewer.token?.id ?? null }),
  }),
  defineOperation({
    id: "listOwnTokens",
    method: "GET",
    path: "/tokens",
    domain: "people",
    summary: "Your own tokens, without their secrets",
    permission: "token:own",
    input: Paging,
    answer: pageOf(TokenItem),
    run: async (viewer, paging) => pageFrom(await listOwnTokens(viewer), paging, ({ id }) => id),
  }),
  defineOperation({
    id: "createToken",
    method: "POST",
    path: "/tokens",
    domain: "people",
    summary: "Make a token of your own",
    description:
      "Only from a signed-in session: no token makes another. The secret is in this answer and nowhere else.",
    permission: "token:make",
    input: NewToken,
    answer: TokenId.extend({ secret: z.string() }),
    status: 201,
    example: { name: "Wire import", scopes: ["articles"], expires: "90" },
    run: createToken,
  }),
  defineOperation({
    id: "revokeOwnToken",
    method: "DELETE",
    path: "/tokens/{tokenId}",
    domain: "people",
    summary: "Revoke a token of your own",
    permission: "token:own",
    input: TokenChange,
    answer: TokenId,
    run: revokeOwnToken,
  }),
  defineOperation({
    id: "listTokens",
    method: "GET",
    path: "/people/tokens",
    domain: "people",
    summary: "Everybody’s tokens that work",
    permission: "token:manage",
    input: Paging,
    answer: pageOf(TokenItem),
    run: async (viewer, paging) => pageFrom(await listTokens(viewer, new Date()), paging, ({ id }) => id),
  }),
  defineOperation({
    id: "revokeToken",
    method: "DELETE",
    path: "/people/tokens/{tokenId}",
    domain: "people",
    summary: "Revoke anybody’s token",
    permission: "token:manage",
    input: TokenChange,
    answer: TokenId,
    run: revokeToken,
  }),
];

"use server";

import { defineAction } from "@/lib/action";
import { createToken, revokeOwnToken, revokeToken } from "./mutations";
import { NewToken, TokenChange } from "./schema";

export const createTokenAction = defineAction(NewToken, createToken);
export const revokeOwnTokenAction = defineAction(TokenChange, revokeOwnToken);
export const revokeTokenAction = defineAction(TokenChange, revokeToken);

"use server";

import { defineAction } from "@/lib/action";
import { tagClaim, untagClaim } from "./mutations/tag";
import { TagChange } from "./schema";

export const tagClaimAction = defineAction(TagChange, tagClaim);
export const untagClaimAction = defineAction(TagChange, untagClaim);

"use server";

import { defineAction } from "@/lib/action";
import { assignClaim } from "./mutations/assign";
import { NewAssignment } from "./schema";

export const assignClaimAction = defineAction(NewAssignment, assignClaim);

"use server";

import { defineAction } from "@/lib/action";
import { requireIntactChain } from "./queries";
import { VerifyChain } from "./schema";

export const verifyChainAction = defineAction(VerifyChain, requireIntactChain);

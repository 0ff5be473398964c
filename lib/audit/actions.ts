"use server";

import { z } from "zod";
import { defineAction } from "@/lib/action";
import { requireIntactChain } from "./queries";

export const verifyChainAction = defineAction(z.object({}), requireIntactChain);

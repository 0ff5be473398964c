"use server";

import { defineAction } from "@/lib/action";
import { markSeen } from "./mutations";
import { Seen } from "./schema";

export const markSeenAction = defineAction(Seen, markSeen);

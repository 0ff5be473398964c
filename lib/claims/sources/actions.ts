"use server";

import { defineAction } from "@/lib/action";
import { joinSources, splitSource } from "./joining/mutations";
import { SourceJoining, SourceSplit } from "./schema";

export const joinSourcesAction = defineAction(SourceJoining, joinSources);
export const splitSourceAction = defineAction(SourceSplit, splitSource);

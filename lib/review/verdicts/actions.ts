"use server";

import { defineAction } from "@/lib/action";
import { openVerdict } from "./mutations/open-verdict";
import { OpenVerdict } from "./schema";

export const openVerdictAction = defineAction(OpenVerdict, openVerdict);

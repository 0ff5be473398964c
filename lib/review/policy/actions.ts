"use server";

import { defineAction } from "@/lib/action";
import { setPolicy } from "./mutations";
import { NewPolicy } from "./schema";

export const setPolicyAction = defineAction(NewPolicy, setPolicy);

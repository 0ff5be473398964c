"use server";

import { defineAction } from "@/lib/action";
import { removeView, saveView } from "./mutations";
import { NewView, ViewRemoval } from "./schema";

export const saveViewAction = defineAction(NewView, saveView);
export const removeViewAction = defineAction(ViewRemoval, removeView);

"use server";

import { defineAction } from "@/lib/action";
import { setKeys, switchKeys } from "./mutations";
import { KeysForm, KeysSwitch } from "./schema";

export const setKeysAction = defineAction(KeysForm, setKeys);
export const switchKeysAction = defineAction(KeysSwitch, switchKeys);

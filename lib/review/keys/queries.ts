import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { type KeyChoice, USUAL_KEYS } from "../queue-keys";
import { StoredKeys } from "./schema";

/** The viewer's own single keys. */
export async function getKeys(viewer: Viewer): Promise<KeyChoice> {
  authorize(viewer, "self:keys");
  const last = await db.keyPreference.findFirst({ where: { userId: viewer.id }, orderBy: { number: "desc" } });
  return last ? { on: last.on, keys: StoredKeys.parse(last.keys) } : USUAL_KEYS;
}

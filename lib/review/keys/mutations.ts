import { appendAudit } from "@/lib/audit/mutations";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import type { Tx } from "@/lib/db";
import { runOnce } from "@/lib/operations/mutations";
import { type KeyChoice, USUAL_KEYS } from "../queue-keys";
import { type KeysForm, type KeysSwitch, StoredKeys } from "./schema";

/** A person's own single keys, all of them; the latest row counts. */
export async function setKeys(viewer: Viewer, { operationId, on, keys }: KeysForm): Promise<{ on: boolean }> {
  authorize(viewer, "self:keys");
  return runOnce(viewer, { id: operationId, name: "keys:set" }, (tx) => append(tx, viewer, () => ({ on, keys })));
}

/** Turns a person's single keys on or off; which they are stays. */
export async function switchKeys(viewer: Viewer, { operationId, on }: KeysSwitch): Promise<{ on: boolean }> {
  authorize(viewer, "self:keys");
  return runOnce(viewer, { id: operationId, name: "keys:switch" }, (tx) =>
    append(tx, viewer, ({ keys }) => ({ on: on === "on", keys })),
  );
}

async function append(tx: Tx, viewer: Viewer, change: (now: KeyChoice) => KeyChoice): Promise<{ on: boolean }> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`keys ${viewer.id}`}, 0))`;
  const last = await tx.keyPreference.findFirst({ where: { userId: viewer.id }, orderBy: { number: "desc" } });
  const { on, keys } = change(last ? { on: last.on, keys: StoredKeys.parse(last.keys) } : USUAL_KEYS);
  const number = (last?.number ?? 0) + 1;
  await tx.keyPreference.create({ data: { userId: viewer.id, number, on, keys } });
  await appendAudit(tx, viewer, {
    action: "keys:set",
    subject: { kind: "person", id: viewer.id },
    detail: { number, on, changed: Object.keys(keys).length },
  });
  return { on };
}

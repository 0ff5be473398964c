import { randomUUID } from "node:crypto";
import type { Role } from "@/lib/auth/policy";
import { makeViewer, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";

/** A person of the given role, known to the database, as a signed-in viewer. */
export async function addViewer(role: Role): Promise<Viewer> {
  const name = `The ${role}`;
  const { id } = await db.user.create({ data: { email: `${role}-${randomUUID()}@desk.example`, name, role } });
  return makeViewer({ id, role, name, sessionId: null });
}

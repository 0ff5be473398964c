import { db } from "@/lib/db";

/** Answers within a few seconds whether the database does. Used by the health route alone; it reads nothing of the desk. */
export async function databaseAnswers(): Promise<boolean> {
  try {
    await db.$queryRaw`SELECT seq FROM audit_head WHERE id = 1`;
    return true;
  } catch {
    return false;
  }
}

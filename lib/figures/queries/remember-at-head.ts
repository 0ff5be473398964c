import { db } from "@/lib/db";
import { keepAnswers } from "../keep-answers";

const keep = keepAnswers<unknown>();

/**
 * Grouping compares every pair of figures, and every page that shows one asks for it. Whatever could change it also moves the
 * audit chain, so an answer holds as long as the chain's number does. The number is read first: an answer may be newer than
 * its number, never older. Roles are the caller's to check.
 */
export async function rememberAtHead<T>(question: string, ask: () => Promise<T>): Promise<T> {
  const { seq } = await db.auditHead.findUniqueOrThrow({ where: { id: 1 }, select: { seq: true } });
  return keep(question, String(seq), ask) as Promise<T>;
}

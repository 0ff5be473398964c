import { z } from "zod";
import type { Role } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { type Told, tell } from "./vocabulary";

/** How many entries are read at a time. */
export const PAGE = 200;

export async function readHead(): Promise<number> {
  const head = await db.auditHead.findUniqueOrThrow({ where: { id: 1 }, select: { seq: true } });
  return Number(head.seq);
}

export type Page = { told: Told[]; last: number; isWhole: boolean };

/**
 * The entries after a number, as they are told. Entries are numbered under the chain's lock, which is held until the commit: no
 * entry ever appears below a number that was already read. Roles are the caller's to check.
 */
export async function readAfter(seq: number): Promise<Page> {
  const rows = await db.auditEntry.findMany({
    where: { seq: { gt: BigInt(seq) } },
    orderBy: { seq: "asc" },
    take: PAGE,
    select: { seq: true, actorId: true, action: true, subjectKind: true, subjectId: true, payload: true },
  });
  const claimIds = [...new Set(rows.filter((row) => row.subjectKind === "claim").map((row) => row.subjectId))];
  const claims = claimIds.length
    ? await db.claim.findMany({ where: { id: { in: claimIds } }, select: { id: true, articleId: true } })
    : [];
  const articleOf = new Map(claims.map(({ id, articleId }) => [id, articleId]));
  const told = rows.flatMap((row) => {
    const { subjectKind, subjectId } = row;
    const subject =
      subjectKind === "claim"
        ? { claimId: subjectId, articleId: articleOf.get(subjectId) }
        : subjectKind === "article"
          ? { articleId: subjectId }
          : {};
    return tell({ ...row, seq: Number(row.seq), version: versionIn(row.payload) }, subject) ?? [];
  });
  return { told, last: Number(rows.at(-1)?.seq ?? seq), isWhole: rows.length < PAGE };
}

const Payload = z.object({ detail: z.object({ version: z.number().int() }) });

function versionIn(payload: string): number | null {
  const read = Payload.safeParse(JSON.parse(payload));
  return read.success ? read.data.detail.version : null;
}

/** Of these sessions the ones that still stand, each with its person's role now: one question for all streams of a process. */
export async function readStandingSessions(ids: readonly string[], now: Date): Promise<Map<string, Role>> {
  const rows = await db.session.findMany({
    where: { id: { in: [...ids] }, endedAt: null, expiresAt: { gt: now }, user: { disabledAt: null } },
    select: { id: true, user: { select: { role: true } } },
  });
  return new Map(rows.map(({ id, user }) => [id, user.role as Role]));
}

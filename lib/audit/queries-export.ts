import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { auditFilter } from "./queries";
import type { AuditFilters } from "./schema";
import type { StoredEntry } from "./walk";

export type ExportedEntry = StoredEntry & { who: string };

const BATCH = 1_000;

/** Every entry that matches, oldest first, a batch at a time: a log of years need not fit the memory. */
export function exportAudit(viewer: Viewer, filters: AuditFilters): AsyncIterable<ExportedEntry> {
  authorize(viewer, "desk:read");
  return readEntries(filters);
}

async function* readEntries(filters: AuditFilters): AsyncGenerator<ExportedEntry> {
  let after = 0n;
  for (;;) {
    const rows = await db.auditEntry.findMany({
      where: { AND: [auditFilter(filters), { seq: { gt: after } }] },
      orderBy: { seq: "asc" },
      take: BATCH,
      include: { actor: { select: { name: true } } },
    });
    for (const { actor, seq, ...row } of rows) yield { ...row, seq: Number(seq), who: actor.name };
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = last.seq;
  }
}

import { Readable } from "node:stream";
import { z } from "zod";
import { defineDownload, defineOperation } from "@/lib/api/operation";
import { Paging, pageOf, readCursor, writeCursor } from "@/lib/api/paging";
import { Instant, nameSchema } from "@/lib/api/schema-names";
import { parseCheckpoint } from "@/lib/audit/checkpoint";
import { AUDIT_FILES } from "@/lib/audit/export";
import { listAudit, listAuditors, verifyChain } from "@/lib/audit/queries";
import { exportAudit } from "@/lib/audit/queries-export";
import { AuditExport, AuditFilters } from "@/lib/audit/schema";

const AuditItem = nameSchema(
  "AuditEntry",
  z.object({
    seq: z.number().int(),
    at: Instant,
    who: z.string(),
    action: z.string(),
    subject: z.object({ kind: z.string(), id: z.string() }),
    payload: z.string().describe("The exact text that was hashed."),
    hash: z.string(),
  }),
);

const Verdict = z.object({
  intact: z.boolean(),
  entries: z.number().int(),
  hash: z.string().optional(),
  checkpoint: z.string().optional(),
  at: z.number().int().optional().describe("The first entry that does not fit."),
  fault: z.string().optional(),
});

export const audit = [
  defineOperation({
    id: "listAudit",
    method: "GET",
    path: "/audit",
    domain: "audit",
    summary: "Every change, the newest first",
    permission: "desk:read",
    input: AuditFilters.omit({ before: true }).extend(Paging.shape),
    answer: pageOf(AuditItem),
    run: async (viewer, { cursor, limit, ...filters }) => {
      const before = readCursor(cursor, AuditFilters.shape.before.unwrap());
      const { entries, next } = await listAudit(viewer, { ...filters, before }, { limit });
      return { items: entries, next: writeCursor(next) };
    },
  }),
  defineOperation({
    id: "verifyChain",
    method: "GET",
    path: "/audit/verification",
    domain: "audit",
    summary: "Check the whole chain",
    description: "Every hash is computed anew; on a long history this takes a while.",
    permission: "desk:read",
    input: z.object({
      checkpoint: z
        .string()
        .regex(/^\d{1,15}:[0-9a-f]{64}$/)
        .optional()
        .describe("One that was noted before; a chain that was rewritten and hashed anew is found out by it."),
    }),
    answer: Verdict,
    run: (viewer, { checkpoint }) => verifyChain(viewer, (checkpoint && parseCheckpoint(checkpoint)) || undefined),
  }),
  defineDownload({
    id: "exportAudit",
    method: "GET",
    path: "/audit/export",
    domain: "audit",
    summary: "The log as a file, the oldest first",
    description: "Holds the hashed texts and both hashes of every entry: enough to check the chain without the desk.",
    permission: "desk:read",
    input: AuditExport,
    files: Object.values(AUDIT_FILES).map(({ contentType }) => contentType),
    run: async (viewer, { format, ...filters }) => {
      const entries = exportAudit(viewer, filters);
      const { contentType, write } = AUDIT_FILES[format];
      const body = Readable.toWeb(write(entries)) as ReadableStream;
      return { body, contentType, name: `attest-audit.${format}` };
    },
  }),
  defineOperation({
    id: "listAuditors",
    method: "GET",
    path: "/audit/people",
    domain: "audit",
    summary: "Who stands in the log",
    permission: "desk:read",
    input: z.object({}),
    answer: z.object({ items: z.array(z.object({ id: z.uuid(), name: z.string() })) }),
    run: async (viewer) => ({ items: await listAuditors(viewer) }),
  }),
];

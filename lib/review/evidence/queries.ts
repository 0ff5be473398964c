import { z } from "zod";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import type { FileKindName } from "./file-kinds";

export type KeptFile = { name: string; kind: FileKindName; sha256: string; bytes: Uint8Array<ArrayBuffer> };

/** The file of one piece of evidence, or null: no such evidence, or it is a link. */
export async function getEvidenceFile(viewer: Viewer, evidenceId: string): Promise<KeptFile | null> {
  authorize(viewer, "desk:read");
  if (!z.uuid().safeParse(evidenceId).success) return null;
  const row = await db.evidence.findUnique({
    where: { id: evidenceId },
    select: { fileName: true, fileKind: true, file: { select: { sha256: true, bytes: true } } },
  });
  if (!row?.file || !row.fileName) return null;
  return { name: row.fileName, kind: row.fileKind as FileKindName, ...row.file };
}

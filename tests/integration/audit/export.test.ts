import { randomUUID } from "node:crypto";
import { text } from "node:stream/consumers";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { verifyAuditFile } from "@/lib/audit/check-file";
import { parseCheckpoint } from "@/lib/audit/checkpoint";
import { AUDIT_FILES } from "@/lib/audit/export";
import { listAudit, listAuditors, verifyChain } from "@/lib/audit/queries";
import { exportAudit } from "@/lib/audit/queries-export";
import { AuditFilters } from "@/lib/audit/schema";
import { disablePerson } from "@/lib/auth/people/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { parseFilters } from "@/lib/filters";
import { keepFigures } from "../../support/keep-figures";
import { addViewer } from "../../support/people";
import { decideNow } from "../../support/verdicts";

let [editor, other, admin] = [] as unknown as [Viewer, Viewer, Viewer];
let claimId: string;
beforeAll(async () => {
  [editor, other, admin] = [await addViewer("editor"), await addViewer("editor"), await addViewer("admin")];
  claimId = (await keepFigures(editor)).killedId;
  await decideNow(editor, claimId, { to: "verified" });
  await decideNow(other, claimId, { to: "disputed", reason: "=1+1" });
});

const lines = async (filters: AuditFilters = {}) => text(AUDIT_FILES.jsonl.write(exportAudit(admin, filters)));
const check = (file: string, checkpoint?: string) =>
  verifyAuditFile(linesOf(file), checkpoint ? (parseCheckpoint(checkpoint) ?? undefined) : undefined);
async function* linesOf(file: string) {
  yield* file.split("\n");
}

describe("narrowing the log", () => {
  it("goes by person, action, what it is about and the desk's days", async () => {
    const seqs = async (filters: AuditFilters) =>
      (await listAudit(admin, filters)).entries.map(({ who, action }) => [who, action]);
    expect(await seqs({ person: other.id })).toEqual([["The editor", "claim:decide"]]);
    expect((await seqs({ subject: claimId })).length).toBe(2);
    expect((await seqs({ kind: "article" })).every(([, action]) => action?.startsWith("article:"))).toBe(true);
    const today = new Date().toISOString().slice(0, 10);
    expect((await seqs({ from: today, to: today })).length).toBeGreaterThan(2);
    expect(await seqs({ to: "2001-01-01" })).toEqual([]);
    expect((await listAuditors(admin)).map(({ id }) => id)).toEqual(expect.arrayContaining([editor.id, other.id]));
  });

  it("ignores nonsense in the address and names it", () => {
    const { filters, ignored } = parseFilters(AuditFilters, {
      person: "x",
      kind: "planet",
      from: "yesterday",
      action: "claim:decide",
    });
    expect(filters).toEqual({ action: "claim:decide" });
    expect(ignored.map(({ name }) => name)).toEqual(["person", "kind", "from"]);
  });
});

describe("the log as a file", () => {
  it("can be re-checked without the desk, up to the desk's own checkpoint", async () => {
    const file = await lines();
    const verdict = await verifyChain(admin);
    const checkpoint = verdict.intact ? verdict.checkpoint : "";
    expect(await check(file, checkpoint)).toEqual({
      outcome: "true",
      sentence: `The chain is intact: ${verdict.entries} entries. Checkpoint ${checkpoint}`,
    });
    expect((await check(file.replace('\\"to\\":\\"disputed\\"', '\\"to\\":\\"verified\\"'))).outcome).toBe("false");
    expect((await check(file.split("\n").slice(0, -2).join("\n"), checkpoint)).outcome).toBe("false");
    expect((await check("hello\n")).outcome).toBe("unreadable");
    expect((await check("")).outcome).toBe("unreadable");
  });

  it("checks a filtered file entry by entry, and says that it is not the whole chain", async () => {
    const file = await lines({ subject: claimId });
    expect(await check(file)).toMatchObject({
      outcome: "true",
      sentence: expect.stringMatching(/^2 entries.+whole chain/),
    });
    expect((await check(file.replace('\\"version\\":1', '\\"version\\":7'))).outcome).toBe("false");
  });

  it("is a CSV that spreadsheets read, with the hashed text letter for letter", async () => {
    const rows: Record<string, string>[] = parse(
      await text(AUDIT_FILES.csv.write(exportAudit(admin, { subject: claimId }))),
      {
        columns: true,
        bom: true,
      },
    );
    const stored = await db.auditEntry.findMany({ where: { subjectId: claimId }, orderBy: { seq: "asc" } });
    expect(rows.map((row) => [row["hashed text"], row["previous hash"], row.hash])).toEqual(
      stored.map(({ payload, prevHash, hash }) => [payload, prevHash, hash]),
    );
    expect(rows[0]).toMatchObject({ what: "Decided a claim", who: "The editor", actor: editor.id });
  });
});

describe("a person who left", () => {
  it("keeps every entry: disabled and under another name, the chain holds and says whose it was", async () => {
    const before = await lines({ person: other.id });
    await disablePerson(admin, { operationId: randomUUID(), personId: other.id });
    await db.user.update({
      where: { id: other.id },
      data: { name: "Former editor", email: `gone-${other.id}@desk.example` },
    });
    expect(await verifyChain(admin)).toMatchObject({ intact: true });
    expect((await listAudit(admin, { person: other.id })).entries.map(({ who }) => who)).toEqual(["Former editor"]);
    expect(await lines({ person: other.id })).toBe(before.replaceAll('"who":"The editor"', '"who":"Former editor"'));
    await expect(db.$executeRaw`DELETE FROM users WHERE id = ${other.id}::uuid`).rejects.toThrow(/permission denied/);
  });
});

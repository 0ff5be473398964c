import { createHash, randomBytes, randomUUID } from "node:crypto";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { withdrawArticle } from "@/lib/articles/mutations/withdraw";
import { db } from "@/lib/db";
import { csv } from "@/lib/reports/formats/csv";
import { freezeReport } from "@/lib/reports/mutations";
import { getReport } from "@/lib/reports/queries/get-report";
import { addEvidenceFile } from "@/lib/review/evidence/mutations-file";
import { getEvidenceFile } from "@/lib/review/evidence/queries";
import { listEvidence } from "@/lib/review/queries";
import { keepFigures } from "../../support/keep-figures";
import { addViewer } from "../../support/people";

const pdf = (words: string) => new Uint8Array(Buffer.from(`%PDF-1.7\n${words}`));
const sending = (claimId: string, bytes = pdf(randomUUID())) => ({
  operationId: randomUUID(),
  claimId,
  accessedOn: "2023-11-06",
  note: "Handed over at the ministry.",
  file: { name: "List of the dead.pdf", type: "application/pdf", bytes },
});
const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe("a file as evidence", () => {
  it("is kept byte for byte with its hash, and listed with the links", async () => {
    const editor = await addViewer("editor");
    const { killedId } = await keepFigures(editor);
    const bytes = new Uint8Array(Buffer.concat([Buffer.from("%PDF-1.7\n"), randomBytes(4_000_000)]));
    const { evidenceId } = await addEvidenceFile(editor, sending(killedId, bytes));
    expect(await listEvidence(editor, killedId)).toMatchObject([
      {
        url: null,
        file: { name: "List of the dead.pdf", kind: "pdf", size: bytes.length, sha256: hashOf(bytes) },
        accessedOn: "2023-11-06",
        note: "Handed over at the ministry.",
        who: "The editor",
      },
    ]);
    const kept = await getEvidenceFile(await addViewer("viewer"), evidenceId);
    expect(Buffer.from(kept?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true);
  });

  it("is stored once for two claims, also when both come at once", async () => {
    const editor = await addViewer("editor");
    const { killedId, injuredId } = await keepFigures(editor);
    const bytes = pdf("One list for both.");
    await Promise.all([killedId, injuredId].map((id) => addEvidenceFile(editor, sending(id, bytes))));
    expect(await db.evidenceFile.count({ where: { sha256: hashOf(bytes) } })).toBe(1);
    expect(await db.evidence.count({ where: { fileSha256: hashOf(bytes) } })).toBe(2);
  });

  it("sent twice with one number is kept once, with one audit entry that holds no name", async () => {
    const editor = await addViewer("editor");
    const { killedId } = await keepFigures(editor);
    const once = sending(killedId);
    const [first, second] = [await addEvidenceFile(editor, once), await addEvidenceFile(editor, once)];
    expect(second).toEqual(first);
    const entries = await db.auditEntry.findMany({ where: { subjectId: killedId, action: "evidence:add" } });
    expect(entries).toHaveLength(1);
    expect(entries[0]?.payload).not.toContain("List of the dead");
    expect(entries[0]?.payload).toContain(hashOf(once.file.bytes));
  });

  it("is refused when it is not what it says, on a claim that is not there, and in a withdrawn article", async () => {
    const chief = await addViewer("chief");
    const { killedId, articleId } = await keepFigures(chief);
    const page = {
      ...sending(killedId),
      file: { name: "x.pdf", type: "", bytes: new Uint8Array(Buffer.from("<html>")) },
    };
    await expect(addEvidenceFile(chief, page)).rejects.toMatchObject({ code: "invalid" });
    await expect(addEvidenceFile(chief, sending(randomUUID()))).rejects.toMatchObject({ code: "not-found" });
    await withdrawArticle(chief, { operationId: randomUUID(), articleId, reason: "Invented." });
    await expect(addEvidenceFile(chief, sending(killedId))).rejects.toMatchObject({ code: "conflict" });
  });

  it("a viewer adds none but reads them; a link has no file", async () => {
    const [viewer, editor] = [await addViewer("viewer"), await addViewer("editor")];
    const { killedId } = await keepFigures(editor);
    await expect(addEvidenceFile(viewer, sending(killedId))).rejects.toMatchObject({ code: "forbidden" });
    const link = await db.evidence.create({
      data: { claimId: killedId, url: "https://example.org", accessedOn: new Date(), addedBy: editor.id },
    });
    expect(await getEvidenceFile(viewer, link.id)).toBeNull();
    expect(await getEvidenceFile(viewer, "nonsense")).toBeNull();
  });

  it("stands in a report with its name and hash, in every row", async () => {
    const editor = await addViewer("editor");
    const { killedId, articleId } = await keepFigures(editor);
    const once = sending(killedId);
    await addEvidenceFile(editor, once);
    const { reportId } = await freezeReport(editor, { operationId: randomUUID(), title: "Files", article: articleId });
    const report = await getReport(editor, reportId);
    const claim = report?.document.claims.find(({ id }) => id === killedId);
    const sha256 = hashOf(once.file.bytes);
    expect(claim?.evidence).toMatchObject([{ url: null, file: { name: "List of the dead.pdf", sha256 } }]);
    expect(report && (await text(csv.write(report)))).toContain(`file List of the dead.pdf (SHA-256 ${sha256})`);
  });
});

describe("what the database itself refuses", () => {
  it("bytes that are not what their hash says, and evidence that is both a link and a file, or neither", async () => {
    const editor = await addViewer("editor");
    const { killedId } = await keepFigures(editor);
    const bytes = pdf(randomUUID());
    const wrong = { sha256: "0".repeat(64), size: bytes.length, bytes };
    await expect(db.evidenceFile.create({ data: wrong })).rejects.toThrow(/evidence_files_sha256_check/);
    const row = { claimId: killedId, accessedOn: new Date(), addedBy: editor.id };
    await expect(db.evidence.create({ data: row })).rejects.toThrow(/evidence_link_or_file_check/);
    await db.evidenceFile.create({ data: { sha256: hashOf(bytes), size: bytes.length, bytes } });
    const file = { fileName: "list.pdf", fileKind: "pdf", fileSha256: hashOf(bytes) };
    await expect(db.evidence.create({ data: { ...row, ...file, url: "https://example.org" } })).rejects.toThrow(
      /evidence_link_or_file_check/,
    );
    await expect(db.evidence.create({ data: { ...row, ...file, fileName: "../list.pdf" } })).rejects.toThrow(
      /evidence_file_check/,
    );
  });
});

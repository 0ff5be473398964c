import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { appendAudits } from "@/lib/audit/mutations";
import { verifyChain } from "@/lib/audit/queries";
import { db, type Tx } from "@/lib/db";
import { addViewer } from "../../support/people";

const entries = (count: number) =>
  Array.from({ length: count }, () => ({ action: "claim:decide", subject: { kind: "claim", id: randomUUID() } }));

/** The last entry once more, one number further on than its neighbour: a stray that continues nothing. */
async function copyLast(tx: Tx, change: { seq: bigint; prevHash?: string }): Promise<void> {
  const last = await tx.auditEntry.findFirstOrThrow({ orderBy: { seq: "desc" } });
  await tx.auditEntry.create({ data: { ...last, hash: randomUUID().replaceAll("-", "").repeat(2), ...change } });
}

describe("many entries in one go", () => {
  it("continue the chain one after the other, beside other writers", async () => {
    const editor = await addViewer("editor");
    const before = (await db.auditHead.findUniqueOrThrow({ where: { id: 1 } })).seq;
    await Promise.all(
      [1, 1_200, 3, 40].map((count) => db.$transaction((tx) => appendAudits(tx, editor, entries(count)))),
    );
    const verdict = await verifyChain(editor);
    expect(verdict).toMatchObject({ intact: true, entries: Number(before) + 1_244 });
  });

  it("an entry that skips a number, or follows another hash, is refused by the database", async () => {
    const editor = await addViewer("editor");
    const seq = BigInt(await db.$transaction((tx) => appendAudits(tx, editor, entries(2))));
    for (const change of [{ seq: seq + 2n }, { seq: seq + 1n }, { seq: seq + 1n, prevHash: "0".repeat(64) }]) {
      await expect(db.$transaction((tx) => copyLast(tx, change))).rejects.toThrow(/continue the chain/);
    }
  });

  it("the head moves neither past the last entry nor only over some", async () => {
    const editor = await addViewer("editor");
    await db.$transaction((tx) => appendAudits(tx, editor, entries(2)));
    const last = await db.auditEntry.findFirstOrThrow({ orderBy: { seq: "desc" } });
    for (const seq of [last.seq + 1n, last.seq, last.seq - 1n]) {
      const moved = db.auditHead.update({ where: { id: 1 }, data: { seq, hash: last.hash } });
      await expect(moved).rejects.toThrow(/head follows the last entry/);
    }
  });
});

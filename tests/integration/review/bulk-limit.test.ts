import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { verifyChain } from "@/lib/audit/queries";
import { db } from "@/lib/db";
import { changeClaims } from "@/lib/review/bulk/mutations/change-claims";
import { undoBatch } from "@/lib/review/bulk/mutations/undo-batch";
import { getSelection } from "@/lib/review/bulk/queries";
import { BULK_LIMIT, BulkChange } from "@/lib/review/bulk/schema";
import { keepManyFigures } from "../../support/many-figures";
import { addViewer } from "../../support/people";

/** The whole machine may be busy; alone it takes a fraction of this. */
const MOST_MS = 20_000;

it("five thousand claims are decided and taken back in one transaction each, in seconds; more are refused", async () => {
  const editor = await addViewer("editor");
  await keepManyFigures(editor, BULK_LIMIT);
  const form = async () => {
    const { whole } = await getSelection(editor, { harm: "displaced" });
    return { operationId: randomUUID(), act: "decide", to: "verified", ...whole, count: String(whole?.count) };
  };
  const first = await form();
  const began = performance.now();
  const { batchId, size } = await changeClaims(editor, BulkChange.parse(first));
  const decided = performance.now();
  expect(size).toBe(BULK_LIMIT);
  expect(await db.claimState.count({ where: { status: "verified", version: 1 } })).toBe(BULK_LIMIT);
  const undone = performance.now();
  expect(await undoBatch(editor, { operationId: randomUUID(), batchId })).toMatchObject({ size: BULK_LIMIT });
  const taken = [decided - began, performance.now() - undone].map(Math.round);
  console.info(`5,000 claims decided in ${taken[0]} ms, taken back in ${taken[1]} ms`);
  expect(Math.max(...taken)).toBeLessThan(MOST_MS);
  expect(await verifyChain(editor)).toMatchObject({ intact: true });

  const [old, whole] = [await form(), await keepManyFigures(editor, 1)];
  expect(whole).toHaveLength(1);
  await expect(changeClaims(editor, BulkChange.parse(old))).rejects.toMatchObject({
    code: "too-large",
    message: "At most 5,000 claims can be changed at once. Narrow the list first.",
  });
  expect(await getSelection(editor, { harm: "displaced" })).toEqual({
    matching: BULK_LIMIT + 1,
    whole: null,
  });
}, 120_000);

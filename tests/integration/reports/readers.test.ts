import { randomUUID } from "node:crypto";
import { text } from "node:stream/consumers";
import { beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { csv } from "@/lib/reports/formats/csv";
import { json } from "@/lib/reports/formats/json";
import { freezeReport } from "@/lib/reports/mutations";
import { verifyReportFile } from "@/lib/reports/proof";
import { getReport } from "@/lib/reports/queries/get-report";
import type { FrozenReport } from "@/lib/reports/schema";
import { keepFigures } from "../../support/keep-figures";
import { addViewer } from "../../support/people";
import { decideNow, requireTwoPeople } from "../../support/verdicts";

let [first, second, chief] = [] as unknown as [Viewer, Viewer, Viewer];
beforeAll(async () => {
  await requireTwoPeople(["casualty"]);
  [first, second, chief] = await Promise.all([named("First"), named("Second"), addViewer("chief")]);
});

async function named(name: string): Promise<Viewer> {
  const viewer = await addViewer("editor");
  await db.user.update({ where: { id: viewer.id }, data: { name } });
  return { ...viewer, name };
}

async function frozen(article: string): Promise<FrozenReport> {
  const { reportId } = await freezeReport(chief, { operationId: randomUUID(), title: "The flood", article });
  return (await getReport(chief, reportId)) as FrozenReport;
}

describe("a frozen report where two people decide", () => {
  it("names the second reader, keeps the dissent, and leaves an open first verdict sealed", async () => {
    const [agreed, settled, open] = [await keepFigures(first), await keepFigures(first), await keepFigures(first)];
    const verified = { to: "verified", reason: "Two lists agree." } as const;
    await decideNow(first, agreed.killedId, verified);
    await decideNow(second, agreed.killedId, { to: "verified", basis: "independent-sources" });
    const report = await frozen(agreed.articleId);
    const claim = report.document.claims.find(({ id }) => id === agreed.killedId);
    expect(claim).toMatchObject({
      status: "verified",
      decidedBy: "First",
      secondReader: "Second",
      reason: "Two lists agree.",
      basis: "independent-sources",
      dissent: [],
    });
    expect(claim?.history.at(-1)?.verdicts.map(({ who }) => who)).toEqual(["First", "Second"]);
    expect(verifyReportFile(await text(json.write(report))).outcome).toBe("true");

    await decideNow(first, settled.killedId, verified);
    await decideNow(second, settled.killedId, { to: "refuted", reason: "One list is copied." });
    await decideNow(chief, settled.killedId, verified);
    const other = await frozen(settled.articleId);
    expect(other.document.claims.find(({ id }) => id === settled.killedId)).toMatchObject({
      decidedBy: "The chief",
      secondReader: null,
      dissent: [{ who: "Second", to: "refuted", reason: "One list is copied." }],
    });
    expect(await text(csv.write(other))).toContain("Second: Refuted — One list is copied.");

    await decideNow(first, open.killedId, { to: "refuted", reason: "A sealed reason." });
    const sealed = await frozen(open.articleId);
    expect(sealed.canonical).not.toMatch(/A sealed reason/);
    expect(sealed.document.claims.find(({ id }) => id === open.killedId)).toMatchObject({
      status: "in-review",
      reason: "A first verdict is in.",
    });
  });
});

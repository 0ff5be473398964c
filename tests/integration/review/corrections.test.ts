import { randomUUID } from "node:crypto";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { getClaim } from "@/lib/claims/queries/get-claim";
import { listClaims } from "@/lib/claims/queries/list-claims";
import { db } from "@/lib/db";
import { listFigures } from "@/lib/figures/queries/list-figures";
import { csv } from "@/lib/reports/formats/csv";
import { freezeReport } from "@/lib/reports/mutations";
import { getReport } from "@/lib/reports/queries/get-report";
import { correctClaim, takeCorrectionBack } from "@/lib/review/corrections/mutations";
import { listCorrections } from "@/lib/review/corrections/queries";
import { NewCorrection } from "@/lib/review/corrections/schema";
import { decideClaim } from "@/lib/review/decisions/mutations/decide";
import { keepFigures } from "../../support/keep-figures";
import { addViewer } from "../../support/people";

const correction = (claimId: string, change: Record<string, unknown> = {}) =>
  NewCorrection.parse({
    kind: "casualty",
    operationId: randomUUID(),
    claimId,
    version: 0,
    value: "12",
    bound: "at-least",
    reason: "The service says so itself.",
    ...change,
  });
const decision = (claimId: string, version: number) => ({
  operationId: randomUUID(),
  claimId,
  version,
  to: "verified" as const,
  reason: "",
});

describe("a corrected value", () => {
  it("stands in lists, on the panel and in reports, each time beside what was first read", async () => {
    const editor = await addViewer("editor");
    const { killedId, articleId } = await keepFigures(editor);
    const before = new Date(Date.now() - 1);
    await correctClaim(editor, correction(killedId, { asOf: "2023-11-05" }));
    const values = { low: 12, best: null, high: null, bound: "at-least", asRead: "12 (exactly)" };
    expect(await getClaim(editor, killedId)).toMatchObject({
      ...values,
      casualty: { low: 12, best: null, asOf: "2023-11-05" },
    });
    const { claims } = await listClaims(editor, { article: articleId });
    expect(claims.find(({ id }) => id === killedId)).toMatchObject(values);
    expect((await listFigures(editor)).figures.find(({ id }) => id === killedId)).toMatchObject(values);
    const past = await listFigures(editor, {}, before);
    expect(past.figures.find(({ id }) => id === killedId) ?? { best: 12, asRead: null }).toMatchObject({
      best: 12,
      asRead: null,
    });

    const { reportId } = await freezeReport(editor, { operationId: randomUUID(), title: "Both", article: articleId });
    const report = await getReport(editor, reportId);
    expect(report?.document.claims.find(({ id }) => id === killedId)).toMatchObject({
      says: "at least 12 killed",
      low: 12,
      best: null,
      correction: {
        firstReadAs: "12 (exactly)",
        best: 12,
        correctedBy: "The editor",
        reason: "The service says so itself.",
      },
    });
    expect(report && (await text(csv.write(report)))).toContain("12 (exactly),The editor,The service says so itself.");
  });

  it("leaves the machine's own row as it was, and keeps every value with who, when and why", async () => {
    const [editor, chief] = [await addViewer("editor"), await addViewer("chief")];
    const { killedId } = await keepFigures(editor);
    await correctClaim(editor, correction(killedId));
    await correctClaim(chief, correction(killedId, { version: 1, bound: "range", high: "15", best: "14" }));
    expect(await db.claim.findUniqueOrThrow({ where: { id: killedId } })).toMatchObject({ best: 12, bound: "exact" });
    expect(await listCorrections(editor, killedId)).toMatchObject({
      asRead: "12 (exactly)",
      corrections: [
        { number: 2, who: "The chief", value: { low: 12, best: 14, high: 15, bound: "range" } },
        { number: 1, who: "The editor", value: { low: 12, best: null, high: null } },
      ],
    });
  });

  it("of a date and of an attribution is shown like a figure's", async () => {
    const editor = await addViewer("editor");
    const { dateId, rescueId, killedId } = await keepFigures(editor);
    await correctClaim(editor, correction(dateId, { kind: "date", dateValue: "2023-11-12" }));
    expect(await getClaim(editor, dateId)).toMatchObject({ asRead: "5 Nov 2023", date: { value: "2023-11-12" } });
    await correctClaim(
      editor,
      correction(rescueId, { kind: "attribution", speaker: "The coast guard", stance: "warns" }),
    );
    expect(await getClaim(editor, rescueId)).toMatchObject({
      speaker: "The coast guard",
      asRead: "Rescue services",
      attribution: { stance: "warns", source: { text: "Rescue services" } },
    });
    const { figures } = await listFigures(editor);
    expect(figures.find(({ id }) => id === killedId)?.said?.name).toBe("The coast guard");
  });

  it("taken back, the value before it stands again; the history holds all three", async () => {
    const editor = await addViewer("editor");
    const { killedId } = await keepFigures(editor);
    const back = (version: number) =>
      takeCorrectionBack(editor, { operationId: randomUUID(), claimId: killedId, version });
    await expect(back(0)).rejects.toMatchObject({ code: "conflict" });
    await correctClaim(editor, correction(killedId));
    await correctClaim(editor, correction(killedId, { version: 1, value: "13" }));
    await back(2);
    expect(await getClaim(editor, killedId)).toMatchObject({ low: 12, bound: "at-least", version: 3 });
    const { killedId: other } = await keepFigures(editor);
    await correctClaim(editor, correction(other));
    await takeCorrectionBack(editor, { operationId: randomUUID(), claimId: other, version: 1 });
    expect(await getClaim(editor, other)).toMatchObject({ best: 12, bound: "exact", asRead: null, version: 2 });
    expect((await listCorrections(editor, other))?.corrections).toHaveLength(2);
  });
});

describe("nobody overwrites anybody", () => {
  it("a correction against an older version is refused, and so is a decision on the value before it", async () => {
    const [editor, chief] = [await addViewer("editor"), await addViewer("chief")];
    const { killedId } = await keepFigures(editor);
    await correctClaim(editor, correction(killedId));
    await expect(decideClaim(chief, decision(killedId, 0))).rejects.toMatchObject({
      code: "stale",
      message: expect.stringMatching(/^The editor corrected this claim’s value at /),
      details: { version: 1, status: "unreviewed", who: "The editor", reason: "The service says so itself." },
    });
    await decideClaim(chief, decision(killedId, 1));
    await expect(correctClaim(editor, correction(killedId, { version: 1, value: "13" }))).rejects.toMatchObject({
      code: "stale",
      details: { version: 2, status: "verified" },
    });
    expect(await getClaim(editor, killedId)).toMatchObject({ status: "verified", low: 12, version: 2 });
  });

  it("of many at once exactly one gets through, with one audit entry", async () => {
    const editor = await addViewer("editor");
    const { killedId } = await keepFigures(editor);
    const tries = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) =>
        correctClaim(editor, correction(killedId, { value: String(20 + index) })),
      ),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const codes = tries.flatMap((result) => (result.status === "rejected" ? [result.reason.code] : []));
    expect(new Set(codes)).toEqual(new Set(["stale"]));
    expect(await db.auditEntry.count({ where: { action: "claim:correct", subjectId: killedId } })).toBe(1);
  });

  it("the same value, another kind's fields and a viewer are refused", async () => {
    const [editor, viewer] = [await addViewer("editor"), await addViewer("viewer")];
    const { killedId } = await keepFigures(editor);
    await expect(correctClaim(viewer, correction(killedId))).rejects.toMatchObject({ code: "forbidden" });
    const date = correction(killedId, { kind: "date", dateValue: "2023-11-05" });
    await expect(correctClaim(editor, date)).rejects.toMatchObject({ code: "invalid" });
    await correctClaim(editor, correction(killedId));
    await expect(correctClaim(editor, correction(killedId, { version: 1 }))).rejects.toMatchObject({
      code: "conflict",
    });
    expect(NewCorrection.safeParse({ ...correction(killedId), reason: "  " }).success).toBe(false);
  });

  it("the database refuses a value of another kind, an empty reason, and any change", async () => {
    const editor = await addViewer("editor");
    const { killedId } = await keepFigures(editor);
    const row = { claimId: killedId, kind: "casualty", number: 1, version: 1, reason: "x", correctedBy: editor.id };
    await expect(db.correction.create({ data: { ...row, value: { value: "2023" } } })).rejects.toThrow(
      /corrections_value/,
    );
    await expect(db.correction.create({ data: { ...row, reason: " " } })).rejects.toThrow(/corrections_reason/);
    await expect(db.correction.create({ data: { ...row, kind: "date" } })).rejects.toThrow(/corrections_kind_fkey/);
    await expect(db.$executeRaw`UPDATE corrections SET reason = 'y'`).rejects.toThrow(/permission denied/);
  });
});

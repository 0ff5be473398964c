import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { withdrawArticle } from "@/lib/articles/mutations/withdraw";
import type { Viewer } from "@/lib/auth/viewer";
import { markClaim } from "@/lib/claims/marking/mutations";
import { MarkedClaim } from "@/lib/claims/marking/schema";
import { getClaim } from "@/lib/claims/queries/get-claim";
import { listClaims } from "@/lib/claims/queries/list-claims";
import { db } from "@/lib/db";
import { listFigures } from "@/lib/figures/queries/list-figures";
import { freezeReport } from "@/lib/reports/mutations";
import { getReport } from "@/lib/reports/queries/get-report";
import { decideClaim } from "@/lib/review/decisions/mutations/decide";
import { keepFigures } from "../../support/keep-figures";
import { addViewer } from "../../support/people";

const WORDS = "Nothing more was known by evening";

async function marking(viewer: Viewer, words = WORDS, change: Record<string, unknown> = {}) {
  const kept = await keepFigures(viewer);
  const { body } = await db.articleVersion.findUniqueOrThrow({ where: { id: kept.versionId } });
  const start = body.indexOf(words);
  const form = {
    kind: "casualty",
    operationId: randomUUID(),
    versionId: kept.versionId,
    start: String(start),
    end: String(start + words.length),
    quote: words,
    number: "more",
    value: "3",
    bound: "at-least",
    harm: "missing",
    ...change,
  };
  return { ...kept, body, marked: MarkedClaim.parse(form) };
}

describe("a claim marked by hand", () => {
  it("stands in the text with its true spans, waits for review, and is said to be marked by hand", async () => {
    const editor = await addViewer("editor");
    const { marked, ministryId, articleId, body } = await marking(editor);
    if (marked.kind !== "casualty") throw new Error("a figure");
    const { claimId } = await markClaim(editor, { ...marked, attributionId: ministryId, victims: "evening" });
    const claim = await getClaim(editor, claimId);
    expect(claim).toMatchObject({
      origin: "hand",
      quote: WORDS,
      status: "unreviewed",
      version: 0,
      trueSpan: true,
      foundByLatest: true,
      speaker: "The ministry",
      casualty: { low: 3, best: null, high: null, bound: "at-least", harm: "missing", attribution: { id: ministryId } },
    });
    const stored = await db.casualtyClaim.findUniqueOrThrow({ where: { claimId } });
    expect(body.slice(stored.numberStart, stored.numberEnd)).toBe("more");
    expect((await listClaims(editor, { article: articleId })).claims.map(({ id }) => id)).toContain(claimId);
    expect((await listFigures(editor)).figures.find(({ id }) => id === claimId)).toMatchObject({
      origin: "hand",
      low: 3,
    });
    const { reportId } = await freezeReport(editor, {
      operationId: randomUUID(),
      title: "By hand",
      article: articleId,
    });
    const report = await getReport(editor, reportId);
    expect(report?.document.claims.find(({ id }) => id === claimId)).toMatchObject({
      origin: "hand",
      says: "at least 3 missing",
    });
    expect(report?.document.method.rules).not.toContain("hand");
    const entry = await db.auditEntry.findFirstOrThrow({ where: { action: "claim:mark", subjectId: claimId } });
    expect(entry.payload).not.toContain("evening");
  });

  it("can be a date or an attribution", async () => {
    const editor = await addViewer("editor");
    const date = await marking(editor, "by evening", { kind: "date", dateValue: "2023-11-05TEV" });
    const { claimId } = await markClaim(editor, date.marked);
    expect((await getClaim(editor, claimId))?.date).toMatchObject({ value: "2023-11-05TEV", certain: [] });
    const said = await marking(editor, WORDS, { kind: "attribution", source: "evening", content: "Nothing more" });
    const { claimId: saidId } = await markClaim(editor, said.marked);
    expect(await getClaim(editor, saidId)).toMatchObject({
      speaker: "evening",
      attribution: { source: { text: "evening" }, content: [{ text: "Nothing more" }] },
    });
  });

  it("is decided and dismissed like any other, and marked again after that only where the engine was dismissed", async () => {
    const editor = await addViewer("editor");
    const { marked, killedId, body, versionId } = await marking(editor);
    const { claimId } = await markClaim(editor, marked);
    await decideClaim(editor, { operationId: randomUUID(), claimId, version: 0, to: "dismissed", reason: "A slip." });
    await expect(markClaim(editor, { ...marked, operationId: randomUUID() })).rejects.toMatchObject({
      code: "conflict",
    });

    const words = "12 people were killed";
    const start = body.indexOf(words);
    const again = MarkedClaim.parse({
      ...marked,
      operationId: randomUUID(),
      versionId,
      start,
      end: start + words.length,
      quote: words,
      number: "12",
      harm: "killed",
    });
    await expect(markClaim(editor, again)).rejects.toMatchObject({ code: "conflict", details: { claimId: killedId } });
    await decideClaim(editor, {
      operationId: randomUUID(),
      claimId: killedId,
      version: 0,
      to: "dismissed",
      reason: "Misread.",
    });
    await markClaim(editor, { ...again, operationId: randomUUID() });
  });

  it("is marked once when its form is sent twice", async () => {
    const editor = await addViewer("editor");
    const { marked } = await marking(editor);
    expect(await markClaim(editor, marked)).toEqual(await markClaim(editor, marked));
  });
});

describe("what is refused", () => {
  it("words that stand elsewhere, parts that stand nowhere, an attribution of another text", async () => {
    const editor = await addViewer("editor");
    const { marked } = await marking(editor);
    const other = await keepFigures(editor);
    const tries = [
      [{ start: marked.start + 8 }, "stale"],
      [{ quote: "Nothing less was known by evening" }, "stale"],
      [{ number: "twelve" }, "invalid"],
      [{ victims: "herders" }, "invalid"],
      [{ attributionId: other.ministryId }, "invalid"],
      [{ versionId: randomUUID() }, "not-found"],
    ] as const;
    for (const [change, code] of tries) {
      const wrong = { ...marked, ...change, operationId: randomUUID() } as MarkedClaim;
      await expect(markClaim(editor, wrong), JSON.stringify(change)).rejects.toMatchObject({ code });
    }
    expect(await db.claim.count({ where: { versionId: marked.versionId, origin: "hand" } })).toBe(0);
  });

  it("a text that was withdrawn, and a viewer", async () => {
    const [chief, viewer] = [await addViewer("chief"), await addViewer("viewer")];
    const { marked, articleId } = await marking(chief);
    await expect(markClaim(viewer, marked)).rejects.toMatchObject({ code: "forbidden" });
    await withdrawArticle(chief, { operationId: randomUUID(), articleId, reason: "Invented." });
    await expect(markClaim(chief, marked)).rejects.toMatchObject({ code: "conflict" });
  });
});

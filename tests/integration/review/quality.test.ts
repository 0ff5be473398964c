import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { withdrawArticle } from "@/lib/articles/mutations/withdraw";
import { markClaim } from "@/lib/claims/marking/mutations";
import { MarkedClaim } from "@/lib/claims/marking/schema";
import type { Status } from "@/lib/claims/status";
import { db } from "@/lib/db";
import { correctClaim, takeCorrectionBack } from "@/lib/review/corrections/mutations";
import { decideClaim } from "@/lib/review/decisions/mutations/decide";
import { listQuality } from "@/lib/review/quality/queries";
import { keepFigures } from "../../support/keep-figures";
import { addViewer } from "../../support/people";

it("counts what was kept, corrected, dismissed and missed, by kind and by rule, without withdrawn articles", async () => {
  const chief = await addViewer("chief");
  const story = await db.story.create({ data: { title: `Story ${randomUUID()}`, createdBy: chief.id } });
  const kept = await keepFigures(chief, { storyId: story.id });
  const more = await keepFigures(chief, { storyId: story.id, publisher: "Another paper" });
  const gone = await keepFigures(chief, { storyId: story.id, publisher: "A third paper" });
  const decide = (claimId: string, to: Status, version = 0) =>
    decideClaim(chief, { operationId: randomUUID(), claimId, version, to, reason: "Seen." });
  const correct = (claimId: string) =>
    correctClaim(chief, {
      kind: "casualty",
      operationId: randomUUID(),
      claimId,
      version: 0,
      reason: "Misread.",
      value: 31,
      bound: "exact",
    });
  await decide(kept.killedId, "verified");
  await decide(kept.injuredId, "refuted");
  await decide(more.killedId, "dismissed");
  await correct(more.injuredId);
  await decide(kept.dateId, "in-review");
  await decide(gone.killedId, "verified");
  await withdrawArticle(chief, { operationId: randomUUID(), articleId: gone.articleId, reason: "Invented." });
  const { body } = await db.articleVersion.findUniqueOrThrow({ where: { id: kept.versionId } });
  const start = body.indexOf("by evening");
  const form = {
    kind: "date",
    operationId: randomUUID(),
    versionId: kept.versionId,
    start,
    end: start + 10,
    quote: "by evening",
    dateValue: "2023-11-05TEV",
  };
  await markClaim(chief, MarkedClaim.parse(form));

  const { kinds, rules } = await listQuality(await addViewer("viewer"), { story: story.id });
  expect(kinds).toEqual([
    { kind: "casualty", found: 4, judged: 4, kept: 2, verified: 1, refuted: 1, dismissed: 1, corrected: 1, missed: 0 },
    { kind: "date", found: 2, judged: 0, kept: 0, verified: 0, refuted: 0, dismissed: 0, corrected: 0, missed: 1 },
    {
      kind: "attribution",
      found: 4,
      judged: 0,
      kept: 0,
      verified: 0,
      refuted: 0,
      dismissed: 0,
      corrected: 0,
      missed: 0,
    },
  ]);
  expect(rules[0]).toMatchObject({ kind: "casualty", rule: "test/by-hand", judged: 4 });

  await takeCorrectionBack(chief, { operationId: randomUUID(), claimId: more.injuredId, version: 1 });
  const after = await listQuality(chief, { story: story.id });
  expect(after.kinds[0]).toMatchObject({ judged: 3, kept: 2, corrected: 0 });
});

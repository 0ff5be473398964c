import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { ingestArticle } from "@/lib/articles/mutations/ingest";
import { setPublicationDate } from "@/lib/articles/mutations/set-publication-date";
import { listClaims } from "@/lib/claims/queries/list-claims";
import { listDates } from "@/lib/claims/queries/list-dates";
import { correctClaim } from "@/lib/review/corrections/mutations";
import { pasted } from "../../support/intake";
import { addViewer } from "../../support/people";

test("a list of claims tells the day a date stands for: as first read, as a later publication date makes it, as corrected", async () => {
  const viewer = await addViewer("editor");
  const text = "Rescuers said on Tuesday that 12 people drowned when a barge capsized near the weir.";
  const { articleId } = await ingestArticle(viewer, pasted(text));
  const shown = async () => {
    const { claims } = await listClaims(viewer, { article: articleId });
    const dates = await listDates(viewer, claims);
    expect([...dates.keys()]).toEqual(claims.filter(({ kind }) => kind === "date").map(({ id }) => id));
    return [...dates.entries()].map(([id, date]) => ({ id, ...date }));
  };
  expect(await shown()).toMatchObject([{ value: "XXXX-WXX-2", asRead: null }]);

  const published = { operationId: randomUUID(), articleId, number: 0, value: "2024-05-16", note: null };
  await setPublicationDate(viewer, published);
  const [date] = await shown();
  expect(date).toMatchObject({ value: "2024-05-14", asRead: null });

  const claim = { operationId: randomUUID(), claimId: String(date?.id), version: 0 };
  await correctClaim(viewer, { ...claim, kind: "date", reason: "The week before.", dateValue: "2024-05-07" });
  expect(await shown()).toEqual([{ id: date?.id, value: "2024-05-07", asRead: "14 May 2024" }]);
});

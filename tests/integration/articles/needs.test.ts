import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { ingestArticle } from "@/lib/articles/mutations/ingest";
import { setPublicationDate } from "@/lib/articles/mutations/set-publication-date";
import { withdrawArticle } from "@/lib/articles/mutations/withdraw";
import { countArticles } from "@/lib/articles/queries/count-articles";
import { listArticles } from "@/lib/articles/queries/list-articles";
import { pasted } from "@/tests/support/intake";
import { addViewer } from "@/tests/support/people";

test("the overview's number of articles that need something is the number of the list it leads to", async () => {
  const chief = await addViewer("chief");
  const operation = () => ({ operationId: randomUUID() });
  const stated = { publisher: "Weir Post", byline: "A reporter", url: "https://weir.example/1" };
  const add = async (title: string, given = {}) =>
    (await ingestArticle(chief, pasted(`${title}\n\nTwo divers were killed, the harbour office said.`, given)))
      .articleId;
  const undated = await add("Two divers killed at the weir", stated);
  const bare = await add("Two divers killed, a reader writes");
  await add("Divers killed at the weir", { ...stated, url: "https://weir.example/2", published: "2024-05-16" });
  const needing = async () => {
    const counts = await countArticles(chief, {});
    const date = (await listArticles(chief, { needs: "date" })).articles.map(({ id }) => id);
    const look = (await listArticles(chief, { needs: "look" })).articles.map(({ id }) => id);
    expect([counts.undated, counts.warned]).toEqual([date.length, look.length]);
    return { date, look };
  };
  expect(await needing()).toEqual({ date: [bare, undated], look: [bare, undated] });

  await setPublicationDate(chief, { ...operation(), articleId: undated, number: 0, value: "2024-05-16", note: null });
  expect(await needing()).toEqual({ date: [bare], look: [bare] });

  await withdrawArticle(chief, { ...operation(), articleId: bare, reason: "It was made up." });
  expect(await needing()).toEqual({ date: [], look: [] });
});

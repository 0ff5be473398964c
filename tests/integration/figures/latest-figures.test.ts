import { expect, it } from "vitest";
import { listEvents } from "@/lib/figures/queries/list-events";
import { keepArticle } from "../../support/articles";
import { keepFigures } from "../../support/keep-figures";
import { addViewer } from "../../support/people";
import { readingOf } from "../../support/reading";

it("one endless list of incidents hides no other article's figures, and the panel says what it left out", async () => {
  const editor = await addViewer("editor");
  const { killedId } = await keepFigures(editor);
  const sentences = Array.from(
    { length: 130 },
    (_, n) => `On street ${n + 1} a total of ${n + 200} people were killed.`,
  );
  const body = sentences.join(" ");
  const reading = readingOf(body);
  for (let n = 0; n < sentences.length; n++) {
    reading.figure(`${n + 200} people were killed`, { number: String(n + 200), value: n + 200 });
  }
  await keepArticle(editor, { body, claims: reading.claims });
  const { events, complete } = await listEvents(editor);
  const figures = events.flatMap((event) => event.placed.map(({ figure }) => figure.id));
  expect(complete).toBe(false);
  expect(figures).toContain(killedId);
  expect(figures).toHaveLength(100 + 2);
});

import { describe, expect, it } from "vitest";
import { sortDays } from "@/lib/figures/days";

/** The day stands in brackets, what was said in braces; the day's value is 2024-05-03. */
function sortedIn(marked: string) {
  const text = marked.replace(/[[\]{}]/g, "");
  const plainIndex = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[[\]{}]/g, "").length;
  const span = (open: string, close: string) => ({ start: plainIndex(open), end: plainIndex(close) });
  const content = marked.includes("{") ? [span("{", "}")] : [];
  const day = { ...span("[", "]"), type: "DATE", value: "2024-05-03" };
  const figure = { since: null, asOf: null, sentence: text, figure: "incident" } as const;
  const { eventDays, statementDays } = sortDays(figure, [day], { content, source: null, sentenceStart: 0 });
  return eventDays.length > 0 ? "event" : statementDays.length > 0 ? "statement" : "neither";
}

describe("what a day in a figure's sentence dates", () => {
  it.each([
    ["Police said {12 people were killed in the raid on [Friday]}.", "event"],
    ["Police said on [Friday] that {12 people were killed}.", "statement"],
    ["{Twelve people were killed}, police said on [Friday].", "statement"],
    ["The raid on [Friday] killed 12 people.", "event"],
    ["Officials revised the number killed in the raid on [Friday] to 12.", "event"],
    ["Officials on [Friday] lowered the number killed in the raid to 12.", "statement"],
    ["The army struck the port on [Friday], which police said {killed 12 people}.", "event"],
    ["The raid of [Friday], in which police said {12 people were killed}, went on.", "event"],
    ["On [Friday], the governor condemned the raid, which police said {killed 12 people}.", "neither"],
    [
      "The envoy left on [Friday] as shelling went on in the port, where medics said {12 people were killed}.",
      "neither",
    ],
    ["The governor told reporters [Friday] {12 people were killed}.", "statement"],
  ])("%s → %s", (marked, expected) => {
    expect(sortedIn(marked)).toBe(expected);
  });
});

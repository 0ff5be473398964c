import { expect, it } from "vitest";
import { extract } from "@/lib/extraction";
import { VAGUE_READINGS } from "@/lib/figures/recording/acled";

it.each(VAGUE_READINGS.filter(({ low }) => low <= 1_000).map(({ word, low }) => [word, low] as const))(
  "the engine reads “%s” as the table prints it",
  (word, low) => {
    const text = `The police said ${word} of people were killed in the flood.`;
    const claims = extract({ id: "a", text });
    expect(claims.find(({ kind }) => kind === "casualty")).toMatchObject({ low, bound: "vague" });
  },
);

it("names the codebook for “dozens” and the dictionary for “scores”", () => {
  const readings = new Map(VAGUE_READINGS.map(({ word, ...reading }) => [word, reading]));
  expect(readings.get("dozens")).toEqual({ low: 12, after: "acled" });
  expect(readings.get("scores")).toEqual({ low: 20, after: "dictionary" });
});

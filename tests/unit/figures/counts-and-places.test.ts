import { describe, expect, it } from "vitest";
import { placeWords } from "@/lib/figures/headline";
import { kindOfCount } from "@/lib/figures/period-words";
import { comparePlaces } from "@/lib/figures/places";

describe("what kind of count a sentence makes of a figure without a day", () => {
  it.each([
    ["Medics say 900 people have died as the army continues its bombardment of the port.", "cumulative"],
    ["After weeks of shelling, officials put the dead in the town at 340.", "cumulative"],
    ["The ongoing siege has killed 120 people.", "cumulative"],
    ["The bombardment of the port killed 12 people on Friday.", "incident"],
    ["The search continues for 12 people.", "incident"],
    ["He will continue his tour after a strike that killed 12 people.", "incident"],
  ])("%s → %s", (sentence, expected) => {
    const end = { start: sentence.length, end: sentence.length };
    expect(kindOfCount({ figure: "incident", since: null, cause: null }, sentence, end, null).figure).toBe(expected);
  });
});

it.each([
  ["Gaza", "in Gaza"],
  ["Lebanese-Israeli border", "on the Lebanese-Israeli border"],
  ["the coast", "on the coast"],
  ["near the border", "near the border"],
  ["Ahli Arab hospital", "at Ahli Arab hospital"],
])("%s is written %s", (place, words) => {
  expect(placeWords(place)).toBe(words);
});

describe("a border between two countries", () => {
  const place = (name: string) => ({ place: name, context: `It happened in ${name}.` });
  it.each([
    ["the Lebanese-Israeli border", "southern Lebanon", "unknown"],
    ["southern Lebanon", "the Lebanese-Israeli border", "unknown"],
    ["the Lebanese-Israeli border", "Egypt", "perhaps-apart"],
    ["southern Lebanon", "northern Lebanon", "apart"],
  ] as const)("%s and %s: %s", (a, b, expected) => {
    expect(comparePlaces(place(a), place(b))).toBe(expected);
  });
});

import { describe, expect, it } from "vitest";
import type { Figure } from "@/lib/figures/figure";
import { independentOrigins, originOf, originWords } from "@/lib/figures/origins";
import { isSameSource } from "@/lib/figures/source-identity";
import { figureOf, saidBy } from "@/tests/support/figures";

describe("one source under two names", () => {
  it.each([
    ["the same words", "the health ministry", "health ministry", true],
    ["a ministry and its officials' place", "Palestinian health officials", "the health ministry in Gaza", true],
    ["a body named for who runs it", "the Hamas-run health ministry", "Gaza's health ministry", true],
    ["officials and a ministry of one place", "Israeli officials", "Israel's foreign ministry", true],
    [
      "officials in an enclave and its ministry",
      "officials in the Hamas-run enclave",
      "the health ministry in Gaza",
      true,
    ],
    ["a longer and a shorter name", "Volodymyr Zelensky", "Zelensky", true],
    ["police and their spokesman's body", "police", "Durban police", true],
    ["ministries of two places", "Lebanon's health ministry", "the health ministry in Gaza", false],
    ["officials of two places", "Israeli officials", "Lebanese officials", false],
    ["police and a hospital", "police", "hospital officials", false],
    ["the army and the police", "the army", "the police", false],
    ["two UN offices", "the UN human rights office", "the UN humanitarian office", false],
    ["two people", "Antony Blinken", "Hakan Fidan", false],
  ])("%s", (_, a, b, expected) => {
    expect(isSameSource(saidBy(a), saidBy(b))).toBe(expected);
    expect(isSameSource(saidBy(b), saidBy(a))).toBe(expected);
  });

  it("a named spokesman speaks for the body his words name", () => {
    const spokesman = saidBy("Jan Novak", { words: "fire service spokesman Jan Novak", kind: "person" });
    expect(isSameSource(spokesman, saidBy("the fire service"))).toBe(true);
  });
});

describe("who really said it", () => {
  const media = (name: string) => saidBy(name, { kind: "media" });
  it.each<[string, Partial<Parameters<typeof figureOf>[0] & object>, string]>([
    ["whoever is named", { said: "police" }, "police"],
    ["nobody named: the publisher", { publisher: "Hill Post" }, "hill post"],
    ["an outlet that says it itself", { said: media("Reuters") }, "reuters"],
    [
      "an outlet citing somebody",
      { said: media("Reuters"), sentence: "Twelve died, Reuters reported, citing police." },
      "police",
    ],
    [
      "an outlet quoting a ministry",
      { said: media("AFP"), sentence: "AFP, quoting the health ministry in Gaza, said 12 died." },
      "health ministry in Gaza",
    ],
    [
      "a UN office citing a ministry",
      {
        said: saidBy("UN humanitarian office", { kind: "un" }),
        sentence: "The UN humanitarian office, citing the health ministry in Gaza, said 12 died.",
      },
      "health ministry in Gaza",
    ],
    [
      "a UN office that counted",
      {
        said: saidBy("UN human rights office", { kind: "un" }),
        sentence: "The UN human rights office said it had verified 12 deaths.",
      },
      "UN human rights office",
    ],
    [
      "somebody unnamed, through an outlet",
      {
        said: saidBy("a security source", { kind: "anonymous" }),
        sentence: "A security source told Reuters that 12 had died.",
      },
      "an unnamed source, through reuters",
    ],
  ])("%s", (_, parts, expected) => {
    expect(originWords(originOf(figureOf(parts)))).toBe(expected);
  });
});

describe("independent sources", () => {
  const count = (...figures: Figure[]) => independentOrigins(figures).length;
  const outlet = (name: string) => saidBy(name, { kind: "media" });

  it("three outlets quoting one ministry are one", () => {
    const said = (publisher: string) => figureOf({ publisher, said: "the health ministry" });
    expect(count(said("Hill Post"), said("Coast Gazette"), said("Inland Times"))).toBe(1);
  });

  it("two outlets that name each other are one", () => {
    const there = figureOf({ publisher: "Hill Post", said: outlet("Coast Gazette") });
    const back = figureOf({ publisher: "Coast Gazette", said: outlet("Hill Post") });
    expect(count(there, back)).toBe(1);
  });

  it("an outlet that names another is that one's source", () => {
    const origin = figureOf({ publisher: "Hill Post", said: "the coroner" });
    const relay = figureOf({ publisher: "Coast Gazette", said: outlet("Hill Post") });
    expect(independentOrigins([relay, origin]).map(originWords)).toEqual(["the coroner"]);
  });

  it("an unnamed source quoted through one outlet counts once", () => {
    const unnamed = (publisher: string) =>
      figureOf({
        publisher,
        said: saidBy("a diplomat", { kind: "anonymous" }),
        sentence: "A diplomat told Reuters that 12 died.",
      });
    expect(count(unnamed("Hill Post"), unnamed("Coast Gazette"))).toBe(1);
  });

  it("unnamed sources of two outlets are two", () => {
    const unnamed = (publisher: string) => figureOf({ publisher, said: saidBy("a diplomat", { kind: "anonymous" }) });
    expect(count(unnamed("Hill Post"), unnamed("Coast Gazette"))).toBe(2);
  });

  it("police and hospital are two, and none is none", () => {
    expect(count(figureOf({ said: "police" }), figureOf({ said: "hospital officials" }))).toBe(2);
    expect(count()).toBe(0);
  });
});

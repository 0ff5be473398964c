import { describe, expect, it } from "vitest";
import { attributionsOf } from "./read";

/** Who speaks, through whom, and by what medium. */
type Chain = [source: string, via: string | null, cue: string | null, medium: string | null];

const HITS: [string, Chain][] = [
  [
    "The premier noted “the need for calm,” his office said in a statement.",
    ["The premier", "his office", "said", "statement"],
  ],
  [
    "The premier noted “the need for calm.” , his office said in a statement.",
    ["The premier", "his office", "said", "statement"],
  ],
  ["The minister called for restraint, her office said.", ["The minister", "her office", "said", null]],
  [
    "The minister called for restraint, her spokesman said in an interview.",
    ["The minister", "her spokesman", "said", "interview"],
  ],
  ["The king urged both sides to stop, his court said in a letter.", ["The king", "his court", "said", "letter"]],
  ["The pope called for peace, his envoy said on Sunday.", ["The pope", "his envoy", "said", null]],
  [
    "The governor vowed to rebuild the bridge, her office said in a tweet.",
    ["The governor", "her office", "said", "tweet"],
  ],
  ["The ministry rejected the report, its spokeswoman said.", ["The ministry", "its spokeswoman", "said", null]],
  ["The union demanded higher pay, its lawyer said in a letter.", ["The union", "its lawyer", "said", "letter"]],
  [
    "The rebels denied the charge, their spokesman said on Telegram.",
    ["The rebels", "their spokesman", "said", "post"],
  ],
  [
    "Nine sailors were lost, Reuters reported, citing the coast guard.",
    ["the coast guard", "Reuters", "reported", null],
  ],
  ["Nine sailors were lost, Reuters said, citing a port official.", ["a port official", "Reuters", "said", null]],
  [
    "Nine sailors were lost, state television reported, quoting the navy.",
    ["the navy", "state television", "reported", null],
  ],
  [
    "Nine sailors were lost, the newspaper reported, citing witnesses.",
    ["witnesses", "the newspaper", "reported", null],
  ],
  [
    "Nine sailors were lost, the news agency reported, citing two officers.",
    ["two officers", "the news agency", "reported", null],
  ],
  [
    "Reuters reported that nine sailors were lost, citing the coast guard.",
    ["the coast guard", "Reuters", "reported", null],
  ],
  [
    "The BBC reported that nine sailors were lost, citing the coast guard.",
    ["the coast guard", "The BBC", "reported", null],
  ],
  [
    "State radio said nine sailors were lost, citing the coast guard.",
    ["the coast guard", "State radio", "said", null],
  ],
  ["Reuters, citing the coast guard, said nine sailors were lost.", ["the coast guard", "Reuters", "said", null]],
  ["AFP, quoting a harbour pilot, said nine sailors were lost.", ["a harbour pilot", "AFP", "said", null]],
  [
    "The newspaper, citing court papers, reported that the mayor had resigned.",
    ["court papers", "The newspaper", "reported", null],
  ],
  ["The agency quoted the mayor as saying the dam would hold.", ["the mayor", "The agency", "quoted", null]],
  ["The agency quoted the mayor as saying that the dam would hold.", ["the mayor", "The agency", "quoted", null]],
  ["The newspaper quoted a nurse as saying, “We ran out of beds.”", ["a nurse", "The newspaper", "quoted", null]],
  ["The daily quotes two officers as saying the raid failed.", ["two officers", "The daily", "quotes", null]],
  ["Reuters quoted a paramedic as saying nine people died.", ["a paramedic", "Reuters", "quoted", null]],
  ["Interfax quoted the governor as saying the fire was out.", ["the governor", "Interfax", "quoted", null]],
  ["State media quoted the general as saying the hill had been taken.", ["the general", "State media", "quoted", null]],
  ["The agency cited the minister as saying fuel would last a week.", ["the minister", "The agency", "cited", null]],
  ["“The dam will hold,” the newspaper quoted the mayor as saying.", ["the mayor", "the newspaper", "quoted", null]],
  ["A statement by the ministry said the port was shut.", ["the ministry", null, null, "statement"]],
  ["A statement from the ministry said the port was shut.", ["the ministry", null, null, "statement"]],
  ["A letter from the union said the port was shut.", ["the union", null, null, "letter"]],
  ["A tweet by the embassy said the port was shut.", ["the embassy", null, null, "tweet"]],
  ["A memo from the governor said the port would shut.", ["the governor", null, null, "memo"]],
  ["The ministry's statement said the port was shut.", ["The ministry", null, null, "statement"]],
  ["An army statement said the port was shut.", ["An army", null, null, "statement"]],
  ["A Hezbollah statement said its men had fired first.", ["A Hezbollah", null, null, "statement"]],
  ["According to a statement by the ministry, the port was shut.", ["the ministry", null, null, "statement"]],
  ["The port was shut, according to a statement from the ministry.", ["the ministry", null, null, "statement"]],
  ["The port was shut, according to a letter from the union.", ["the union", null, null, "letter"]],
];

/** The speaker speaks for himself: nobody stands between. */
const NO_CHAIN: string[] = [
  "The minister said in the letter room that the port was shut.",
  "The minister said that in a letter the port was called unsafe.",
  "The port was shut after a statement, the minister said.",
  "The minister said on Friday that the post office was shut.",
  "The minister said at the post office that the port was shut.",
  "The minister told Reuters that the port was shut.",
  "The minister told the newspaper the port was shut.",
  "“The port is shut,” the minister told the BBC.",
  "The minister said, citing the storm, that the port was shut.",
  "The minister said the port was shut, citing the storm.",
  "The judge ruled against the firm, citing a law of 1920, a clerk said.",
  "The mayor was quoted as saying the port was shut.",
  "The mayor was quoted by the agency as saying the port was shut.",
  "Reuters reported that the port was shut.",
  "State television said the port was shut.",
  "The newspaper said its reporter had been held.",
  "The agency reported a fire in the harbour.",
  "His office said the minister was ill.",
  "Her spokesman said the talks would go on.",
  "Their lawyer said the appeal had been lost.",
  "The office of the mayor said the port was shut.",
  "The spokesman for the army said the hill was quiet.",
  "The army said the hill was quiet, but its spokesman gave no figures.",
  "A statement said the port was shut.",
  "The statement said the port was shut.",
  "A letter said the port was shut.",
  "According to the minister, the port was shut.",
  "According to a report, the port was shut.",
  "Police said the man had posted a letter.",
  "Police said the man wrote a statement.",
  "The union said the letter was forged.",
  "The union said its statement had been ignored.",
  "Villagers said the office was locked.",
  "The aid group said it had quoted the mayor in full.",
  "A doctor said nine people had died, and a nurse said ten.",
  "The army said nine had died; the ministry said ten.",
  "The report found that the wells were dry.",
  "The study says the wells are dry.",
  "The sailors, the captain said, were lost.",
  "The captain, speaking to reporters, said the sailors were lost.",
  "The captain added that the ship's log was lost.",
];

/** Nobody stands between, but the words stand in something. */
const IN_A_MEDIUM: [string, string][] = [
  ["The minister said in a statement that the port was shut.", "statement"],
  ["The minister said on Twitter that the port was shut.", "tweet"],
  ["The minister said on X that the port was shut.", "post"],
  ["The port was shut, the minister said in a statement.", "statement"],
  ["The port was shut, the minister said on Monday in an interview.", "interview"],
  ["The minister wrote in a letter that the port was shut.", "letter"],
  ["The minister told the council in a letter that the port was shut.", "letter"],
  ["In a statement, the ministry said the port was shut.", "statement"],
  ["In a letter to the council the judge said the port was shut.", "letter"],
  ["In her nightly address the president said the port was shut.", "speech"],
  ["“The port is shut,” the minister told the newspaper by phone.", "phone"],
  ["“The port is shut,” said the minister in a statement on Sunday.", "statement"],
];

describe("in what somebody says it", () => {
  it.each(IN_A_MEDIUM)("%s → %s", (text, medium) => {
    expect(attributionsOf(text)[0]?.via).toEqual({ source: null, cue: null, medium });
  });
});

describe("who passes on whose words", () => {
  it.each(HITS)("%s", (text, [source, via, cue, medium]) => {
    const chained = attributionsOf(text).find((claim) => claim.via !== null);
    const chain = [chained?.source?.text, chained?.via?.source?.text ?? null, chained?.via?.cue?.text ?? null];
    expect([...chain, chained?.via?.medium]).toEqual([source, via, cue, medium]);
  });

  it.each(NO_CHAIN)("nobody stands between: %s", (text) => {
    const found = attributionsOf(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((claim) => claim.via !== null)).toEqual([]);
  });
});

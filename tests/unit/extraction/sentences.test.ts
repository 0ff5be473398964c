import { describe, expect, test } from "vitest";
import { analyse } from "@/lib/extraction/analyse";

/** The sentences are written with a bar where one ends; the bar stands for the space, or for nothing where "‖" stands. */
function cut(marked: string): { text: string; sentences: string[] } {
  return {
    text: marked.replaceAll("|", " ").replaceAll("‖", ""),
    sentences: marked.split(/[|‖]/).map((part) => part.trim()),
  };
}

const SPLITS = [
  "Shells fell on the port.|Two sailors died.",
  "Who fired?|Nobody knows!|The army is silent.",
  "“They killed 12,” the mayor said.|“We saw it.”|Then he left.",
  'She turned and said, "It is over."|Others ran.',
  "“We will stay.|We will not leave.”|The crowd cheered.",
  "It began at 5 p.m.|The shelling ended at 9 p.m.|Nobody was hurt.",
  "He lives in the U.S.|She lives in Tyre.",
  "It came from the U.S.|Millions watched.",
  "The firm is Barada Inc.|It closed yesterday.",
  "The toll rose to 1,430.|Of these, 3.5 per cent were police.",
  "Prices rose 5%.|12 people were hurt.",
  "They fled in 2022.|15 died.",
  "The army denied it (as it had before).|The envoy left.",
  "He was hit.|(Others were not.)|The road closed.",
  "Five were shot dead.‖The army denied it.‖Nobody was charged.",
  "Five were shot dead.”‖The army denied it.",
  "the strike hit a school.|they fled to the coast.",
  "The truce ended...|Then the guns began.",
  "The truce ended…|No one was told.",
  "He spoke for an hour . . . .|Nobody listened.",
  "1. The first demand.|2. The second demand.",
  "1.) Stop the strikes 2.) Open the road".replace(" 2", "|2"),
  "a. food|b. water|c. fuel",
  "The list is long.11 12|Take the bridge.",
  "It was signed by the two sides etc.|Then the talks broke up.",
  "They met Smith, Jones & Co.|The deal failed.",
];

const WHOLE = [
  "Gen. Haddad met Lt. Col. Nasser on Jan. 5 in St. Louis.",
  "The U.S. Army and the U.N. envoy met Sen. Baker.",
  "He is no. 5 on the list, e.g. a witness, i.e. not a suspect.",
  "J. K. Nasser and A. B. Khalil were among the dead.",
  "It grew by 3.5 per cent to $1,000.50 in 2023.",
  "“Where were they?” Ms. Haddad asked.",
  "“Why now?” she said.",
  "“the cost of the war.” , his office said in a statement.",
  "The mayor (He took office in May. He resigned in June.) was hurt.",
  "She cried, 'Run. They are here.' and fell.",
  "They waited . . . and nothing came.",
  "The file is report.pdf on example.org today.",
  "At 5 p.m. Monday the bridge fell.",
  "OF THE U.S. AND ITALY NOTHING WAS HEARD.",
  "The cats, dogs, etc. were saved.",
  "Mix of fear and -- alas! -- hunger drove them out.",
  "Yahoo! staff were unhurt.",
  "He has Ph.D.-level training.",
];

describe("findSentences", () => {
  test.each(SPLITS)("splits %j", (marked) => {
    const { text, sentences } = cut(marked);
    expect(analyse({ id: "a", text }).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  test.each(WHOLE)("keeps whole %j", (text) => {
    expect(analyse({ id: "a", text }).sentences).toHaveLength(1);
  });

  test("a headline, a dateline and list items end with their lines", () => {
    const text =
      "Strike kills 12 in Tyre\nRescuers dig on\n\nTYRE, Nov 5 - Twelve died.\n• One was a nurse\n• One drove a bus";
    const sentences = analyse({ id: "a", text }).sentences.map(({ start, end }) => text.slice(start, end));
    expect(sentences).toEqual(text.split(/\n+/));
  });

  test("lines broken for width alone do not end sentences", () => {
    const text =
      "The army said on Monday that\nthe village had been\nhit by shells and that\nfour had died. Nobody\nwas charged.";
    expect(analyse({ id: "a", text }).sentences).toHaveLength(2);
  });

  test("each token knows its sentence, and a line drawn with marks belongs to none", () => {
    const { tokens, sentences } = analyse({ id: "a", text: "One died.\n*****\nTwo fled." });
    expect(sentences).toHaveLength(2);
    expect(tokens.filter((token) => token.sentence === 1).map((token) => token.text)).toEqual(["Two", "fled", "."]);
  });

  test("an empty text has no sentences", () => {
    for (const text of ["", " \n\n ", "\u200f"]) expect(analyse({ id: "a", text }).sentences).toEqual([]);
  });
});

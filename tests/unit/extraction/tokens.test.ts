import { describe, expect, test } from "vitest";
import { tokenize } from "@/lib/extraction/tokens/tokenize";

const cut = (text: string) => tokenize(text).map((token) => token.text);
const kinds = (text: string) => tokenize(text).map((token) => token.kind);

/** The text, and its tokens between bars. */
const TABLE: [text: string, tokens: string][] = [
  ["Hamas's men didn't flee", "Hamas|'s|men|didn't|flee"],
  ["The ministry’s staff weren’t told", "The|ministry|’s|staff|weren’t|told"],
  ["the soldiers' families", "the|soldiers|'|families"],
  ["we've, I'll, they're, he'd", "we|'ve|,|I|'ll|,|they|'re|,|he|'d"],
  ["O'Brien in Sana'a's port", "O'Brien|in|Sana'a|'s|port"],
  ["the U.S.'s envoy", "the|U.S.|'s|envoy"],
  ["a 12-year-old, Iran-backed al-Sudani", "a|12-year-old|,|Iran-backed|al-Sudani"],
  ["an F-16, two AK-47s and mid-2014", "an|F-16|,|two|AK-47s|and|mid-2014"],
  ["12-15 people, 5k-20k, 2023-10-07", "12|-|15|people|,|5k|-|20k|,|2023|-|10|-|07"],
  ["from 9,770 to 1.4, 12,34,567.89", "from|9,770|to|1.4|,|12,34,567.89"],
  ["October 7,2023", "October|7|,|2023"],
  ["the 12th, $5, 40% and 10k", "the|12th|,|$|5|,|40|%|and|10k"],
  ["at 5 p.m. and 3p.m. on Jan. 5", "at|5|p.m.|and|3|p.m.|on|Jan.|5"],
  ["U.S. and U.N. and U.S forces", "U.S.|and|U.N.|and|U.S|forces"],
  ["J. K. Khalil, Ph.D., and Dr. Haddad", "J.|K.|Khalil|,|Ph.D.|,|and|Dr.|Haddad"],
  ["No. 5, but no. She left", "No.|5|,|but|no|.|She|left"],
  ["in May. On Mar. 3 he", "in|May|.|On|Mar.|3|he"],
  ["he fell ill. In Ill. and Springfield, Ill. too", "he|fell|ill|.|In|Ill|.|and|Springfield|,|Ill.|too"],
  ["five dead.The army", "five|dead|.|The|army"],
  ["see www.example.org/a/b. Then", "see|www.example.org/a/b|.|Then"],
  ["https://example.org/x?y=1, she", "https://example.org/x?y=1|,|she"],
  ["wait... no... – and -- then…", "wait|...|no|...|–|and|--|then|…"],
  ["“Go,” he said: ‘now’", "“|Go|,|”|he|said|:|‘|now|’"],
  ["He said \"no\" and 'yes'", "He|said|\"|no|\"|and|'|yes|'"],
  ["KILLED 12 IN THE U.S. ARMY", "KILLED|12|IN|THE|U.S.|ARMY"],
  ["12 people\r\nfled", "12|people|fled"],
  ["hit 😀 👍 flags", "hit|😀|👍|flags"],
  ["cafe\u0301 et nai\u0308ve", "cafe\u0301|et|nai\u0308ve"],
  ["قُتل ١٢ شخصاً", "قُتل|١٢|شخصاً"],
  ["a \ud800 b", "a|\ud800|b"],
  ["\ufeffThe\u200f end", "The|end"],
  ["co\u00adoperate", "co\u00adoperate"],
  ["*****\nNext", "*****|Next"],
  ["½ of 5½", "½|of|5|½"],
  ["12e-1 and 1.1^23", "12e-1|and|1.1|^|23"],
];

describe("tokenize", () => {
  test.each(TABLE)("cuts %j", (text, tokens) => expect(cut(text)).toEqual(tokens.split("|")));

  test("every token is the slice its offsets name, in order", () => {
    const text = TABLE.map(([row]) => row).join("\n");
    let last = 0;
    for (const token of tokenize(text)) {
      expect(text.slice(token.start, token.end)).toBe(token.text);
      expect(token.start).toBeGreaterThanOrEqual(last);
      last = token.end;
    }
  });

  test("the lower form has straight apostrophes and keeps stops", () => {
    expect(tokenize("DIDN’T the U.S. Gen’s").map((token) => token.lower)).toEqual([
      "didn't",
      "the",
      "u.s.",
      "gen",
      "'s",
    ]);
  });

  test("a number is digits alone; what digits lead is a word", () => {
    expect(kinds("9,770 12th 12-year-old $ 3pm ½")).toEqual(["number", "word", "word", "punct", "word", "number"]);
  });

  test("gaps tell a space, a line break and a paragraph apart", () => {
    const gaps = (text: string) => tokenize(text).map((token) => token.gap);
    expect(gaps("a b,c")).toEqual(["", "space", "", ""]);
    expect(gaps("a\u00a0b\tc")).toEqual(["", "space", "space"]);
    expect(gaps("a\nb\r\nc")).toEqual(["", "line", "line"]);
    expect(gaps("a\n\nb\r\n \r\nc\u2029d")).toEqual(["", "paragraph", "paragraph", "paragraph"]);
  });
});

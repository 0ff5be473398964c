import type { Stance } from "./cue-verbs";

/** Nouns that name what somebody said and take its words in a that-clause: "the ministry's claim that …". */
export const CUE_NOUNS: ReadonlyMap<string, Stance> = new Map(
  (
    [
      [
        "asserts",
        "claim claims statement statements assertion assertions report reports announcement suggestion suggestions argument insistence contention observation remark remarks comment comments declaration assurance assurances pledge promise vow acknowledgment admission conclusion prediction revelation notion",
      ],
      ["denies", "denial denials"],
      ["accuses", "accusation accusations allegation allegations charge charges"],
      ["warns", "warning warnings threat threats"],
      ["asks", "demand demands call calls request requests appeal appeals"],
      ["believes", "belief hope hopes fear fears concern concerns suspicion suspicions view worry worries expectation"],
    ] as const
  ).flatMap(([stance, nouns]) => nouns.split(" ").map((noun) => [noun, stance] as const)),
);

/** What carries words for its sender: "a statement by the ministry said" reports the ministry. */
export const CARRIERS: ReadonlyMap<string, string> = new Map([
  ["statement", "statement"],
  ["communique", "statement"],
  ["communiqué", "statement"],
  ["letter", "letter"],
  ["tweet", "tweet"],
  ["post", "post"],
  ["message", "message"],
  ["memo", "memo"],
  ["email", "email"],
  ["note", "note"],
  ["release", "statement"],
]);

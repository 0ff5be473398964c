import { readdirSync, readFileSync } from "node:fs";
import { check } from "recheck";
import { describe, expect, test } from "vitest";
import { listRegexLiterals } from "../support/regex-literals";

const FOLDERS = ["lib/extraction", "lib/articles"];
const CHECK_MILLISECONDS = 60_000;

/** Files whose expressions may be of a higher degree, for they only ever read a short stretch. */
const BOUNDED: Record<string, string> = {
  "lib/articles/decode.ts": "reads the first kilobytes of a page",
  "lib/articles/html/body/trim-lines.ts": "reads lines of at most 400 characters",
  "lib/articles/html/details/byline.ts": "reads at most 400 characters",
  "lib/articles/html/details/title.ts": "reads at most 1,000 characters",
  "lib/articles/stated-details.ts": "reads lines of at most 400 characters",
  "lib/articles/warnings/stray-punctuation.ts": "reads text whose lines all end in a line feed",
};

const files = FOLDERS.flatMap((folder) =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${folder}/${file}`),
);

describe("regular expressions that read articles", () => {
  test("the reader of literals tells them from division, comments and strings", () => {
    const code = 'const a = b / c / d; // /no/\nconst e = "/no/"; f(/yes[/]\\/1/g); return /yes2/u.test(`/no/`);';
    expect(listRegexLiterals(code).map(({ source, flags }) => `${source} ${flags}`)).toEqual([
      "yes[/]\\/1 g",
      "yes2 u",
    ]);
  });

  test.each(files.filter((file) => BOUNDED[file] === undefined))(
    "no literal in %s backtracks more than linearly",
    async (file) => {
      const slow: string[] = [];
      for (const { source, flags, line } of listRegexLiterals(readFileSync(file, "utf8"))) {
        const found = await check(source, flags, { timeout: CHECK_MILLISECONDS });
        const verdict = found.status === "vulnerable" ? found.complexity.summary : found.status;
        if (verdict !== "safe") slow.push(`${file}:${line} /${source}/${flags} is ${verdict}`);
      }
      expect(slow).toEqual([]);
    },
  );
});

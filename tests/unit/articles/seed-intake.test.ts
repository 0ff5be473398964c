import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { cleanText } from "@/lib/articles/clean";

const SEED = resolve("../shared/seed");

type Gold = { intake: { warning: string; span?: { start: number; end: number } }[] };

it.skipIf(!existsSync(SEED))("the damaged article raises exactly the warnings that readers found in it", () => {
  const gold: Gold = JSON.parse(readFileSync(`${SEED}/gold.json`, "utf8"));
  const { warnings } = cleanText(readFileSync(`${SEED}/article.txt`, "utf8"));
  const key = (code: string, start?: number, end?: number) => `${code} ${start ?? ""}-${end ?? ""}`;
  expect(warnings.map(({ code, start, end }) => key(code, start, end)).sort()).toEqual(
    gold.intake.map(({ warning, span }) => key(warning, span?.start, span?.end)).sort(),
  );
});

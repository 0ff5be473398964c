import { readFileSync } from "node:fs";
import { type Browser, chromium, type Page } from "@playwright/test";
import { findBrowser } from "../../scripts/test/browser.mjs";
import type { BenchEditor } from "./load-desk";
import type { Measures } from "./measures";

/** Key to paint, in the page's own clock: the answer to the press, the next claim, and the server's word that it is saved. */
export type Painted = { pressed: Measures; next: Measures; saved: Measures };

declare global {
  interface Window {
    /** watch-paints.js, which runs in the page. */
    attestBench: { marks: Record<string, number> };
  }
}

export async function openBrowser(): Promise<Browser> {
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath: process.env.ATTEST_BROWSER || findBrowser() || undefined, args });
}

/** Goes through the queue by one key a claim, like somebody who has already read the next one. */
export async function decideByKey(
  browser: Browser,
  { url, editor, count, pauseMs }: { url: string; editor: BenchEditor; count: number; pauseMs: number },
): Promise<Painted> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addCookies([{ name: "next-auth.session-token", value: editor.cookie, url }]);
  const page = await context.newPage();
  await page.goto(`${url}/review?kind=casualty`);
  await page.waitForLoadState("networkidle").catch(() => {});
  await page.evaluate(readFileSync(new URL("watch-paints.js", import.meta.url), "utf8"));
  const painted: Painted = { pressed: [], next: [], saved: [] };
  for (let press = 0; press < count; press++) {
    await page.waitForTimeout(pauseMs);
    const marks = await decideOne(page);
    painted.pressed.push(Math.min(marks.pending ?? marks.next, marks.next));
    painted.next.push(marks.next);
    painted.saved.push(marks.saved);
  }
  await context.close();
  return painted;
}

type Marks = { pending?: number; next: number; saved: number };

async function decideOne(page: Page): Promise<Marks> {
  await page.keyboard.press("v");
  await page.waitForFunction(() => {
    const { next, saved } = window.attestBench.marks;
    return next !== undefined && saved !== undefined;
  });
  return page.evaluate(() => window.attestBench.marks as Marks);
}

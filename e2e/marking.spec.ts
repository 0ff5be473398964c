import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { addArticle } from "./support/articles";
import { signInAs } from "./support/people";

/** A text whose second sentence holds a count that no engine can take for a harm. */
function ledgerReport() {
  const place = `Harbour ${randomUUID().slice(0, 8)}`;
  return {
    title: `The ledger of ${place}`,
    text: `The ferry left ${place} at noon.\n\nThe clerk's ledger, read aloud on Monday, had seventeen crosses in it. Nobody spoke.`,
    place,
  };
}

/** Selects words as a hand does that drags over them: from a point to a point. */
async function dragOver(page: Page, words: string) {
  const box = await page.evaluate((wanted) => {
    const holder = document.querySelector("[data-text-start]") as HTMLElement;
    const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? "").indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      holder.scrollIntoView({ block: "center" });
      const { left, right, top, height } = range.getBoundingClientRect();
      return { left, right, y: top + height / 2 };
    }
    throw new Error(`the text does not say ${wanted}`);
  }, words);
  await page.mouse.move(box.left + 1, box.y);
  await page.mouse.down();
  await page.mouse.move(box.right - 1, box.y, { steps: 8 });
  await page.mouse.up();
}

test("an editor selects words with the mouse and marks a missed figure", async ({ page }) => {
  const report = ledgerReport();
  await signInAs(page, "editor");
  const article = await addArticle(page, report);
  await dragOver(page, "seventeen crosses");
  const bar = page.getByRole("region", { name: "Mark the selected words" });
  await expect(bar).toContainText("seventeen crosses");
  await bar.getByRole("link", { name: "Figure" }).click();

  const form = page.getByRole("form", { name: "Mark as figure" });
  await expect(form.getByLabel("Number", { exact: true })).toHaveValue("17");
  await expect(form.getByLabel("Number as it is written")).toHaveValue("seventeen");
  await form.getByLabel("The number means").selectOption("at least");
  await form.getByLabel("Victims").fill("crosses");
  await form.getByRole("button", { name: "Mark this claim" }).click();

  await expect(page).toHaveURL(new RegExp(`${article}\\?claim=`));
  const mark = page.locator("[data-text-start] a", { hasText: "seventeen crosses" });
  await expect(mark).toHaveAttribute("title", "Figure, unreviewed, marked by hand");
  await expect(page.getByText("at least 17 killed")).toBeVisible();
  await mark.click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("At least 17 killed");
  await expect(page.getByText("Marked by hand.")).toBeVisible();
  await page.goto(`/claims?q=${encodeURIComponent("crosses")}`);
  await expect(page.getByRole("row", { name: /seventeen crosses/ }).first()).toContainText("Marked by hand");
});

test("the keyboard alone finds the words, and words that are not there are refused", async ({ page }) => {
  const report = ledgerReport();
  await signInAs(page, "editor");
  await addArticle(page, report);
  await page.getByRole("link", { name: "mark a missed claim" }).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Words of the claim").focus();
  await page.keyboard.type("nobody whispered");
  await page.keyboard.press("Enter");
  await expect(page.getByText("The text does not say “nobody whispered”.")).toBeVisible();
  await page.getByLabel("Words of the claim").fill("THE CLERK'S LEDGER");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "Attribution" }).focus();
  await page.keyboard.press("Enter");
  const form = page.getByRole("form", { name: "Mark as attribution" });
  await form.getByLabel("Source", { exact: true }).fill("The mayor");
  await form.getByLabel("What was said").focus();
  await page.keyboard.press("Enter");
  await expect(form.getByRole("alert")).toContainText("The source “The mayor” does not stand in the marked words");
  await form.getByLabel("Source", { exact: true }).fill("The clerk's ledger");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?claim=/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a sentence, its first and its last word lead to a marked claim", async ({ page }) => {
    await signInAs(page, "editor");
    await page.goto("/articles");
    await page.locator("main a[href^='/articles/']:not([href='/articles/new'])").first().click();
    await page.getByRole("link", { name: "mark a missed claim" }).click();
    await page.getByLabel("Sentence").selectOption({ index: 2 });
    await page.getByRole("button", { name: "Choose the words" }).click();
    await page.getByLabel("Last word").selectOption({ index: 1 });
    await page.getByLabel("Kind of claim").selectOption("Date");
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByLabel("Date", { exact: true }).fill("2023-11-05");
    await page.getByRole("button", { name: "Mark this claim" }).click();
    await expect(page).toHaveURL(/\?claim=/);
  });
});

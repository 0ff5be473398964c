import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { addArticle, keysReady } from "./support/articles";
import { signInAs } from "./support/people";

const claim = (page: Page) => page.getByRole("region", { name: "The claim in its paragraph" });
const name = (page: Page) => claim(page).getByRole("heading", { level: 2 });
const toast = (page: Page) =>
  page.getByRole("status").filter({ has: page.getByRole("button", { name: "Undo" }), hasText: /Saved \d\d:\d\d:\d\d/ });

/** A report with many figures, and an earlier one whose count of the dead it contradicts. */
function reports() {
  const place = `Aldmoor${randomUUID().slice(0, 8)}`;
  const earlier = `The health ministry said on 5 November 2023 that 44 people were killed in the flood in ${place} on 5 November 2023.`;
  const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
  const more = days.map(
    (day, i) =>
      `The mayor of Burwick${i} said ${i + 3} people were injured and ${i + 21} were missing in Burwick${i} on ${day}.`,
  );
  const later = [
    `Rescue services said on 5 November 2023 that 12 people were killed in the flood in ${place} on 5 November 2023.`,
    ...more,
  ].join("\n\n");
  return {
    earlier: { title: `Flood in ${place}`, text: earlier },
    later: { title: `Rain over ${place}`, text: later },
  };
}

/** Waits until the queue shows another claim than the one named. */
async function movedFrom(page: Page, before: string | null) {
  await expect(name(page)).not.toHaveText(before ?? "");
}

test("twenty claims by keyboard alone: a contradiction settled, a reason, a replacement, an undo", async ({ page }) => {
  test.setTimeout(180_000);
  const { earlier, later } = reports();
  await signInAs(page, "editor");
  await addArticle(page, earlier);
  const article = (await addArticle(page, later)).split("/").at(-1);
  await page.goto(`/review?article=${article}`);
  await keysReady(page);
  const keys = page.keyboard;

  await expect(name(page)).toContainText("12 killed");
  const beside = page
    .getByRole("region", { name: "Contradicted by" })
    .or(page.locator("section", { hasText: "Contradicted by" }));
  await expect(beside.first()).toContainText("44 killed");
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag22aa"]).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(" | ")}`)).toEqual([]);
  await keys.press("f");
  await expect(page.getByRole("radio", { name: /^This one stands/ }).first()).toBeFocused();
  await keys.press("ArrowDown");
  await keys.press("ArrowDown");
  await expect(page.getByRole("radio", { name: /^Both stand/ }).first()).toBeChecked();
  await keys.press("Tab");
  await keys.type("The ministry counts the whole valley; j, v and u are letters here.");
  await keys.press("Tab");
  await keys.press("Enter");
  await expect(beside.first()).toContainText("Both stand: they count something different");
  await expect(page.getByRole("button", { name: "Take the settlement back" })).toBeVisible();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

  await keys.press("v");
  await expect(toast(page)).toContainText("Verified");
  await movedFrom(page, "12 killed");
  await keys.press("u");
  await expect(name(page)).toContainText(/12 killed\s*Unreviewed/);
  await keys.press("d");
  await expect(page.getByLabel("Reason")).toBeFocused();
  await keys.type("Two services count differently.");
  await keys.press("Control+Enter");
  await expect(name(page)).not.toContainText("12 killed");

  let shown = await name(page).textContent();
  await keys.press("s");
  const replacement = page.getByLabel("Later claim");
  await expect(replacement).toBeFocused();
  await keys.press("ArrowDown");
  await keys.press("Control+Enter");
  await movedFrom(page, shown);

  for (let decided = 2; decided < 20; decided++) {
    shown = await name(page).textContent();
    await keys.press(["v", "i", "0", "v"][decided % 4] ?? "v");
    await movedFrom(page, shown);
  }
  await expect(page.getByText("not saved yet")).toHaveCount(0);
  await expect(page.getByText("Not saved")).toHaveCount(0);
});

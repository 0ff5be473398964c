import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { addArticle, floodReport, keysReady } from "./support/articles";
import { signInAs } from "./support/people";

const name = (page: Page) =>
  page.getByRole("region", { name: "The claim in its paragraph" }).getByRole("heading", { level: 2 });

async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(" | ")}`)).toEqual([]);
}

test("a person chooses their own keys; one key never means two things; the usual ones come back", async ({ page }) => {
  await signInAs(page, "admin");
  const article = (await addArticle(page, floodReport())).split("/").at(-1);
  await page.goto("/account");
  await page.getByLabel("Verified, and on to the next").fill("j");
  await page.getByRole("button", { name: "Save your keys" }).click();
  await expect(page.getByText("“j” cannot mean two things: “Next claim” and “Verified").first()).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Verified, and on to the next").fill("b");
  await page.getByRole("button", { name: "Save your keys" }).click();
  await expect(page.getByText("“j” cannot mean two things")).toHaveCount(0);

  await page.goto(`/review?article=${article}`);
  await keysReady(page);
  await expect(page.getByRole("button", { name: "Verified" })).toHaveAttribute("aria-keyshortcuts", "b");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog").getByRole("row", { name: /^b Verified/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("v");
  await expect(name(page)).toContainText(/12 killed\s*Unreviewed/);
  // Outside the queue no key acts.
  await page.getByRole("link", { name: "Claims" }).first().focus();
  await page.keyboard.press("b");
  await expect(name(page)).toContainText(/12 killed\s*Unreviewed/);
  await name(page).focus();
  await page.keyboard.press("b");
  await expect(name(page)).toContainText("At least 30 injured");

  await page.goto("/account");
  await page.getByRole("button", { name: "Back to the usual keys" }).click();
  await expect(page.getByLabel("Verified, and on to the next")).toHaveValue("v");
});

test("filters are kept under a name, opened by their address, and removed", async ({ page }) => {
  await signInAs(page, "editor");
  const title = `Dates ${Date.now()}`;
  await page.goto("/review?kind=date");
  await keysReady(page);
  await page.getByText("Save these filters").click();
  await page.getByLabel("Name of the view").fill(title);
  await page.getByLabel("Share with the desk").check();
  await page.getByRole("button", { name: "Save the view" }).click();
  const views = page.getByRole("navigation", { name: "Saved views" });
  await expect(views.getByRole("link", { name: title })).toHaveAttribute("aria-current", "page");
  await expectAccessible(page);
  await page.goto("/review");
  await views.getByRole("link", { name: title }).click();
  await expect(page).toHaveURL(/\/review\?kind=date/);
  await views.getByRole("button", { name: `Remove “${title}”` }).click();
  await expect(views.getByRole("link", { name: title })).toHaveCount(0);
});

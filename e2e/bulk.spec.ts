import { expect, type Page, test } from "@playwright/test";
import { addArticle, floodReport } from "./support/articles";
import { signInAs } from "./support/people";

const rows = (page: Page) => page.locator("tbody tr");
const boxes = (page: Page) => page.getByRole("checkbox", { name: /^Select “/ });
const batch = (page: Page) => page.getByRole("form", { name: "Your last change of many" });

/** The claims of an article of one's own, by its place. */
async function openClaims(page: Page, more = ""): Promise<{ address: string; count: number }> {
  await signInAs(page, "editor");
  const article = await addArticle(page, floodReport());
  const address = `/claims?article=${article.split("/").at(-1)}`;
  await page.goto(address + more);
  return { address, count: await rows(page).count() };
}

test("a range is selected, decided and taken back by keyboard alone", async ({ page }) => {
  const { count } = await openClaims(page);
  const keys = page.keyboard;
  expect(count).toBeGreaterThan(3);
  await boxes(page).first().focus();
  await keys.press("ArrowDown");
  await keys.press("Space");
  await keys.press("Shift+ArrowDown");
  await keys.press("Shift+ArrowDown");
  await expect(page.getByText("3 claims selected")).toBeVisible();
  await page.getByLabel("New status").focus();
  await keys.type("Disp");
  await keys.press("Tab");
  await keys.press("Enter");
  await expect(page.getByText("Give a reason: this status needs one.").first()).toBeVisible();
  await expect(page.getByText("3 claims selected")).toBeVisible();
  await page.getByLabel("Reason for all of them").focus();
  await keys.type("The two lists were counted on different days.");
  await keys.press("Enter");
  await expect(page.getByText("Changed: 3 claims.")).toBeVisible();
  await expect(rows(page).filter({ hasText: "Disputed" })).toHaveCount(3);
  await expect(rows(page).nth(0)).toContainText("Unreviewed");

  await expect(batch(page)).toContainText("3 claims Disputed");
  await batch(page).getByRole("button", { name: "Take all back" }).focus();
  await keys.press("Enter");
  await expect(page.getByText("Taken back for 3 claims.")).toBeVisible();
  await expect(rows(page).filter({ hasText: "Disputed" })).toHaveCount(0);
});

test("everything that matches is changed, unless something changed since it was selected", async ({
  page,
  browser,
}) => {
  const { address, count } = await openClaims(page);
  await page.goto(`${address}&select=all`);
  await expect(page.getByText(`All ${count} that match are selected`)).toBeVisible();

  const other = await (await browser.newContext()).newPage();
  await signInAs(other, "chief");
  await other.goto(address);
  await boxes(other).nth(1).click();
  await boxes(other)
    .nth(2)
    .click({ modifiers: ["Shift"] });
  await other.getByRole("radio", { name: "Assign" }).check();
  await other.getByLabel("Give to").selectOption("Demo chief");
  await other.getByRole("button", { name: "Change 2 claims" }).click();
  await expect(other.getByText("Changed: 2 claims.")).toBeVisible();

  await page.getByRole("radio", { name: "Tag" }).check();
  await page.getByLabel("Tag for all of them").fill("Ask Again");
  await page.getByRole("button", { name: `Change ${count} claims` }).click();
  await expect(page.getByText("what matches has changed since you selected it")).toBeVisible();
  await page.getByRole("button", { name: "Look at the claims as they are now" }).click();
  await expect(rows(page).filter({ hasText: "Demo chief" })).toHaveCount(2);
  await page.getByRole("radio", { name: "Tag" }).check();
  await page.getByLabel("Tag for all of them").fill("Ask Again");
  await page.getByRole("button", { name: `Change ${count} claims` }).click();
  await expect(page.getByText(`Changed: ${count} claims.`)).toBeVisible();
  await page.getByRole("link", { name: "#ask again" }).first().click();
  await expect(page).toHaveURL(/tag=ask\+again/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("ticked rows are decided, and all of them taken back", async ({ page }) => {
    await signInAs(page, "editor");
    await page.goto("/claims?kind=date&status=unreviewed");
    await boxes(page).nth(0).check();
    await boxes(page).nth(1).check();
    await page.getByText("Change many at once").click();
    await page.getByLabel("New status").selectOption("In review");
    await page.getByRole("button", { name: "Change the selected claims" }).click();
    await expect(batch(page)).toContainText("2 claims In review");
    await batch(page).getByRole("button", { name: "Take all back" }).click();
    await expect(page.getByText("Taken back for 2 claims.")).toBeVisible();
  });

  test("a refused change comes back with its ticks and its words", async ({ page }) => {
    await signInAs(page, "editor");
    await page.goto("/claims?kind=attribution&status=unreviewed");
    await boxes(page).nth(0).check();
    await boxes(page).nth(2).check();
    await page.getByText("Change many at once").click();
    await page.getByLabel("New status").selectOption("Refuted");
    await page.getByRole("button", { name: "Change the selected claims" }).click();
    await expect(page.getByText("Give a reason: this status needs one.").first()).toBeVisible();
    await expect(page.getByText("2 claims selected")).toBeVisible();
    await expect(page.getByLabel("New status")).toHaveValue("refuted");
    for (const [row, ticked] of [true, false, true, false].entries())
      await expect(boxes(page).nth(row)).toBeChecked({ checked: ticked });
  });
});

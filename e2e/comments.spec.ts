import { expect, test } from "@playwright/test";
import { addArticle, floodReport, openFigure } from "./support/articles";
import { signInAs } from "./support/people";

test("a comment names a colleague by keyboard, who finds it on the overview and has then seen it", async ({
  page,
  browser,
}) => {
  await signInAs(page, "editor");
  const report = floodReport();
  await addArticle(page, report);
  const address = await openFigure(page, `"${report.place}"`, /12 people were killed/);
  const field = page.getByRole("textbox", { name: "Comment", exact: true });
  const people = page.getByRole("listbox", { name: "People of the desk" });
  await field.focus();
  await page.keyboard.type("@dem");
  await expect(people.getByRole("option", { name: "Demo chief" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(people).toHaveCount(0);
  await page.keyboard.type("o c");
  await expect(people.getByRole("option", { name: "Demo chief" })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(field).toHaveValue("@Demo chief ");
  await page.keyboard.type(`see https://example.org/count. ${report.place}`);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("The comment was saved. Told: Demo chief.")).toBeVisible();
  await expect(page.getByRole("link", { name: /example\.org\/count/ })).toHaveAttribute("rel", /nofollow/);

  const other = await (await browser.newContext()).newPage();
  await signInAs(other, "chief");
  const news = other.getByRole("listitem").filter({ hasText: report.place });
  await expect(news).toContainText("Demo editor mentioned you");
  await news.getByRole("link").click();
  await expect(other).toHaveURL(new RegExp(address));
  await expect(other.getByText(`see https://example.org/count`).first()).toBeVisible();
  await other.waitForTimeout(3_000);
  await other.goto("/");
  await expect(other.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(news).toHaveCount(0);

  await page.getByRole("button", { name: "Take back", exact: true }).first().click();
  await expect(page.getByText(/^Taken back on/).first()).toBeVisible();
  await expect(page.getByText("see https://example.org/count")).toHaveCount(0);
});

test("a claim is given to somebody until a day, and their list shows it", async ({ page }) => {
  await signInAs(page, "chief");
  const report = floodReport();
  await addArticle(page, report);
  const address = await openFigure(page, `"${report.place}"`, /12 people were killed/);
  const form = page.getByRole("form", { name: "Assign this claim" });
  await form.getByLabel("Assigned to").selectOption({ label: "Demo chief (you)" });
  await form.getByLabel("Due on").fill("2023-11-20");
  await form.getByRole("button", { name: "Assign" }).click();
  await expect(page.getByText(/overdue by [\d,]+ days, since 20 Nov 2023/)).toBeVisible();
  await page.goto(`/claims?assignee=me&due=overdue&q=${encodeURIComponent(`"${report.place}"`)}`);
  await expect(page.locator(`a[href="${address}"]`)).toBeVisible();
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "For you" })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a comment sent after the session has ended is not saved, and its words are shown once more", async ({
    page,
    context,
  }) => {
    await signInAs(page, "editor");
    await page.goto("/claims");
    await page.locator("tbody a").first().click();
    const address = new URL(page.url()).pathname;
    const form = page.getByRole("form", { name: "Comment on this claim" });
    await form.getByRole("textbox").fill("Their second list\nhas <b>other</b> names.");
    const elsewhere = await context.newPage();
    await elsewhere.goto("/");
    await elsewhere.getByRole("button", { name: "Sign out" }).click();
    await expect(elsewhere).toHaveURL(/\/sign-in/);

    await form.getByRole("button").last().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your session has ended");
    await expect(page.getByLabel("What you wrote")).toHaveValue(/^Their second list\r?\nhas <b>other<\/b> names\.$/);
    await expect(page.getByRole("link", { name: "sign in" })).toHaveAttribute(
      "href",
      `/sign-in?next=${encodeURIComponent(address)}`,
    );
  });
});

import { type Browser, expect, type Page, test } from "@playwright/test";
import type { Role } from "@/lib/auth/policy";
import { addArticle, floodReport, openFigure } from "./support/articles";
import { signInAs } from "./support/people";

/** Another person in a browser of their own. */
async function openOther(browser: Browser, role: Role): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signInAs(page, role);
  return page;
}

async function decide(page: Page, claim: string, status: string, reason: string) {
  await page.goto(claim);
  await page.getByRole("radio", { name: new RegExp(`^${status}`) }).check();
  await page.getByLabel("Reason").fill(reason);
  await page.getByRole("button", { name: "Save decision" }).click();
  await expect(page.getByText(`Saved: ${status}.`)).toBeVisible();
}

const company = (page: Page) => page.getByText(/ looking at this claim too\./);
const notice = (page: Page) => page.getByRole("status").filter({ hasText: "Decided elsewhere" });

test("two people at one claim see each other; who leaves is gone at once", async ({ page, browser }) => {
  await signInAs(page, "editor");
  const report = floodReport();
  await addArticle(page, report);
  const claim = await openFigure(page, report.place, /12 people/);
  await expect(company(page)).toHaveCount(0);

  const other = await openOther(browser, "chief");
  await other.goto(claim);
  await expect(company(other)).toHaveText("Demo editor is looking at this claim too.");
  await expect(company(page)).toHaveText("Demo chief is looking at this claim too.");

  await other.goto("/claims");
  await expect(company(page)).toHaveCount(0, { timeout: 3_000 });
  await other.goBack();
  await expect(company(page)).toBeVisible();
  await other.close();
  await expect(company(page)).toHaveCount(0, { timeout: 15_000 });
});

test("a decision appears without a reload where it is shown, and moves neither focus nor place", async ({
  page,
  browser,
}) => {
  await signInAs(page, "editor");
  const report = floodReport();
  const article = await addArticle(page, report);
  const claim = await openFigure(page, report.place, /12 people/);
  const other = await openOther(browser, "chief");

  const list = await page.context().newPage();
  await list.goto(`/claims?q=${encodeURIComponent(report.place)}&kind=casualty`);
  const text = await page.context().newPage();
  await text.goto(article);
  const link = text.getByRole("link", { name: "Claims", exact: true });
  await link.focus();
  await text.evaluate(() => scrollTo(0, 120));

  await decide(other, claim, "Verified", "Two services gave the same count.");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Verified");
  await expect(page.getByText("Two services gave the same count.").last()).toBeVisible();
  await expect(list.getByRole("row", { name: /12 people/ })).toContainText("Verified");
  await expect(text.getByRole("listitem").filter({ hasText: "12 people" }).first()).toContainText("Verified");
  await expect(link).toBeFocused();
  expect(await text.evaluate(() => scrollY)).toBe(120);
});

test("the claim in front is not pulled away: it says what was decided elsewhere before one’s own key is refused", async ({
  page,
  browser,
}) => {
  await signInAs(page, "editor");
  const report = floodReport();
  const article = await addArticle(page, report);
  await page.goto(`/review?article=${article.split("/").at(-1)}`);
  const name = page.getByRole("heading", { level: 2 }).first();
  await expect(name).toContainText("12 killed");

  const other = await openOther(browser, "chief");
  const claim = await openFigure(other, report.place, /12 people/);
  await decide(other, claim, "Refuted", "The service withdrew its count.");
  await expect(notice(page)).toContainText(/Refuted by Demo chief, \d\d:\d\d:\d\d UTC/);
  await expect(notice(page)).toContainText("The service withdrew its count.");
  await expect(name).toContainText(/12 killed\s*Unreviewed/);

  await page.keyboard.press("v");
  const refusal = page.getByRole("alert").filter({ hasText: "Demo chief changed this claim to “Refuted”" });
  await expect(refusal).toContainText("The service withdrew its count.");
  await refusal.getByRole("link", { name: "Back to the claim" }).click();
  await expect(name).toContainText(/12 killed\s*Refuted/);
  await expect(notice(page)).toHaveCount(0);
});

test("a page on which somebody types is left alone, and still says so", async ({ page, browser }) => {
  await signInAs(page, "editor");
  const report = floodReport();
  await addArticle(page, report);
  const claim = await openFigure(page, report.place, /12 people/);
  await page.getByLabel("Reason").fill("Half a sen");
  const other = await openOther(browser, "chief");
  await decide(other, claim, "Verified", "Seen in the register.");
  await expect(notice(page)).toContainText("Verified by Demo chief");
  await page.waitForTimeout(2_500);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Unreviewed");
  await page.getByRole("radio", { name: /^Disputed/ }).check();
  await page.getByRole("button", { name: "Save decision" }).click();
  await expect(
    page.getByRole("alert").filter({ hasText: "Demo chief changed this claim to “Verified”" }),
  ).toBeVisible();
  await expect(page.getByLabel("Reason")).toHaveValue("Half a sen");
});

test("a stranger hears nothing, and whoever is signed out elsewhere is told so", async ({ page, browser }) => {
  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto("/sign-in");
  expect((await stranger.request.get("/api/events")).status()).toBe(401);
  expect((await stranger.request.post("/api/presence", { data: {} })).status()).toBe(401);

  await signInAs(page, "viewer");
  const same = await page.context().newPage();
  await same.goto("/");
  await same.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You have been signed out")).toBeVisible({ timeout: 5_000 });
});

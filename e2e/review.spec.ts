import { expect, type Page, test } from "@playwright/test";
import { addArticle, floodReport, openFigure } from "./support/articles";
import { signInAs } from "./support/people";

async function decide(page: Page, status: string, reason: string) {
  await page.getByRole("radio", { name: new RegExp(`^${status}`) }).check();
  await page.getByLabel("Reason").fill(reason);
  await page.getByRole("button", { name: "Save decision" }).click();
}

const history = (page: Page) => page.locator("section", { has: page.getByRole("heading", { name: "History" }) });

test("an editor decides a claim with reason, basis and evidence, and takes it back", async ({ page }) => {
  const report = floodReport();
  await signInAs(page, "editor");
  await addArticle(page, report);
  await openFigure(page, `"${report.place}" killed`, /12 people were killed/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("12 killed");

  await page.getByLabel("Basis").selectOption("Independent sources agree");
  await page.getByText("Evidence link").click();
  await page.getByLabel("Address").first().fill("https://example.org/rescue-services");
  await decide(page, "Verified", "Two services gave the same count.");
  await expect(page.getByText("Saved: Verified.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Verified");
  await expect(history(page)).toContainText("Two services gave the same count.");
  await expect(history(page)).toContainText("Independent sources agree");
  await expect(page.getByRole("link", { name: /example\.org\/rescue-services/ })).toBeVisible();

  await page.getByRole("button", { name: "Take back" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Unreviewed");
  await expect(history(page)).toContainText("taken back");
});

test("disputed needs a reason, and what was typed stays", async ({ page }) => {
  const report = floodReport();
  await signInAs(page, "editor");
  await addArticle(page, report);
  await openFigure(page, `"${report.place}" killed`, /12 people were killed/);
  await page.getByText("Evidence link").click();
  await page.getByLabel("Note on the evidence").fill("Seen on the notice board.");
  await decide(page, "Disputed", "");
  await expect(page.getByRole("alert").filter({ hasText: "Give a reason" })).toBeVisible();
  await expect(page.getByRole("radio", { name: /^Disputed/ })).toBeChecked();
  await expect(page.getByLabel("Note on the evidence")).toHaveValue("Seen on the notice board.");
});

test("two editors on one claim: the second is refused and told who changed what", async ({ page, browser }) => {
  const report = floodReport();
  await signInAs(page, "editor");
  await addArticle(page, report);
  const address = await openFigure(page, `"${report.place}" killed`, /12 people were killed/);
  // A page with something typed in it is not drawn anew when somebody else decides.
  await page.getByLabel("Reason").fill("A reason that must not be lost.");

  const other = await (await browser.newContext()).newPage();
  await signInAs(other, "chief");
  await other.goto(address);
  await decide(other, "Refuted", "The service withdrew its count.");
  await expect(other.getByText("Saved: Refuted.")).toBeVisible();

  await decide(page, "Verified", "A reason that must not be lost.");
  await expect(page.getByRole("alert").filter({ hasText: "Demo chief changed this claim to “Refuted”" })).toBeVisible();
  await expect(page.getByLabel("Reason")).toHaveValue("A reason that must not be lost.");
  await expect(page.getByText("Theirs: Demo chief")).toBeVisible();
  await page.getByRole("link", { name: "Take theirs" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Refuted");
  await expect(page.getByLabel("Reason")).toHaveValue("A reason that must not be lost.");
});

test("a typed reason survives an ended session", async ({ page, context }) => {
  const report = floodReport();
  await signInAs(page, "editor");
  await addArticle(page, report);
  const address = await openFigure(page, `"${report.place}" killed`, /12 people were killed/);
  await context.clearCookies({ name: /session-token/ });
  await decide(page, "Verified", "Typed before the session ended.");
  await expect(page.getByRole("alert").filter({ hasText: "Your session has ended" })).toBeVisible();
  await expect(page.getByLabel("Reason")).toHaveValue("Typed before the session ended.");

  await signInAs(page, "editor");
  await page.goto(address);
  await expect(page.getByLabel("Reason")).toHaveValue("Typed before the session ended.");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Unreviewed");
});

test("a misreading is dismissed as no claim, leaves the lists, and can come back", async ({ page }) => {
  const report = floodReport();
  await signInAs(page, "editor");
  await addArticle(page, report);
  const address = await openFigure(page, `"${report.place}" killed`, /12 people were killed/);
  await decide(page, "No claim", "The engine misread it.");
  await expect(page.getByText("Saved: No claim.")).toBeVisible();
  await page.goto(`/claims?q=${encodeURIComponent(`"${report.place}"`)}&kind=casualty`);
  await expect(page.getByText("No claim matches")).toBeVisible();
  await page.goto(`/claims?q=${encodeURIComponent(`"${report.place}"`)}&status=dismissed`);
  await expect(page.getByRole("link", { name: /12 people were killed/ })).toBeVisible();
  await page.goto(address);
  await decide(page, "Unreviewed", "Looked again.");
  await expect(page.getByText("Saved: Unreviewed.")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("signing in, deciding and the refusal of an empty reason work", async ({ page }) => {
    await signInAs(page, "editor");
    await page.goto("/claims?kind=attribution&status=unreviewed");
    const quote = page.locator("table a[href^='/claims/']").last();
    await quote.click();
    await decide(page, "Unverifiable", "");
    await expect(page.getByRole("alert").filter({ hasText: "Give a reason" })).toBeVisible();
    await decide(page, "Unverifiable", "Nobody else was there.");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Unverifiable");
    await expect(history(page)).toContainText("Nobody else was there.");
  });
});

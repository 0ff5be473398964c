import { expect, test } from "@playwright/test";
import { addArticle, floodReport, openFigure } from "./support/articles";
import { signInAs } from "./support/people";

test("an editor puts a value beside the machine's; both are shown, and it can be taken back", async ({
  page,
  browser,
}) => {
  const report = floodReport();
  await signInAs(page, "editor");
  const article = await addArticle(page, report);
  const address = await openFigure(page, `"${report.place}" killed`, /12 people were killed/);
  const other = await (await browser.newContext()).newPage();
  await signInAs(other, "chief");
  await other.goto(address);
  // A page with something typed in it is not drawn anew when somebody else changes the claim.
  await other.getByLabel("Reason").fill("Twelve names are on the list.");

  const value = page.locator("#value");
  await expect(value).toContainText("The engine read 12 (exactly). Nobody has corrected it.");
  await value.locator("summary", { hasText: "Correct the value" }).click();
  const form = page.getByRole("form", { name: "Correct the value" });
  await expect(form.getByLabel("Number", { exact: true })).toHaveValue("12");
  await form.getByLabel("The number means").selectOption("at least");
  await form.getByLabel("What shows it").fill("The service counts on.");
  await form.getByRole("button", { name: "Correct the value" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toContainText("At least 12 killed");
  await expect(value).toContainText("Corrected to at least 12");
  await expect(value).toContainText(/by Demo editor, .+, because: The service counts on\./);
  await page.goto(article);
  await expect(page.getByText("Corrected; first read as 12 (exactly)")).toBeVisible();

  await other.getByRole("radio", { name: /^Verified/ }).check();
  await other.getByRole("button", { name: "Save decision" }).click();
  await expect(other.getByRole("alert").filter({ hasText: "Demo editor corrected this claim’s value" })).toBeVisible();
  await expect(other.getByLabel("Reason")).toHaveValue("Twelve names are on the list.");

  await page.goto(address);
  await page.getByRole("button", { name: "Take the correction back" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("12 killed");
  await expect(value).toContainText("Back to the first reading again");
});

import { expect, test } from "@playwright/test";
import { addArticle, floodReport, openFigure } from "./support/articles";
import { signInAs } from "./support/people";

test("who sends a form by key stays where they are, and comes to the field that was refused", async ({ page }) => {
  await signInAs(page, "editor");
  const flood = floodReport();
  await addArticle(page, flood);
  await openFigure(page, flood.place, "12 people were killed");
  await expect(page).toHaveTitle("12 killed · Attest");

  await page.getByLabel("New tag").fill("by key");
  await page.getByLabel("New tag").press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Take off #by key" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Add tag" })).toBeFocused();

  await page.getByRole("radio", { name: /^Refuted/ }).press("Space");
  await page.getByRole("button", { name: "Save decision" }).press("Enter");
  await expect(page.getByLabel("Reason")).toHaveAccessibleDescription(/Give a reason/);
  await expect(page.getByLabel("Reason")).toBeFocused();
  await page.keyboard.type("The rescue services corrected it.");
  await page.getByRole("button", { name: "Save decision" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Refuted");
  await expect(page.getByRole("button", { name: "Save decision" })).toBeFocused();
});

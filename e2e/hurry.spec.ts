import { expect, test } from "@playwright/test";
import { name, openQueue, toast } from "./support/queue";

/** Holds the pages of the queue back, as a slow line would; decisions pass. */
const SLOW_MS = 1_200;

test("steps pressed faster than the claims arrive are all made", async ({ page }) => {
  await openQueue(page);
  await page.route("**/review**", async (route) => {
    if (route.request().method() === "GET") await new Promise((go) => setTimeout(go, SLOW_MS));
    await route.continue();
  });
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await expect(name(page)).toContainText("7 injured", { timeout: 15_000 });
});

test("a key for a claim that is not in view yet decides nothing, and says so", async ({ page }) => {
  await openQueue(page);
  // Nothing is fetched ahead: the next claim takes its time.
  await page.route("**/review**", async (route) => {
    if (route.request().method() === "GET") await new Promise((go) => setTimeout(go, SLOW_MS));
    await route.continue();
  });
  await page.keyboard.press("j");
  await page.keyboard.press("v");
  await expect(page.getByText("“v” came before the next claim was in view")).toBeVisible();
  await expect(name(page)).toContainText(/At least 30 injured\s*Unreviewed/, { timeout: 15_000 });
  await page.keyboard.press("v");
  await expect(toast(page)).toContainText("Verified");
});

test("an undo pressed before the decision is saved takes that decision back, and nothing else", async ({ page }) => {
  await openQueue(page);
  await page.keyboard.press("v");
  await expect(toast(page)).toContainText("Verified");
  await expect(name(page)).toContainText("At least 30 injured");
  await page.route("**/review**", async (route) => {
    if (route.request().headers()["next-action"]) await new Promise((go) => setTimeout(go, SLOW_MS));
    await route.continue();
  });
  await page.keyboard.press("i");
  await page.keyboard.press("u");
  await expect(page.getByText(/Taken back \d\d:\d\d:\d\d UTC: Unreviewed again/).first()).toBeVisible({
    timeout: 15_000,
  });
  await expect(name(page)).toContainText(/At least 30 injured\s*Unreviewed/);
  await expect(page.getByRole("form", { name: "Your last decision" })).toContainText("Verified");
});

test("a line that fails in the middle loses no decision and does not leave the page", async ({ page }) => {
  await openQueue(page);
  await page.waitForLoadState("networkidle");
  await page.context().setOffline(true);
  await page.keyboard.press("v");
  await expect(page.getByRole("alert").filter({ hasText: "The server did not answer" })).toBeVisible();
  // Longer than the queue rests before it draws itself anew.
  await page.waitForTimeout(2_500);
  const front = await name(page).textContent();
  await page.keyboard.press("j");
  await expect(page.getByText("The server cannot be reached, so the queue stays at this claim")).toBeVisible();
  await expect(name(page)).toHaveText(front ?? "");
  await page.context().setOffline(false);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(toast(page)).toContainText("Verified");
  await page.keyboard.press("j");
  await expect(name(page)).not.toHaveText(front ?? "");
});

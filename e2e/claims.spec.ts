import { expect, test } from "@playwright/test";
import { addArticle, floodReport } from "./support/articles";
import { signInAs } from "./support/people";

test("claims are found by filter and by words, and the address holds the search", async ({ page }) => {
  const report = floodReport();
  await signInAs(page, "editor");
  await addArticle(page, {
    ...report,
    text: `${report.text}\n\nOfficials said 1,234 people were displaced from ${report.place}.`,
  });
  await page.goto("/claims");
  await page.getByLabel("Search in sentences").fill(`1234 "${report.place}"`);
  await page.getByLabel("Kind").selectOption("Figures");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/q=1234.*kind=casualty/);
  await expect(page.getByRole("link", { name: /1,234 people were displaced/ })).toBeVisible();
  await expect(page.locator("tbody tr")).toHaveCount(1);
  await page.reload();
  await expect(page.getByLabel("Kind")).toHaveValue("casualty");
  await page.getByLabel("Harm").selectOption("killed");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByText("No claim matches")).toBeVisible();
});

for (const address of [
  "/claims?status=true&kind=%00&after=nonsense&story=1&colour=red",
  "/claims?constructor=1&__proto__=2&q=%22%27%3B--",
  "/claims?q=%28%29%21%26%7C%3A*",
  "/articles?after=zzz&story=zzz",
  "/audit?before=-1&action=zzz",
  "/figures?event=%F0%9F%98%80",
  "/?from=yesterday&to=2023-99-99&story=x",
  "/reports/new?kind=zzz",
]) {
  test(`nonsense in the address is ignored with a word: ${address}`, async ({ page }) => {
    await signInAs(page, "viewer");
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText("Something went wrong")).toHaveCount(0);
    if (!/q=[^&]*$/.test(address)) await expect(page.getByText(/not understood|ignored/i).first()).toBeVisible();
  });
}

for (const address of [
  "/claims/nonsense",
  "/claims/3f2b8c1e-0000-4000-8000-000000000001",
  "/articles/nonsense",
  "/reports/nonsense",
  "/figures/nonsense",
  "/nowhere",
]) {
  test(`what is not there says so: ${address}`, async ({ page }) => {
    await signInAs(page, "viewer");
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Not here");
  });
}

import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { startEmbedded } from "../scripts/database/embedded.mjs";
import { startCopy } from "./support/attest";
import { signInAs } from "./support/people";

test("two copies share one database and one session; the desk comes back after the database was away", async ({
  page,
}) => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(path.join(tmpdir(), "attest-e2e-database-"));
  const database = await startEmbedded({ cluster: path.join(folder, "postgres"), password: "test" });
  const shared = { DATABASE_URL: database.url, NEXTAUTH_SECRET: randomBytes(32).toString("hex") };
  const first = await startCopy({ ...shared, ATTEST_DEMO: "1" });
  const second = await startCopy(shared);
  try {
    await signInAs(page, "editor", first);
    await page.goto(`${first.url}/claims?kind=casualty&status=unreviewed`);
    await page.locator("table a[href^='/claims/']").first().click();
    await expect(page).toHaveURL(/\/claims\/[0-9a-f-]{36}/);
    const claim = new URL(page.url()).pathname;

    // Cookies know no ports: the second copy sees the same session, and decides.
    await page.goto(second.url + claim);
    await page.getByRole("radio", { name: /^Verified/ }).check();
    await page.getByLabel("Reason").fill("Decided at the second copy.");
    await page.getByRole("button", { name: "Save decision" }).click();
    await expect(page.getByText("Saved: Verified.")).toBeVisible();
    await page.goto(first.url + claim);
    await expect(page.getByText("Decided at the second copy.")).toBeVisible();

    await database.stop();
    const health = await page.request.get(`${first.url}/api/health`);
    expect(health.status()).toBe(503);
    expect(await health.json()).toMatchObject({ reason: expect.stringContaining("database") });
    await page.goto(first.url + claim);
    await expect(page.getByRole("heading", { name: "Something went wrong" })).toBeVisible();
    await expect(page.getByText(/the reference/)).toBeVisible();

    await database.restart();
    await expect.poll(async () => (await page.request.get(`${first.url}/api/health`)).status()).toBe(200);
    await page.goto(first.url + claim);
    await expect(page.getByText("Decided at the second copy.")).toBeVisible();

    await page.getByRole("button", { name: "Sign out" }).click();
    await expect(page).toHaveURL(/\/sign-in/);
    await page.goto(second.url + claim);
    await expect(page).toHaveURL(/\/sign-in/);
  } finally {
    await Promise.all([first.stop(), second.stop()]);
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

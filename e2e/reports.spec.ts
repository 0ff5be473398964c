import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { addArticle, floodReport } from "./support/articles";
import { signInAs } from "./support/people";

async function download(page: Page, format: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: `Download ${format}` }).click(),
  ]);
  return file.path();
}

const verify = (file: string) => {
  try {
    return {
      code: 0,
      said: execFileSync("npm", ["run", "-s", "verify-report", "--", file], { encoding: "utf8", stdio: "pipe" }),
    };
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: string };
    return { code: status, said: stderr };
  }
};

test("an editor freezes a report whose downloads hold the same rows; a chief signs it off", async ({
  page,
  browser,
}, info) => {
  const report = floodReport();
  await signInAs(page, "editor");
  const article = await addArticle(page, report);
  await page.goto(`/reports/new?article=${article.split("/").pop()}`);
  const preview = await page.getByText(/\d+ claims from 1 article/).textContent();
  const count = Number(/(\d+) claims/.exec(preview ?? "")?.[1]);
  expect(count).toBeGreaterThan(3);
  await page.getByLabel("Title").fill("Flood, first report");
  await page.getByRole("button", { name: "Freeze the report" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Flood, first report");
  await expect(page.getByRole("heading", { name: `${count} claims, ${count} still open` })).toBeVisible();

  const json = await download(page, "JSON");
  const { report: document } = JSON.parse(readFileSync(json, "utf8"));
  expect(document.claims).toHaveLength(count);
  expect(document.totals.claims).toBe(count);
  const rows = readFileSync(await download(page, "CSV"), "utf8")
    .trim()
    .split("\r\n");
  expect(rows).toHaveLength(count + 1);
  expect(
    readFileSync(await download(page, "PDF"))
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");

  expect(verify(json)).toMatchObject({ code: 0 });
  const changed = info.outputPath("changed.json");
  writeFileSync(changed, readFileSync(json, "utf8").replace("Flood, first report", "Flood, last report"));
  expect(verify(changed)).toMatchObject({ code: 1, said: expect.stringContaining("was changed") });
  expect(verify(info.outputPath("nowhere.json"))).toMatchObject({ code: 2 });

  await expect(page.getByRole("button", { name: "Sign off" })).toHaveCount(0);
  const chief = await (await browser.newContext()).newPage();
  await signInAs(chief, "chief");
  await chief.goto(page.url());
  await chief.getByLabel("Note").fill("Checked for the morning edition.");
  await chief.getByRole("button", { name: "Sign off" }).click();
  await expect(chief.getByText(/Signed off by Demo chief on .+ Checked for the morning edition\./)).toBeVisible();
});

test("what is chosen for a report but not looked at is not frozen", async ({ page }) => {
  await signInAs(page, "editor");
  await page.goto("/reports/new");
  await page.getByLabel("Title").fill("Figures only");
  await page.getByLabel("Kind").selectOption({ label: "Figures" });
  await expect(page.getByText("Look at it first")).toBeVisible();
  await page.getByLabel("Title").press("Enter");
  await expect(page).toHaveURL(/\/reports\/new$/);
  await page.getByRole("button", { name: "Look at it" }).click();
  await expect(page.getByText("All figures of every article")).toBeVisible();
  await page.getByLabel("Title").fill("Figures only");
  await page.getByRole("button", { name: "Freeze the report" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Figures only");
  await expect(page).toHaveTitle("Figures only · Attest");
});

test("a viewer reads and downloads a report, and cannot build one", async ({ page, browser }) => {
  const editor = await (await browser.newContext()).newPage();
  await signInAs(editor, "editor");
  await editor.goto("/reports/new?kind=date");
  await editor.getByLabel("Title").fill("Dates only");
  await editor.getByRole("button", { name: "Freeze the report" }).click();
  await expect(editor.getByRole("heading", { level: 1 })).toHaveText("Dates only");

  await signInAs(page, "viewer");
  await page.goto("/reports");
  await expect(page.getByRole("link", { name: "Build a report" })).toHaveCount(0);
  await page.getByRole("link", { name: "Dates only" }).first().click();
  expect(readFileSync(await download(page, "PDF")).length).toBeGreaterThan(1000);
  await page.goto("/reports/new");
  await expect(page.getByText("Editors freeze reports")).toBeVisible();
});

test("the audit page lists what happened and checks the chain", async ({ page }) => {
  await signInAs(page, "viewer");
  await page.goto("/audit");
  await expect(page.locator("tbody tr").first()).toBeVisible();
  await page.getByRole("button", { name: "Check the chain" }).click();
  await expect(page.getByText(/The chain is intact: \d+ entries/)).toBeVisible();
});

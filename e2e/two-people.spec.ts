import { type Browser, expect, type Page, test } from "@playwright/test";
import type { Role } from "@/lib/auth/policy";
import { type Copy, startCopy } from "./support/attest";
import { signInAs } from "./support/people";

const SEALED = "The harbour office counted every boat.";

// A desk of its own: the rule holds for everybody who works at it.
let desk: Copy;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  desk = await startCopy({ ATTEST_DEMO: "1" });
});
test.afterAll(() => desk.stop());

async function at(browser: Browser, role: Role, options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await signInAs(page, role, desk);
  return page;
}

async function decide(page: Page, status: string, reason: string) {
  await page.getByRole("radio", { name: new RegExp(`^${status}`) }).check();
  await page.getByLabel("Reason").fill(reason);
  await page.getByRole("button", { name: "Save decision" }).click();
}

test("two people decide a figure: blind, and a third settles what they disagree on", async ({ browser }) => {
  test.setTimeout(120_000);
  const admin = await at(browser, "admin");
  await admin.goto(`${desk.url}/settings`);
  await admin.getByLabel("Figures").check();
  await admin.getByRole("button", { name: "Set the rule" }).click();
  await expect(admin.getByText("Rules set so far")).toBeVisible();

  // The first reader works without JavaScript.
  const editor = await at(browser, "editor", { javaScriptEnabled: false });
  await editor.goto(`${desk.url}/claims?kind=casualty&status=unreviewed`);
  const path = await editor.locator("table a[href^='/claims/']").first().getAttribute("href");
  await editor.goto(desk.url + path);
  await expect(editor.getByText("Yours is the first verdict")).toBeVisible();
  await decide(editor, "Verified", SEALED);
  await expect(editor.getByText("Your first verdict is in and waits for a second reader.")).toBeVisible();
  await expect(editor.getByText(SEALED)).toBeVisible();

  // The second is led to the claim and learns nothing of the first, on no page.
  const chief = await at(browser, "chief");
  await chief.getByRole("link", { name: /1 claim that waits for a second reader/ }).click();
  await expect(chief.getByText("A first verdict is in")).toHaveCount(2); // above the form and in the history
  for (const place of ["/review?round=second", path, "/audit", "/"]) {
    await chief.goto(desk.url + place);
    expect(await chief.content()).not.toContain(SEALED);
  }
  await chief.goto(desk.url + path);
  await expect(chief.getByRole("button", { name: "Take back" })).toHaveCount(0);
  await decide(chief, "Refuted", "Two boats are counted twice.");
  await expect(chief.getByText("A chief who gave neither verdict settles it.")).toBeVisible();
  await expect(chief.getByRole("button", { name: "Save decision" })).toHaveCount(0);

  await admin.goto(desk.url);
  await admin.getByRole("link", { name: /1 disagreement between two readers to settle/ }).click();
  await expect(admin.getByText(SEALED).first()).toBeVisible();
  await expect(admin.getByText("Two boats are counted twice.").first()).toBeVisible();
  await admin.goto(desk.url + path);
  await decide(admin, "Disputed", "The office and the crew differ.");
  await expect(admin.getByRole("heading", { level: 1 })).toContainText("Disputed");
});

test("a first verdict can be taken back, and a chief who opens one is written down", async ({ browser }) => {
  test.setTimeout(120_000);
  const editor = await at(browser, "editor");
  await editor.goto(`${desk.url}/claims?kind=casualty&status=unreviewed`);
  await editor.locator("table a[href^='/claims/']").last().click();
  await expect(editor.getByText("Yours is the first verdict")).toBeVisible();
  const path = new URL(editor.url()).pathname;
  await decide(editor, "Unverifiable", SEALED);
  await expect(editor.getByText("Your first verdict is in and waits for a second reader.")).toBeVisible();

  const chief = await at(browser, "chief");
  await chief.goto(desk.url + path);
  await chief.getByRole("button", { name: "Open the first verdict" }).click();
  await expect(chief.getByText(SEALED)).toBeVisible();
  await expect(chief.getByRole("button", { name: "Save decision" })).toHaveCount(0);
  await chief.goto(`${desk.url}/audit?action=verdict:open`);
  await expect(chief.getByRole("cell", { name: "Opened a first verdict before the second" })).toBeVisible();

  await editor.getByRole("button", { name: "Take back" }).click();
  await expect(editor.getByRole("heading", { level: 1 })).toContainText("Unreviewed");
  await expect(editor.getByText("Yours is the first verdict")).toBeVisible();
});

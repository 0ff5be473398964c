import { expect, type Page, test } from "@playwright/test";
import { addArticle } from "./support/articles";
import { signInAs } from "./support/people";

const chart = (page: Page) => page.getByRole("group", { name: /^Figures of this event/ });

async function openEvent(page: Page, title: string | RegExp) {
  await page.goto("/figures");
  await page.getByRole("heading", { level: 2 }).getByRole("link", { name: title }).first().click();
  await expect(page).toHaveURL(/\/figures\/[a-z0-9-]+-[0-9a-f]{12}$/);
}

/** A town of its own for each run: no other report is about it. */
function townName(): string {
  const letters = Array.from({ length: 8 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26)));
  return `M${letters.join("")}`;
}

test("from the chart's mark to the claim in its sentence", async ({ page }) => {
  await signInAs(page, "viewer");
  await openEvent(page, /Ahli/);
  await expect(page.getByText(/contradicted by/).first()).toBeVisible();
  await chart(page)
    .getByRole("link", { name: /between 100 and 300 people, US intelligence agencies/ })
    .click();
  await expect(page).toHaveURL(/\/articles\/[0-9a-f-]+\?claim=([0-9a-f-]+)#claim-\1$/);
  const mark = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(mark).toContainText("100 and 300");
  await expect(mark).toBeInViewport();
});

test("a contradiction, a revision, an update and a part are told apart in sentences", async ({ page }) => {
  await signInAs(page, "viewer");
  const differences = page.locator("#differences");
  await openEvent(page, /Ahli/);
  await expect(differences).toContainText(/Contradiction.*471.*contradicts between 100 and 300/);
  await openEvent(page, /Gaza since 7 Oct 2023/);
  await expect(differences).toContainText(/Update.*10,022.*updates at least 9,770/);
  await openEvent(page, /on 7 Oct 2023/);
  await expect(differences).toContainText(/Revision.*1,200.*revises.*1,430/);
  await openEvent(page, /southern Lebanon/);
  await expect(differences).toContainText(/Inside.*3 children.*is inside 4 civilians/);
});

test("the table says the same as the chart, and leads to the claim", async ({ page }) => {
  await signInAs(page, "viewer");
  await openEvent(page, /Gaza since 7 Oct 2023/);
  const row = page.getByRole("row", { name: /at least 9,770 people/ });
  await expect(row).toContainText("9,770 / – / –");
  await expect(row).toContainText("5 Nov 2023");
  await row.getByRole("link", { name: /^Claim/ }).click();
  await expect(page).toHaveURL(/\/claims\/[0-9a-f-]{36}$/);
});

test("a figure is cited, with and without clipboard permission", async ({ page, context }) => {
  await signInAs(page, "viewer");
  await openEvent(page, /Gaza since 7 Oct 2023/);
  const row = page.getByRole("row", { name: /at least 9,770 people/ });
  await context.clearPermissions();
  await row.getByText("Copy as citation").click();
  await expect(row).toContainText(
    /at least 9,770 killed .* said by officials in the Hamas-run enclave, as of 5 Nov 2023/,
  );
  await expect(row).toContainText(/characters \d+–\d+/);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const front = page.getByRole("region", { name: "The figure in front" });
  await front.getByText("Copy as citation").click();
  await expect(front.getByText("Copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("health ministry in Gaza");
});

test("the panel's data is downloaded as CSV and JSON", async ({ page }) => {
  await signInAs(page, "viewer");
  await openEvent(page, /Ahli/);
  const rows = await page.locator("tbody tr").count();
  const csv = await page.request.get(
    String(await page.getByRole("link", { name: "CSV", exact: true }).getAttribute("href")),
  );
  expect((await csv.text()).trim().split("\n")).toHaveLength(rows + 1);
  const json = await page.request.get(
    String(await page.getByRole("link", { name: "JSON", exact: true }).getAttribute("href")),
  );
  expect((await json.json()).figures).toHaveLength(rows);
});

test("what an editor decides stands in front of the panel", async ({ page }) => {
  const place = townName();
  await signInAs(page, "editor");
  await addArticle(page, {
    title: `Landslide near ${place}`,
    text: `Rescue services said 17 people were killed in a landslide near ${place} on 3 May 2024.`,
  });
  await openEvent(page, new RegExp(`^Killed.*${place}`));
  await expect(page.getByText("No figure of this event is verified yet")).toBeVisible();
  const panel = page.url();
  await page.getByRole("link", { name: "Open the claim" }).click();
  await page.getByRole("radio", { name: /^Verified/ }).check();
  await page.getByLabel("Reason").fill("Counted at the scene.");
  await page.getByRole("button", { name: "Save decision" }).click();
  await expect(page.getByText("Saved: Verified.")).toBeVisible();
  await page.goto(panel);
  await expect(page.getByRole("region", { name: "The figure in front" })).toContainText("Verified");
  await expect(page.getByText("No figure of this event is verified yet")).toHaveCount(0);
});

test("every bar of the overview leads to the claims it counts", async ({ page }) => {
  await signInAs(page, "viewer");
  // Other tests add articles to the same desk between the two looks: then both are taken again.
  await expect(async () => {
    await page.goto("/");
    const bar = page.getByRole("group", { name: "Claims by kind" }).getByRole("link", { name: /^Dates: / });
    const counted = Number(/([\d,]+)\./.exec(String(await bar.getAttribute("aria-label")))?.[1]?.replace(",", ""));
    await bar.click();
    await expect(page).toHaveURL(/\/claims\?kind=date$/);
    await expect(page.locator("tbody tr")).toHaveCount(Math.min(counted, 50), { timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
});

test("without scripts the tables are there", async ({ browser }) => {
  const signedIn = await browser.newContext();
  const page = await signedIn.newPage();
  await signInAs(page, "viewer");
  await openEvent(page, /Ahli/);
  const plain = await browser.newContext({ javaScriptEnabled: false, storageState: await signedIn.storageState() });
  const bare = await plain.newPage();
  await bare.goto(page.url());
  await expect(bare.getByRole("row", { name: /between 100 and 300 people/ })).toBeVisible();
  await plain.close();
  await signedIn.close();
});

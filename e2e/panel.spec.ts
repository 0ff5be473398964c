import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { addArticle } from "./support/articles";
import { signInAs } from "./support/people";

/** A town of its own for each run: no other report is about it. */
function townName(): string {
  const letters = Array.from({ length: 8 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26)));
  return `L${letters.join("")}`;
}

async function openEvent(page: Page, title: string | RegExp) {
  await page.goto("/figures");
  await page.getByRole("heading", { level: 2 }).getByRole("link", { name: title }).first().click();
  await expect(page).toHaveURL(/\/figures\/[a-z0-9-]+-[0-9a-f]{12}/);
}

test("from the chart to the sentence, to the claim, to a decision, and back to the panel", async ({ page }) => {
  const place = townName();
  await signInAs(page, "editor");
  await addArticle(page, {
    title: `Avalanche near ${place}`,
    text: `Rescue services said 23 people were killed in an avalanche near ${place} on 3 March 2024.`,
  });
  await openEvent(page, new RegExp(`^Killed.*${place}`));
  const panel = page.url();
  await page
    .getByRole("group", { name: /^Figures of this event/ })
    .getByRole("link", { name: /23 people/ })
    .click();
  await expect(page).toHaveURL(/\/articles\/[0-9a-f-]+\?claim=([0-9a-f-]+)#claim-\1$/);
  const mark = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(mark).toContainText("23");
  await page.goto(`/claims/${new URL(page.url()).searchParams.get("claim")}`);
  await page.getByRole("radio", { name: /^Verified/ }).check();
  await page.getByRole("button", { name: "Save decision" }).click();
  await expect(page.getByText("Saved: Verified.")).toBeVisible();
  await page.goto(panel);
  await expect(page.getByRole("region", { name: "The figure in front" })).toContainText("Verified");
});

test("stepping back shows what had been said by then, and keeps it in the address", async ({ page }) => {
  await signInAs(page, "viewer");
  await openEvent(page, /Gaza since 7 Oct 2023/);
  const front = page.getByRole("region", { name: "The figure in front" });
  await expect(front).toContainText("11,000");
  await page.getByText("Step back in time").click();
  await page.getByRole("form", { name: "Step back in time" }).getByLabel("As of").fill("2023-11-05T20:00");
  await page.getByRole("button", { name: "Step back" }).click();
  await expect(page).toHaveURL(/asOf=2023-11-05T20/);
  await expect(page.getByText(/What had been said and decided by 5 Nov 2023, 20:00/)).toBeVisible();
  await expect(front).toContainText("At least 9,770 people");
  await expect(front).toContainText("equals the health ministry series for Gaza for that day");
  await expect(page.getByText("10,022")).toHaveCount(0);
  await page.getByRole("link", { name: "Back to now" }).click();
  await expect(front).toContainText("11,000");
});

test("the figure in front says how old it is at the moment the panel stands at, and why it is in front", async ({
  page,
}) => {
  await signInAs(page, "viewer");
  await openEvent(page, /Gaza since 7 Oct 2023/);
  const front = page.getByRole("region", { name: "The figure in front" });
  await expect(front).toContainText(/about \d+ years old \([\d,]+ days\)/);
  await page.goto(`${page.url()}?asOf=2023-11-05`);
  await expect(front).toContainText("stated that day");
  await page.goto(page.url().replace("2023-11-05", "2023-11-08T12:00"));
  await expect(front).toContainText(/: \d days? old/);
  await expect(front).toContainText("stands in front because");
  await front.getByText("How this figure was chosen").click();
  await expect(front.getByRole("listitem").filter({ hasText: "verified" }).first()).toContainText(
    "Standards for Casualty Recording (2016), p. 57",
  );
});

test("a contradiction is marked on both figures' lines, and the mark leads to its sentence", async ({ page }) => {
  await signInAs(page, "viewer");
  await openEvent(page, /Ahli/);
  const marks = page.getByRole("group", { name: /^Figures of this event/ }).getByRole("link", {
    name: /^Contradiction 1, open: (?=.*\b471\b).*between 100 and 300/i,
  });
  await expect(marks).toHaveCount(2);
  await marks.first().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#conflict-[0-9a-f-]+$/);
  const sentence = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(sentence).toBeInViewport();
  await expect(sentence).toContainText(/^≠\d/);
  await expect(page.getByText("contradiction, open: leads to its sentence")).toBeVisible();
});

test("a drawing is saved as SVG and as PNG", async ({ page }) => {
  await signInAs(page, "viewer");
  await openEvent(page, /Ahli/);
  const drawing = page.getByRole("group", { name: /^Figures of this event/ });
  await expect(drawing.getByRole("link").first()).toBeVisible();
  const save = async (name: RegExp) => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name }).first().click();
    return readFileSync(await (await download).path());
  };
  const svg = (await save(/^SVG/)).toString("utf8");
  expect(svg).toMatch(/^<svg[^>]+xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).toContain("between 100 and 300");
  expect(svg).toMatch(/≠1 Contradiction/);
  expect(svg).not.toContain("var(--");
  const png = await save(/^PNG/);
  expect(png.subarray(1, 4).toString("ascii")).toBe("PNG");
  expect(png.length).toBeGreaterThan(5_000);
});

test("a chief splits an event, renames the new one and takes both back; an editor cannot", async ({
  page,
  browser,
}) => {
  const place = townName();
  await signInAs(page, "chief");
  await addArticle(page, {
    title: `Mudslide near ${place}`,
    text: `Police said 31 people were killed in a mudslide near ${place} on 9 June 2024, including five children.`,
  });
  await openEvent(page, new RegExp(`^Killed.*${place}`));
  await page.getByText("Arrange this event").click();
  await page.getByRole("checkbox", { name: /^31/ }).check();
  await page.getByLabel("Name of the new event").fill(`What the chief calls ${place}`);
  await page.getByRole("button", { name: "Move figures" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`What the chief calls ${place}`);
  await page.getByText("Arrange this event").click();
  await page.getByLabel("Name of this event").fill(`The slide of ${place}`);
  await page.getByRole("button", { name: "Rename" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`The slide of ${place}`);

  await page.goto("/figures");
  const entry = (words: string) => page.getByRole("listitem").filter({ hasText: words });
  await entry(`Renamed an event: “The slide of ${place}”`).getByRole("button", { name: "Take back" }).click();
  await expect(entry(`Renamed an event: “The slide of ${place}”`)).toContainText("taken back");
  await entry(`Moved figures: “What the chief calls ${place}”`).getByRole("button", { name: "Take back" }).click();
  await expect(entry(`Moved figures: “What the chief calls ${place}”`)).toContainText("taken back");
  await openEvent(page, new RegExp(`^Killed.*${place}`));

  const other = await browser.newPage();
  await signInAs(other, "editor");
  await other.goto(page.url());
  await expect(other.getByText("Arrange this event")).toHaveCount(0);
  await other.close();
});

test("an admin imports a series; what looks wrong in it is listed with its source", async ({ page }) => {
  const place = townName();
  await signInAs(page, "admin");
  await page.goto("/settings");
  const form = page.getByRole("form", { name: "Import a reference series" });
  await form.getByLabel("File").setInputFiles({
    name: "series.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("Date,Deaths\n2024-03-01,10\n2024-03-02,30\n2024-03-03,28\n2024-03-05,40\n"),
  });
  await form.getByLabel("Name").fill(`Clinic of ${place}`);
  await form.getByLabel("Place").fill(place);
  await form.getByLabel("Source").fill("The clinic");
  await form.getByLabel("Licence").fill("Public domain");
  await form.getByLabel("Columns").fill("Date = report_date\nDeaths = killed_cum");
  await form.getByRole("button", { name: "Import series" }).click();
  await expect(form.getByText(/Imported 4 values of 4 days; 2 things look wrong/)).toBeVisible();
  await page.goto("/sources");
  const entry = page.getByRole("listitem").filter({ hasText: `Clinic of ${place}` });
  await entry.getByText("2 things look wrong in the file").click();
  await expect(entry).toContainText("28 killed, after 30 on 2 Mar 2024.");
  await expect(entry).toContainText("Nothing is given for 4 Mar 2024.");
});

test("the timeline tells a day's sentences, and leads to them", async ({ page }) => {
  await signInAs(page, "viewer");
  await page.goto("/timeline?from=2023-10-17&to=2023-10-17");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(["17 Oct 2023"]);
  await expect(page.getByRole("main")).toContainText("between 100 and 300 killed");
  await page
    .getByRole("link", { name: /Blast at a Gaza City hospital/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/articles\/[0-9a-f-]+\?claim=/);
});

test("how a source was judged over time is drawn and told, and leads to its claims", async ({ page }) => {
  await signInAs(page, "viewer");
  await page.goto("/sources");
  await page.getByRole("link", { name: /^over time ?: Lebanese officials$/ }).click();
  await expect(page).toHaveURL(/source=Lebanese\+officials#judged$/);
  const judged = page.locator("#judged");
  await expect(judged).toContainText(/\d+ decisions? on/);
  await judged.getByText("The same as a table").click();
  await judged.getByRole("row").getByRole("link", { name: "Verified" }).first().click();
  await expect(page).toHaveURL(/\/claims\?speaker=Lebanese\+officials&status=verified/);
});

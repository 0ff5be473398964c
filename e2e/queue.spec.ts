import { type Browser, expect, test } from "@playwright/test";
import { addArticle, floodReport, keysReady } from "./support/articles";
import { signInAs } from "./support/people";
import { name, openQueue, toast } from "./support/queue";

test("several claims are decided, taken back and decided again by keyboard alone", async ({ page }) => {
  await openQueue(page);
  const keys = page.keyboard;
  await keys.press("j");
  await expect(name(page)).toContainText("At least 30 injured");
  await expect(name(page)).toBeFocused();
  await keys.press("k");
  await expect(name(page)).toContainText("12 killed");

  await keys.press("v");
  await expect(toast(page)).toContainText("Verified");
  await expect(name(page)).toContainText("At least 30 injured");
  await keys.press("u");
  await expect(name(page)).toContainText(/12 killed\s*Unreviewed/);
  await expect(page.getByText(/Taken back \d\d:\d\d:\d\d UTC/).first()).toBeVisible();

  await keys.press("d");
  await expect(page.getByLabel("Reason")).toBeFocused();
  await expect(page.getByText("Disputed needs a reason")).toBeVisible();
  await keys.type("A rival count gives nine; v, r and u are letters here.");
  await keys.press("Control+Enter");
  await expect(toast(page)).toContainText("Disputed");
  await expect(name(page)).toContainText("At least 30 injured");

  await keys.press("i");
  await expect(toast(page)).toContainText("In review");
  await expect(name(page)).toContainText("7 injured");
  await keys.press("e");
  await expect(page.getByLabel("Evidence link")).toBeFocused();
  await keys.type("https://example.org/count");
  await keys.press("Escape");
  await keys.press("0");
  await expect(toast(page)).toContainText("No claim");
  await expect(name(page)).not.toContainText("7 injured");

  // Back over what was decided: each claim with its status. The way back was looked up with the page, perhaps before the dismissal
  // was saved: then the dismissed claim is passed once more, and says so.
  const back = async () => {
    // The claim in front takes the focus when it has arrived.
    await expect(name(page)).toBeFocused();
    await keys.press("k");
  };
  const front = await name(page).textContent();
  await back();
  await expect(name(page)).not.toHaveText(front ?? "");
  if ((await name(page).textContent())?.includes("No claim")) await back();
  await expect(name(page)).toContainText(/At least 30 injured\s*In review/);
  await back();
  await expect(name(page)).toContainText(/12 killed\s*Disputed/);
  await expect(page.getByText("A rival count gives nine; v, r and u are letters here.")).toBeVisible();

  await keys.press("?");
  await expect(page.getByRole("dialog", { name: "Keys of the queue" })).toBeVisible();
  await keys.press("v");
  await keys.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(name(page)).toContainText(/12 killed\s*Disputed/);
});

test("single keys can be turned off, and stay off", async ({ page }) => {
  await openQueue(page, "admin");
  await page.getByRole("switch", { name: "Single keys" }).click();
  await expect(page.getByRole("switch", { name: "Single keys" })).not.toBeChecked();
  await expect(page.getByRole("button", { name: "Verified" })).not.toHaveAttribute("aria-keyshortcuts");
  await page.reload();
  await expect(page.getByRole("switch", { name: "Single keys" })).not.toBeChecked();
  await page.keyboard.press("v");
  await page.keyboard.press("j");
  await expect(name(page)).toContainText(/12 killed\s*Unreviewed/);
  await page.getByRole("button", { name: "Verified" }).click();
  await expect(name(page)).toContainText("At least 30 injured");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(name(page)).toContainText(/12 killed\s*Unreviewed/);
  // They are the person's own, in every browser: the other specs want them on.
  await page.getByRole("switch", { name: "Single keys" }).click();
  await expect(page.getByRole("button", { name: "Verified" })).toHaveAttribute("aria-keyshortcuts", "v");
});

test("a decision without an answer is not called saved, and a retry counts once", async ({ page }) => {
  await openQueue(page);
  let lost = 0;
  await page.route("**/review**", async (route) => {
    if (!route.request().headers()["next-action"] || lost > 0) return route.fallback();
    lost++;
    // The server decides; only its answer is lost.
    await route.fetch();
    await route.abort();
  });
  await page.getByLabel("Reason").fill("Two services agree.");
  await page.getByRole("button", { name: "Verified" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "The server did not answer" })).toBeVisible();
  await expect(page.getByText(/Saved \d\d:/)).toHaveCount(0);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(toast(page)).toContainText("Verified");
  await expect(name(page)).toContainText("At least 30 injured");
});

/** The chief refutes the claim that this page shows, in another browser. */
async function decideElsewhere(browser: Browser, address: string) {
  const other = await (await browser.newContext()).newPage();
  await signInAs(other, "chief");
  await other.goto(address);
  await keysReady(other);
  await other.getByLabel("Reason").fill("The service withdrew its count.");
  await other.getByRole("button", { name: "Refuted" }).click();
  await expect(toast(other)).toContainText("Refuted");
  await other.context().close();
}

test("a refusal shows both values; one key takes theirs", async ({ page, browser }) => {
  const address = await openQueue(page);
  await decideElsewhere(browser, address);
  await page.getByLabel("Reason").fill("A reason to keep.");
  await page.getByRole("button", { name: "Verified" }).click();
  const refusal = page.getByRole("alert").filter({ hasText: "Demo chief changed this claim to “Refuted”" });
  await expect(refusal.getByText("Theirs: Demo chief")).toBeVisible();
  await expect(refusal).toContainText("The service withdrew its count.");
  await expect(refusal).toContainText("A reason to keep.");
  await expect(name(page)).toContainText("At least 30 injured");
  await page.keyboard.press("t");
  await expect(refusal).toHaveCount(0);
  await page.keyboard.press("k");
  await expect(name(page)).toContainText(/12 killed\s*Refuted/);
});

test("a refusal shows both values; one key puts mine after theirs", async ({ page, browser }) => {
  const address = await openQueue(page);
  await decideElsewhere(browser, address);
  await page.getByLabel("Reason").fill("A second service agrees.");
  await page.keyboard.press("Escape");
  await page.keyboard.press("v");
  const refusal = page.getByRole("alert").filter({ hasText: "Demo chief changed this claim to “Refuted”" });
  await expect(refusal).toContainText("A second service agrees.");
  await expect(name(page)).toContainText("At least 30 injured");
  await page.keyboard.press("m");
  await expect(toast(page)).toContainText("Verified");
  await expect(refusal).toHaveCount(0);
  await page.keyboard.press("k");
  await expect(name(page)).toContainText(/12 killed\s*Verified/);
  await expect(page.getByText("A second service agrees.").first()).toBeVisible();
  await expect(page.getByText("The service withdrew its count.").first()).toBeVisible();
});

test("a viewer reads the queue and decides nothing; nonsense in the address is named", async ({ page }) => {
  await signInAs(page, "viewer");
  await page.goto("/review?kind=rumour&claim=3f2b8c1e-0000-4000-8000-000000000001");
  await expect(page.getByText(/was ignored: kind = “rumour”, claim = “3f2b8c1e/)).toBeVisible();
  await expect(page.getByText("You can read the queue. Editors decide.")).toBeVisible();
  const first = await name(page).textContent();
  await page.keyboard.press("v");
  await page.keyboard.press("j");
  await expect(page).toHaveURL(/claim=/);
  await page.keyboard.press("k");
  await expect(name(page)).toHaveText(first ?? "");
  await expect(page.getByRole("button", { name: "Verified" })).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the buttons post, an empty reason is refused, and links move on", async ({ page }) => {
    await signInAs(page, "editor");
    await page.goto("/review?kind=date");
    await page.getByRole("link", { name: "Next" }).click();
    await expect(page).toHaveURL(/claim=/);
    const here = page.url();
    await page.getByRole("button", { name: "Unverifiable" }).click();
    await expect(page.getByText("Give a reason").first()).toBeVisible();
    await page.getByLabel("Reason").fill("Nobody else gives a day.");
    await page.getByRole("button", { name: "Unverifiable" }).click();
    await expect(page.getByText(/Saved \d\d:\d\d:\d\d UTC: Unverifiable/)).toBeVisible();
    await expect(name(page)).toContainText("Unverifiable");
    await page.getByRole("link", { name: "Previous" }).click();
    await expect(page).not.toHaveURL(here);
    await expect(name(page)).not.toContainText("Unverifiable");
  });

  test("a decision is taken back from the list below, and a refusal shows both values", async ({ page, browser }) => {
    await signInAs(page, "editor");
    const article = (await addArticle(page, floodReport())).split("/").at(-1);
    const address = `/review?article=${article}`;
    await page.goto(address);
    await page.getByRole("button", { name: "Verified" }).click();
    await expect(name(page)).toContainText(/12 killed\s*Verified|At least 30 injured/);
    const last = page.getByRole("form", { name: "Your last decision" });
    await last.getByRole("button", { name: "Take back" }).click();
    await page.goto(address);
    await expect(name(page)).toContainText(/12 killed\s*Unreviewed/);
    await page.getByRole("link", { name: "Next" }).click();
    await page.getByRole("link", { name: "Previous" }).click();
    await expect(page).toHaveURL(/claim=/);
    const atClaim = page.url();
    // The bare address means whichever claim is first: by the time of the answer that is another one.
    await page.goto(address);

    await page.getByLabel("Reason").fill("A second service agrees.");
    const other = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await signInAs(other, "chief");
    await other.goto(atClaim);
    await other.getByLabel("Reason").fill("The service withdrew its count.");
    await other.getByRole("button", { name: "Refuted" }).click();
    await expect(other.getByText(/Saved \d\d:\d\d:\d\d UTC: Refuted/)).toBeVisible();
    await page.getByRole("button", { name: "Verified" }).click();
    const refusal = page.getByRole("alert").filter({ hasText: "Demo chief changed this claim to “Refuted”" });
    await expect(refusal.getByText("Theirs: Demo chief")).toBeVisible();
    await expect(refusal).toContainText("A second service agrees.");
    await expect(refusal.getByRole("link", { name: "Take theirs" })).toBeVisible();
    await refusal.getByRole("button", { name: "Re-apply mine" }).click();
    await expect(page.getByText(/Saved \d\d:\d\d:\d\d UTC: Verified/)).toBeVisible();
  });
});

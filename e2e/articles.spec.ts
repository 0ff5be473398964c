import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { signInAs } from "./support/people";

const REPORT = `By Night Desk

At least 14 people, including three children, were killed when a dam gave way on Sunday, the provincial governor said. , ,

According to the health ministry, between 40 and 60 people were injured overnight.

Source :`;

async function openForm(page: Page) {
  await signInAs(page, "editor");
  await page.goto("/articles/new");
}

const send = (page: Page) => page.getByRole("button", { name: "Read the article" }).click();
const refusal = (page: Page) => page.getByRole("alert").filter({ hasText: /\S/ });

test("a pasted article shows its warnings and marks, and resolves its relative dates once it is dated", async ({
  page,
}) => {
  await openForm(page);
  await page.getByLabel("Text of the article").fill(REPORT);
  await page.getByLabel("Title").fill("Dam failure in the hill district");
  await page.getByLabel("Story").fill("The dam");
  await send(page);

  await expect(page).toHaveURL(/\/articles\/[\w-]+\?added=1$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dam failure in the hill district");
  const warnings = page.locator("#warnings");
  for (const name of ["Empty source line", "Stray punctuation", "No publication date"]) {
    await expect(warnings.getByText(name, { exact: true })).toBeVisible();
  }
  const text = page.getByRole("article");
  const figure = text.getByRole("link", { name: "three children" });
  await expect(figure).toHaveAttribute("href", /^\/claims\//);

  const dates = page.locator("#dates");
  await expect(dates.getByRole("row", { name: /Sunday/ })).not.toContainText("2024");
  await dates.getByLabel("Publication date", { exact: true }).fill("2024-05-07");
  await dates.getByRole("button", { name: /Set the date/ }).click();
  await expect(dates.getByRole("row", { name: /Sunday/ })).toContainText("5 May 2024");
  await expect(dates.getByRole("row", { name: /Sunday/ })).toContainText("year, month, day");
  await expect(page.getByText("The publication date is set.")).toBeVisible();

  await figure.click();
  await expect(page).toHaveURL(/\/claims\//);
  await page.getByRole("link", { name: "Dam failure in the hill district" }).first().click();
  await expect(text.locator("[aria-current=true]")).toHaveText("three children");

  await page.goto("/articles?q=dam");
  await expect(page.getByRole("row", { name: /Dam failure/ })).toContainText("7 May 2024");
});

test("the same text twice is shown, not stored twice", async ({ page }) => {
  const addresses: string[] = [];
  for (const how of ["added", "existing"]) {
    await openForm(page);
    await page.getByLabel("Text of the article").fill("Two hikers were injured in a rockfall, rangers said.");
    await page.getByLabel("Publisher").fill("Hill Gazette");
    await send(page);
    await expect(page).toHaveURL(new RegExp(`\\?${how}=1$`));
    addresses.push(new URL(page.url()).pathname);
    await page.context().clearCookies();
  }
  expect(addresses[0]).toBe(addresses[1]);
});

test("files in other encodings are read as they were written", async ({ page }) => {
  const windows1252 = Buffer.concat([
    Buffer.from([0x93]),
    Buffer.from("Six died,", "latin1"),
    Buffer.from([0x94]),
    Buffer.from(" the mayor of Orléans said.", "latin1"),
  ]);
  const utf16 = Buffer.from("\ufeffSeven died, the mayor of Orléans said.", "utf16le");
  for (const [buffer, sentence, encoding] of [
    [windows1252, "“Six died,” the mayor of Orléans said.", "windows-1252"],
    [utf16, "Seven died, the mayor of Orléans said.", "utf-16le"],
  ] as const) {
    await openForm(page);
    await page.getByLabel("Or a file").setInputFiles({ name: "report.txt", mimeType: "text/plain", buffer });
    await send(page);
    await expect(page.getByRole("article")).toHaveText(sentence);
    await expect(page.getByText(`uploaded text file, ${encoding}`)).toBeVisible();
    await page.context().clearCookies();
  }
});

test.describe("whatever is refused, the form keeps what was typed", () => {
  test("a text that is too long", async ({ page }) => {
    await openForm(page);
    const long = "The river rose again. ".repeat(95_000);
    await page.getByLabel("Publisher").fill("Hill Gazette");
    test.slow();
    // `fill` types 2 MB key by key for minutes; a paste sets the value at once, as here.
    await page.getByLabel("Text of the article").evaluate((field, text) => {
      (field as HTMLTextAreaElement).value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }, long);
    await send(page);
    await expect(refusal(page)).toContainText("longer than 2 MB");
    expect((await page.getByLabel("Text of the article").inputValue()).length).toBe(long.length);
    await expect(page.getByLabel("Publisher")).toHaveValue("Hill Gazette");
  });

  test("an empty form, and an address that is none", async ({ page }) => {
    await openForm(page);
    await page.getByLabel("Byline").fill("Night Desk");
    await send(page);
    await expect(refusal(page)).toContainText("There is no text to read");
    await expect(page.getByLabel("Byline")).toHaveValue("Night Desk");
  });

  test("an ended session, and a page that was left", async ({ page, context }) => {
    await openForm(page);
    await page.getByLabel("Text of the article").fill("Nine sheep were stolen from the upper meadow.");
    await context.clearCookies();
    await send(page);
    await expect(refusal(page)).toContainText("Your session has ended");
    await expect(page.getByLabel("Text of the article")).toHaveValue(/Nine sheep/);
    await openForm(page);
    await expect(page.getByLabel("Text of the article")).toHaveValue(/Nine sheep/);
    await send(page);
    await expect(page).toHaveURL(/added=1$/);
  });
});

test("a form without JavaScript ends at the article", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await openForm(page);
  await page.getByLabel("Text of the article").fill("One person was killed by a falling branch.");
  await send(page);
  await expect(page).toHaveURL(/\/articles\/[\w-]+\?added=1$/);
  await page.goto("/articles/new");
  await send(page);
  await expect(page).toHaveURL(/\/articles\/new\?error=invalid$/);
  await expect(refusal(page)).toContainText("Nothing was stored");
  await context.close();
});

test("a long text is shown in parts", async ({ page }) => {
  await openForm(page);
  const sentences = Array.from({ length: 1_000 }, (_, n) => `On the ${n}th page at least ${n + 2} people were killed.`);
  await page.getByLabel("Text of the article").fill(sentences.join(" "));
  await send(page);
  await expect(page.getByText(/Part 1 of \d+: the text is long/).first()).toBeVisible();
  await page.getByRole("link", { name: "Next part" }).first().click();
  await expect(page.getByText(/Part 2 of \d+/).first()).toBeVisible();
  await expect(page.getByRole("article")).not.toContainText("On the 0th page");
});

test("a chief withdraws an article with a reason, an editor cannot", async ({ page }) => {
  await openForm(page);
  await page.getByLabel("Text of the article").fill("Eleven people were injured when the tribune collapsed.");
  await send(page);
  await expect(page).toHaveURL(/added=1$/);
  const address = new URL(page.url()).pathname;
  await expect(page.getByRole("button", { name: "Withdraw the article" })).toHaveCount(0);

  await page.context().clearCookies();
  await signInAs(page, "chief");
  await page.goto(address);
  await page.getByLabel("Reason").fill("The publisher took it back.");
  await page.getByRole("button", { name: "Withdraw the article" }).click();
  await expect(refusal(page)).toContainText("The publisher took it back.");
  await expect(page.getByRole("article")).toContainText("Eleven people");
  await expect(page.getByRole("button", { name: /Set the date/ })).toHaveCount(0);
});

test("a viewer reads and adds nothing", async ({ page }) => {
  await signInAs(page, "viewer");
  await page.goto("/articles");
  await expect(page.getByRole("link", { name: "Add an article" })).toHaveCount(0);
  await page.goto("/articles/new");
  await expect(page.getByText("Your role does not add articles")).toBeVisible();
  const answer = await page.request.post("/api/articles", {
    multipart: { operationId: crypto.randomUUID(), text: "Slipped in." },
    headers: { accept: "application/x-ndjson" },
  });
  expect(await answer.text()).toContain('"code":"forbidden"');
});

test("nobody sends the form from another site or without signing in", async ({ page, request }) => {
  const form = { multipart: { operationId: crypto.randomUUID(), text: "Slipped in." } };
  const stranger = await request.post("/api/articles", { ...form, headers: { accept: "application/x-ndjson" } });
  expect(stranger.status()).toBe(401);
  await signInAs(page, "editor");
  for (const [name, value] of [
    ["sec-fetch-site", "cross-site"],
    ["origin", "https://elsewhere.example"],
  ] as const) {
    const answer = await page.request.post("/api/articles", {
      ...form,
      headers: { accept: "application/x-ndjson", [name]: value },
    });
    expect(answer.status()).toBe(403);
  }
});

for (const theme of ["light", "dark"]) {
  test(`axe finds nothing on the article pages, ${theme}`, async ({ page, context, baseURL }) => {
    await context.addCookies([{ name: "attest-theme", value: theme, url: String(baseURL) }]);
    await signInAs(page, "chief");
    await page.goto("/articles?q=Blinken");
    const article = await page.getByRole("table").getByRole("link").first().getAttribute("href");
    for (const address of ["/articles", "/articles?q=zzyzx", "/articles/new", String(article)]) {
      await page.goto(address);
      expect((await new AxeBuilder({ page }).analyze()).violations, address).toEqual([]);
    }
  });
}

import { type APIRequestContext, type Browser, expect, test } from "@playwright/test";
import { addArticle, floodReport, openFigure } from "./support/articles";
import { signInAs } from "./support/people";

const PAGES = [
  "/",
  "/articles",
  "/articles/new",
  "/claims",
  "/figures",
  "/sources",
  "/reports",
  "/reports/new",
  "/audit",
  "/settings",
  "/account",
];

test("signed out, every page leads to the sign-in page and shows nothing else", async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(path);
    await expect(page, path).toHaveURL(/\/sign-in/);
    await expect(page.getByRole("navigation")).toHaveCount(0);
  }
});

test("after signing in, the page that was asked for opens", async ({ page }) => {
  await page.goto("/audit");
  await expect(page).toHaveURL(/\/sign-in\?next=%2Faudit/);
});

test("signed out, the API answers 401 with a sentence, and health stays open", async ({ request }) => {
  const report = await request.get("/api/reports/3f2b8c1e-0000-4000-8000-000000000001/json");
  expect(report.status()).toBe(401);
  expect((await report.json()).error).toMatchObject({ code: "signed-out", sentence: expect.any(String) });
  const article = await request.post("/api/articles", {
    multipart: { text: "Twelve people were killed." },
    headers: { accept: "application/x-ndjson" },
  });
  expect([401, 200]).toContain(article.status());
  expect(await article.text()).toContain("signed-out");
  expect((await request.get("/api/health")).status()).toBe(200);
});

test("pages carry the protective headers, and a nonce that is never the same", async ({ request }) => {
  const policies = await Promise.all([1, 2].map(async () => (await request.get("/sign-in")).headers()));
  const [first, second] = policies.map((headers) => headers["content-security-policy"] ?? "");
  expect(first).toContain("default-src 'self'");
  expect(first).not.toContain("unsafe-eval");
  expect(/'nonce-([^']+)'/.exec(first ?? "")?.[1]).not.toBe(/'nonce-([^']+)'/.exec(second ?? "")?.[1]);
  expect(policies[0]).toMatchObject({
    "x-robots-tag": "noindex, nofollow",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
  });
});

/** The form as it stands on the editor's page, without scripts: its hidden fields name the action. */
async function decisionForm(browser: Browser, address: string): Promise<Record<string, string>> {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await signInAs(page, "editor");
  await page.goto(address);
  const hidden = page.locator('form[aria-label="Decide this claim"] input[type=hidden]');
  const fields = await hidden.evaluateAll((inputs) =>
    inputs.map((input) => [(input as HTMLInputElement).name, (input as HTMLInputElement).value]),
  );
  return { ...Object.fromEntries(fields), to: "verified", reason: "Posted past the page." };
}

const send = (
  request: APIRequestContext,
  path: string,
  form: Record<string, string>,
  headers: Record<string, string> = {},
) => request.post(path, { multipart: form, headers, maxRedirects: 0 });

test("an action posted straight to other pages asks for session and role all the same", async ({
  page,
  browser,
  playwright,
  baseURL,
}) => {
  const report = floodReport();
  await signInAs(page, "editor");
  await addArticle(page, report);
  const address = await openFigure(page, `"${report.place}" killed`, /12 people were killed/);
  const form = await decisionForm(browser, address);
  expect(Object.keys(form).some((name) => name.startsWith("$ACTION"))).toBe(true);

  const stranger = await playwright.request.newContext({ baseURL });
  const viewerPage = await (await browser.newContext()).newPage();
  await signInAs(viewerPage, "viewer");
  for (const path of ["/sign-in", "/", "/claims", address]) {
    await send(stranger, path, form);
    await send(viewerPage.request, path, form);
  }
  await send(page.request, address, form, { "sec-fetch-site": "cross-site", origin: "https://elsewhere.example" });
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Unreviewed");

  // The same post from the editor works: the form above was the real one.
  await send(page.request, "/claims", form);
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Verified");
  // And once more: one effect.
  await send(page.request, "/claims", form);
  await page.goto(address);
  await expect(page.getByText("Posted past the page.")).toHaveCount(1);
});

import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { addArticle, floodReport, openFigure } from "./support/articles";
import { personWith, signInAs } from "./support/people";

const PAGES = [
  "/",
  "/articles",
  "/articles/new",
  "/review",
  "/claims",
  "/figures",
  "/sources",
  "/timeline",
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

test("after signing in, also at the second try, the page that was asked for opens", async ({ page }) => {
  const { email, password } = personWith("chief");
  await page.goto("/audit");
  await expect(page).toHaveURL(/\/sign-in\?next=%2Faudit/);
  for (const typed of ["not the password", password]) {
    await page.getByLabel("E-mail").fill(email);
    await page.getByLabel("Password").fill(typed);
    await page.getByRole("button", { name: "Sign in" }).click();
    if (typed !== password) await expect(page.getByRole("alert").filter({ hasText: "is not right" })).toBeVisible();
  }
  await expect(page).toHaveURL(/\/audit$/);
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

/** The fields in their order: the arguments refer to those before them. */
type Post = { action: string; fields: [string, string][] };

/** What the editor's browser sends when a decision is saved: caught on its way, never delivered. */
async function catchDecision(page: Page, reason: string): Promise<Post> {
  await page.evaluate(() => {
    const send = window.fetch;
    window.fetch = async (input, init) => {
      const action = new Headers(init?.headers).get("next-action");
      if (!action || !(init?.body instanceof FormData)) return send(input, init);
      Object.assign(window, { caughtPost: { action, fields: [...init.body.entries()] } });
      throw new TypeError("caught by the test");
    };
  });
  await page.getByRole("radio", { name: /^Verified/ }).check();
  await page.getByLabel("Reason").fill(reason);
  await page.getByRole("button", { name: "Save decision" }).click();
  const caught = await page.waitForFunction(() => (window as Window & { caughtPost?: Post }).caughtPost);
  return (await caught.jsonValue()) as Post;
}

function send(request: APIRequestContext, path: string, { action, fields }: Post, more: Record<string, string> = {}) {
  const multipart = new FormData();
  for (const [name, value] of fields) multipart.append(name, value);
  return request.post(path, { multipart, headers: { "next-action": action, ...more }, maxRedirects: 0 });
}

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
  const post = await catchDecision(page, "Posted past the page.");

  const stranger = await playwright.request.newContext({ baseURL });
  const viewer = await (await browser.newContext()).newPage();
  await signInAs(viewer, "viewer");
  for (const path of ["/sign-in", "/", "/claims", address]) {
    await send(stranger, path, post);
    expect(await (await send(viewer.request, path, post)).text()).not.toContain('"status":"done"');
  }
  await send(page.request, address, post, { origin: "https://elsewhere.example" });
  await send(page.request, address, post, { "sec-fetch-site": "cross-site" });
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Unreviewed");

  // The same post from the editor is real, so the refusals above were about who asked; sent twice it has one effect.
  for (const path of [address, address, "/claims"]) await send(page.request, path, post);
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Verified");
  await expect(page.getByText("Posted past the page.")).toHaveCount(1);
});

import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { floodReport } from "./support/articles";
import { signInAs } from "./support/people";

/** A caller without the browser's cookies: nothing but a token. */
function caller(request: APIRequestContext, token: string) {
  const authorization = `Bearer ${token}`;
  return {
    get: (path: string) => request.get(path, { headers: { authorization } }),
    post: (path: string, data: object, headers: Record<string, string> = {}) =>
      request.post(path, { data, headers: { authorization, ...headers } }),
  };
}

test("a script with a personal token adds an article, decides a claim once, is refused when stale, and stops when revoked", async ({
  page,
  playwright,
  baseURL,
}) => {
  const name = `Script ${randomUUID().slice(0, 8)}`;
  await signInAs(page, "editor");
  await page.goto("/account");
  await page.getByText("Make a token", { exact: true }).click();
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel(/^Review/).check();
  await page.getByLabel(/^Articles/).check();
  await page.getByRole("button", { name: "Make token" }).click();
  const secret = (await page.locator("code", { hasText: /^attest_.{32}$/ }).textContent()) ?? "";
  await expect(page.getByRole("button", { name: `Revoke ${name}` })).toBeVisible();

  const stranger = await playwright.request.newContext({ baseURL });
  const { get, post } = caller(stranger, secret);
  const { title, text } = floodReport();
  const added = await post("/api/articles", { title, text });
  expect(added.status()).toBe(201);
  const { articleId } = await added.json();
  const { items } = await (await get(`/api/claims?article=${articleId}&kind=casualty&limit=1`)).json();
  const address = `/api/claims/${items[0].id}`;
  const etag = (await get(address)).headers().etag ?? "";

  const verified = { to: "verified", basis: "primary-document" };
  expect((await post(`${address}/decisions`, verified)).status()).toBe(428);
  const sent = { "if-match": etag, "idempotency-key": randomUUID() };
  const first = await post(`${address}/decisions`, verified, sent);
  expect(first.status()).toBe(201);
  expect(await (await post(`${address}/decisions`, verified, sent)).json()).toEqual(await first.json());
  const stale = await post(`${address}/decisions`, { to: "refuted", reason: "Counted twice." }, { "if-match": etag });
  expect(stale.status()).toBe(412);
  expect((await stale.json()).error).toMatchObject({
    code: "stale",
    details: { status: "verified", who: expect.any(String), yours: { to: "refuted" } },
  });
  expect((await post("/api/people", { email: "x@desk.example", name: "X", role: "admin" })).status()).toBe(403);
  expect(stale.headers()["ratelimit-remaining"]).toMatch(/^\d+$/);

  await page.goto("/account");
  await page.getByRole("button", { name: `Revoke ${name}` }).click();
  await expect(page.getByRole("listitem").filter({ hasText: name })).toContainText("; revoked ");
  expect((await get("/api/me")).status()).toBe(401);
  await stranger.dispose();
});

test("the API's page is read like any other, and shows what the document says", async ({ page, request }) => {
  await signInAs(page, "viewer");
  await page.goto("/account");
  await page.getByRole("link", { name: /What the API does/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "API" })).toBeVisible();
  const document = await (await request.get("/api/openapi.json")).json();
  expect(document.openapi).toBe("3.1.0");
  for (const [path, methods] of Object.entries(
    document.paths as Record<string, Record<string, { operationId: string }>>,
  ))
    for (const { operationId } of Object.values(methods))
      await expect(page.locator(`#${operationId}`), path).toContainText(path);
  await page.locator("#decideClaim summary").click();
  await expect(page.locator("#decideClaim").getByText("If-Match: ")).toBeVisible();
});

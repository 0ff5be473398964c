import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { addArticle, floodReport, openFigure } from "./support/articles";
import { signInAs } from "./support/people";

const PDF = { name: "List of names.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\nTwelve names.") };
const PAGE = Buffer.from("<!doctype html><script>document.title = 'run'</script>");

async function openClaim(page: Page): Promise<string> {
  const report = floodReport();
  await signInAs(page, "editor");
  await addArticle(page, report);
  return openFigure(page, `"${report.place}" killed`, /12 people were killed/);
}

async function send(page: Page, file: { name: string; mimeType: string; buffer: Buffer }) {
  const form = page.getByRole("form", { name: "Add a file as evidence" });
  if (!(await form.isVisible())) await page.getByText("Add a file", { exact: true }).click();
  await form.getByLabel("File", { exact: true }).setInputFiles(file);
  await form.getByLabel("Note on the file").fill("Handed over at the hospital.");
  await form.getByRole("button", { name: "Add the file" }).click();
}

test("an editor keeps a file as evidence, and a viewer downloads it byte for byte", async ({ page, browser }) => {
  const address = await openClaim(page);
  await send(page, PDF);
  await expect(page.getByText("“List of names.pdf” was added to the evidence.")).toBeVisible();
  const evidence = page.locator("#evidence");
  await expect(evidence).toContainText("Handed over at the hospital.");
  await expect(evidence).toContainText(/SHA-256 [0-9a-f]{64}/);

  const reader = await (await browser.newContext()).newPage();
  await signInAs(reader, "viewer");
  await reader.goto(address);
  const [download] = await Promise.all([
    reader.waitForEvent("download"),
    reader.getByRole("link", { name: "List of names.pdf" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("List of names.pdf");
  expect(readFileSync(await download.path())).toEqual(PDF.buffer);
  await expect(reader.getByRole("form", { name: "Add a file as evidence" })).toHaveCount(0);
});

test("what is not what it says is refused with a reason; a page is kept as a text that nothing runs", async ({
  page,
}) => {
  await openClaim(page);
  await send(page, { name: "photo.png", mimeType: "image/png", buffer: PAGE });
  await expect(page.getByRole("alert").filter({ hasText: "what is in it is not" })).toBeVisible();
  await send(page, { name: "long.txt", mimeType: "text/plain", buffer: Buffer.alloc(11_000_000, "a") });
  await expect(page.getByRole("alert").filter({ hasText: "larger than 10 MB" })).toBeVisible();
  await send(page, { name: "../notice\u202Elmth.html", mimeType: "text/html", buffer: PAGE });
  const link = page.getByRole("link", { name: "noticelmth.html.txt" });
  await expect(link).toBeVisible();

  const answer = await page.request.get(String(await link.getAttribute("href")));
  expect(answer.headers()).toMatchObject({
    "content-type": "text/plain; charset=utf-8",
    "content-disposition": `attachment; filename="noticelmth.html.txt"; filename*=UTF-8''noticelmth.html.txt`,
    "x-content-type-options": "nosniff",
  });
  expect(answer.headers()["content-security-policy"]).toMatch(/^sandbox; default-src 'none'/);
});

test("the door itself counts bytes and asks who is there, whatever a page would have sent", async ({
  page,
  playwright,
}) => {
  const claimId = (await openClaim(page)).split("/").at(-1) as string;
  const form = (buffer: Buffer) => ({
    headers: { accept: "application/json" },
    multipart: {
      operationId: crypto.randomUUID(),
      claimId,
      accessedOn: "2023-11-06",
      file: { name: "long.txt", mimeType: "text/plain", buffer },
    },
  });
  const large = await page.request.post("/api/evidence", form(Buffer.alloc(11_000_000, "a")));
  expect(large.status()).toBe(413);
  expect(await large.json()).toMatchObject({ error: { code: "too-large" } });
  expect((await page.request.post("/api/evidence", form(Buffer.alloc(0)))).status()).toBe(422);
  expect((await page.request.post("/api/evidence", { data: "nonsense", maxRedirects: 0 })).status()).toBe(303);

  const stranger = await playwright.request.newContext({ baseURL: process.env.ATTEST_E2E_URL });
  expect((await stranger.post("/api/evidence", form(Buffer.from("words")))).status()).toBe(401);
  expect((await stranger.get(`/api/evidence/${claimId}`)).status()).toBe(401);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a file is kept, and a refusal is said on the claim's page", async ({ page }) => {
    await signInAs(page, "editor");
    await page.goto("/claims?kind=attribution&status=unreviewed");
    await page.locator("table a[href^='/claims/']").first().click();
    await send(page, { name: "drawing.svg", mimeType: "image/svg+xml", buffer: Buffer.from("<svg/>") });
    await expect(page.getByRole("alert").filter({ hasText: "The file was not kept" })).toBeVisible();
    await send(page, PDF);
    await expect(page.getByText("The file was added to the evidence.")).toBeVisible();
    await expect(page.getByRole("link", { name: "List of names.pdf" })).toBeVisible();
  });
});

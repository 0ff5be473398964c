import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { signInAs } from "./support/people";

const PAGES = [
  "/",
  "/articles",
  "/articles/new",
  "/quality",
  "/review",
  "/claims",
  "/claims?q=nothing-matches-this",
  "/figures",
  "/sources",
  "/timeline",
  "/reports",
  "/reports/new",
  "/audit",
  "/settings",
  "/account",
  "/nowhere",
];

/** Pages that need an id: the first link of a list leads to one. */
const FIRST_OF: [list: string, link: string][] = [
  ["/articles", "main a[href^='/articles/']:not([href='/articles/new'])"],
  ["/claims?kind=casualty", "table a[href^='/claims/']"],
  ["/claims?kind=date", "table a[href^='/claims/']"],
  ["/claims?kind=attribution", "table a[href^='/claims/']"],
  ["/figures", "main a[href^='/figures/']"],
];

async function expectAccessible(page: Page) {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes.map((node) => node.target).join(" | ")}`),
  ).toEqual([]);
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(window ?? 0);
}

for (const theme of ["light", "dark"] as const) {
  for (const width of [1280, 320]) {
    test(`no page has an accessibility violation: ${theme}, ${width} px`, async ({ page, context, baseURL }) => {
      test.setTimeout(240_000);
      await page.setViewportSize({ width, height: 900 });
      await context.addCookies([{ name: "attest-theme", value: theme, url: baseURL }]);
      await page.goto("/sign-in");
      await expectAccessible(page);
      await page.goto("/set-password/a-token-that-nobody-was-given");
      await expectAccessible(page);
      await signInAs(page, "admin");
      for (const path of PAGES) {
        await page.goto(path);
        await expectAccessible(page);
      }
      for (const [list, link] of FIRST_OF) {
        await page.goto(list);
        const href = await page.locator(link).first().getAttribute("href");
        await page.goto(href ?? "/nowhere");
        await expectAccessible(page);
      }
      await page.goto("/reports/new?kind=casualty");
      await page.getByLabel("Title").fill(`Report for ${theme} at ${width}`);
      await page.getByRole("button", { name: "Freeze the report" }).click();
      await expect(page).toHaveURL(/\/reports\/[0-9a-f-]{36}/);
      await expectAccessible(page);
    });
  }
}

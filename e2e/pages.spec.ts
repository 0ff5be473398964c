import { readdirSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { ROLES } from "@/lib/auth/policy";
import { signInAs } from "./support/people";

/** Open to everybody: the door itself, and the link that is its own key. */
const OPEN = ["/sign-in", "/set-password/[token]"];
const NOBODY = "3f2b8c1e-0000-4000-8000-000000000001";

const pages = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((file) => /(?:^|\/)page\.tsx$/.test(file))
  .map((file) => `/${file.replace(/\/?page\.tsx$/, "")}`)
  .filter((path) => !OPEN.includes(path));
const addressOf = (path: string) => path.replace(/\[\w+\]/g, NOBODY);

test("every page there is asks whoever is signed out to sign in, and shows nothing else", async ({ page }) => {
  expect(pages.length).toBeGreaterThan(15);
  for (const path of pages) {
    await page.goto(addressOf(path));
    await expect(page, path).toHaveURL(/\/sign-in/);
    await expect(page.getByRole("navigation"), path).toHaveCount(0);
  }
});

for (const role of ROLES) {
  test(`every page there is opens for a ${role}; what they may not manage is not in it`, async ({ page }) => {
    await signInAs(page, role);
    for (const path of pages) {
      const answer = await page.goto(addressOf(path));
      expect(answer?.status(), path).toBe(path.includes("[") ? 404 : 200);
      await expect(page.getByRole("heading", { level: 1 }), path).toBeVisible();
    }
    await page.goto("/settings");
    await expect(page.getByRole("button", { name: "Add person" })).toHaveCount(role === "admin" ? 1 : 0);
    await page.goto("/articles/new");
    await expect(page.getByRole("button", { name: "Read the article" })).toHaveCount(role === "viewer" ? 0 : 1);
  });
}

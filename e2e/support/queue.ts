import { expect, type Page } from "@playwright/test";
import type { Role } from "@/lib/auth/policy";
import { addArticle, floodReport, keysReady } from "./articles";
import { signInAs } from "./people";

const claim = (page: Page) => page.getByRole("region", { name: "The claim in its paragraph" });
/** The claim in front. */
export const name = (page: Page) => claim(page).getByRole("heading", { level: 2 });
export const toast = (page: Page) =>
  page
    .getByRole("status")
    .filter({ has: page.getByRole("button", { name: "Undo" }), hasText: /Saved \d\d:\d\d:\d\d UTC/ });

/** Opens the queue of an article of one's own, at its first figure. */
export async function openQueue(page: Page, role: Role = "editor"): Promise<string> {
  await signInAs(page, role);
  const article = await addArticle(page, floodReport());
  const address = `/review?article=${article.split("/").at(-1)}`;
  await page.goto(address);
  await keysReady(page);
  await expect(name(page)).toContainText("12 killed");
  return address;
}

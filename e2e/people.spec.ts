import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { signInAs } from "./support/people";

async function signIn(page: Page, email: string, password: string) {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

test("an admin adds a person, who sets a password, works, changes it, is demoted and disabled", async ({
  page,
  browser,
}) => {
  const name = `Person ${randomUUID().slice(0, 8)}`;
  const email = `${name.replace(" ", "-").toLowerCase()}@desk.example`;
  await signInAs(page, "admin");
  await page.goto("/settings");
  const form = page.getByRole("form", { name: "Add a person" });
  await form.getByLabel("Name").fill(name);
  await form.getByLabel("E-mail").fill(email);
  await form.getByRole("button", { name: "Add person" }).click();
  const link = await page.locator("code", { hasText: "/set-password/" }).textContent();
  const path = new URL(link ?? "").pathname;

  const person = await (await browser.newContext()).newPage();
  await person.goto(path);
  await person.getByLabel("New password", { exact: true }).fill("short");
  await person.getByLabel("New password again").fill("short");
  await person.locator("form").evaluate((form: HTMLFormElement) => {
    form.noValidate = true;
  });
  await person.getByRole("button", { name: "Set password" }).click();
  await expect(person.getByText("A password needs at least 12 characters.").first()).toBeVisible();
  await person.getByLabel("New password", { exact: true }).fill("four plain quiet words");
  await person.getByLabel("New password again").fill("four plain quiet words");
  await person.getByRole("button", { name: "Set password" }).click();
  await expect(person.getByText("Your password is set.")).toBeVisible();
  await person.goto(path);
  await person.getByLabel("New password", { exact: true }).fill("four plain quiet words");
  await person.getByLabel("New password again").fill("four plain quiet words");
  await person.getByRole("button", { name: "Set password" }).click();
  await expect(person.getByText("This link was already used")).toBeVisible();

  await signIn(person, email, "four plain quiet words");
  await expect(person).toHaveURL(/\/$/);
  await person.goto("/account");
  await person.getByLabel("Current password").fill("four plain quiet words");
  await person.getByLabel("New password", { exact: true }).fill("five plain quiet new words");
  await person.getByLabel("New password again").fill("five plain quiet new words");
  await person.getByRole("button", { name: "Change password" }).click();
  await expect(person).toHaveURL(/\/sign-in/);
  await signIn(person, email, "five plain quiet new words");
  await expect(person.getByRole("heading", { level: 1 })).toHaveText("Overview");

  await page.goto("/settings");
  const row = page.getByRole("listitem").filter({ hasText: email });
  await row.getByText("Change").first().click();
  await row.getByLabel("Role").selectOption("viewer");
  await row.getByRole("button", { name: "Change role" }).click();
  await expect(row.getByText("Viewer").first()).toBeVisible();
  await person.goto("/claims");
  await expect(person).toHaveURL(/\/sign-in/);

  await signIn(person, email, "five plain quiet new words");
  await expect(person.getByRole("heading", { level: 1 })).toHaveText("Overview");
  await row.getByRole("button", { name: "Disable" }).click();
  await expect(row.getByText(/disabled/)).toBeVisible();
  await person.goto("/claims");
  await expect(person).toHaveURL(/\/sign-in/);
  await signIn(person, email, "five plain quiet new words");
  await expect(person.getByRole("alert").filter({ hasText: "E-mail or password is not right" })).toBeVisible();
});

test("an admin replaces a leaver's name by a pseudonym, with a reason and for good", async ({ page }) => {
  const name = `Quillon ${randomUUID().slice(0, 8)}`;
  await signInAs(page, "admin");
  await page.goto("/settings");
  const form = page.getByRole("form", { name: "Add a person" });
  await form.getByLabel("Name").fill(name);
  await form.getByLabel("E-mail").fill(`${randomUUID()}@desk.example`);
  await form.getByRole("button", { name: "Add person" }).click();
  await expect(page.getByText("shown only once")).toBeVisible();

  const row = page.getByRole("listitem").filter({ hasText: name });
  await row.getByText("Change").first().click();
  await expect(row.getByText("Replace their name")).toHaveCount(0);
  await row.getByRole("button", { name: "Disable" }).click();
  await row.getByText("Replace their name").click();
  await expect(row.getByText("Not replaced: the name where colleagues typed it")).toBeVisible();
  await row.getByLabel("Reason").fill(`${name} asked for it.`);
  await row.getByLabel("I know that this cannot be undone.").check();
  await row.getByRole("button", { name: "Pseudonymise this person" }).click();
  await expect(row.getByText("Leave their name and address out of the reason")).toBeVisible();
  await row.getByLabel("Reason").fill("Asked for it after leaving.");
  await row.getByLabel("I know that this cannot be undone.").check();
  await row.getByRole("button", { name: "Pseudonymise this person" }).click();
  await expect(page.getByText(name)).toHaveCount(0);
  await expect(page.getByRole("listitem").filter({ hasText: "left, under a pseudonym" }).first()).toBeVisible();
  await page.goto("/audit?action=person:pseudonymise");
  await expect(page.getByText("Replaced a person’s name by a pseudonym").last()).toBeVisible();
  await expect(page.getByText(name)).toHaveCount(0);
});

test("only admins see settings", async ({ page }) => {
  await signInAs(page, "chief");
  await page.goto("/settings");
  await expect(page.getByText("Only admins manage people")).toBeVisible();
  await expect(page.getByRole("button", { name: "Add person" })).toHaveCount(0);
});

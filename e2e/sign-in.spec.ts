import { expect, test } from "@playwright/test";
import { personWith, signInAs } from "./support/people";

test("each person of the sign-in file can sign in, and out again", async ({ page }) => {
  for (const role of ["viewer", "editor", "chief", "admin"] as const) {
    await signInAs(page, role);
    await page.getByRole("button", { name: "Sign out" }).click();
    await expect(page).toHaveURL(/\/sign-in/);
  }
});

test("a wrong password and an unknown e-mail get the same answer", async ({ page }) => {
  const { email } = personWith("viewer");
  const answers: (string | null)[] = [];
  for (const typed of [email, "nobody@desk.example"]) {
    await page.goto("/sign-in");
    await page.getByLabel("E-mail").fill(typed);
    await page.getByLabel("Password").fill("a password nobody has");
    await page.getByRole("button", { name: "Sign in" }).click();
    const alert = page.getByRole("alert").filter({ hasText: /\S/ });
    await expect(alert).toBeVisible();
    answers.push(await alert.textContent());
  }
  expect(answers[0]).toBe(answers[1]);
});

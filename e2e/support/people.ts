import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import type { Role } from "@/lib/auth/policy";

type SignInFile = { url: string; users: { email: string; password: string; role: Role }[] };

/** The demonstration's person with a role, as the start wrote it down. */
export function personWith(role: Role) {
  const file = JSON.parse(readFileSync(String(process.env.ATTEST_E2E_SIGN_IN), "utf8")) as SignInFile;
  const person = file.users.find((user) => user.role === role);
  if (!person) throw new Error(`the sign-in file has no ${role}`);
  return person;
}

/** Signs in by the form, like anybody; ends on the overview. */
export async function signInAs(page: Page, role: Role) {
  const { email, password } = personWith(role);
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/$/);
}

import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import type { Role } from "@/lib/auth/policy";

type SignInFile = { url: string; users: { email: string; password: string; role: Role }[] };

/** The demonstration's person with a role, as the start wrote it down. */
export function personWith(role: Role, signIn = String(process.env.ATTEST_E2E_SIGN_IN)) {
  const file = JSON.parse(readFileSync(signIn, "utf8")) as SignInFile;
  const person = file.users.find((user) => user.role === role);
  if (!person) throw new Error(`the sign-in file has no ${role}`);
  return person;
}

/** Signs in by the form, like anybody; ends on the overview. `desk` is another copy than the shared one. */
export async function signInAs(page: Page, role: Role, desk?: { url: string; signIn: string }) {
  const { email, password } = personWith(role, desk?.signIn);
  await page.goto(`${desk?.url ?? ""}/sign-in`);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/$/);
}

import type { Metadata } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/people/sign-in-form";
import { CALLBACK_COOKIE, CSRF_COOKIE, csrfToken } from "@/lib/auth/csrf";
import { ownPath, SignInParams } from "@/lib/auth/schema";
import { getViewer } from "@/lib/auth/sessions";
import { env } from "@/lib/env";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const params = SignInParams.parse(await searchParams);
  if (await getViewer()) redirect(params.next);
  const jar = await cookies();
  const token = csrfToken(jar.get(CSRF_COOKIE)?.value);
  const next = params.error ? ownPath(jar.get(CALLBACK_COOKIE)?.value, env().NEXTAUTH_URL) : params.next;
  return <SignInForm csrf={token ?? ""} params={{ ...params, next }} />;
}

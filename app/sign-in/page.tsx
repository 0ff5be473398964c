import type { Metadata } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/people/sign-in-form";
import { CSRF_COOKIE, csrfToken } from "@/lib/auth/csrf";
import { SignInParams } from "@/lib/auth/schema";
import { getViewer } from "@/lib/auth/sessions";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const params = SignInParams.parse(await searchParams);
  if (await getViewer()) redirect(params.next);
  const token = csrfToken((await cookies()).get(CSRF_COOKIE)?.value);
  return <SignInForm csrf={token ?? ""} params={params} />;
}

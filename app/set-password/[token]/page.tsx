import type { Metadata } from "next";
import { SetPasswordForm } from "@/components/people/set-password-form";

export const metadata: Metadata = { title: "Set your password", referrer: "no-referrer" };

/** The holder of a one-time link is nobody yet: the token is the permission, and is checked when the form is sent. */
export default async function SetPasswordPage({ params }: PageProps<"/set-password/[token]">) {
  const { token } = await params;
  return (
    <div className="mx-auto mt-[8vh] max-w-sm">
      <h1 className="text-2xl font-semibold tracking-tight">Set your password</h1>
      <p className="mb-5 mt-1 text-sm text-muted">This link works once.</p>
      <div className="rounded-lg border border-line bg-panel p-5">
        <SetPasswordForm token={token} operationId={crypto.randomUUID()} />
      </div>
    </div>
  );
}

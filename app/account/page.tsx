import type { Metadata } from "next";
import { OwnPasswordForm } from "@/components/people/own-password-form";
import { PageHeader, Section } from "@/components/ui/page";
import { ROLE_WORDS } from "@/lib/auth/policy";
import { getOwnEmail } from "@/lib/auth/queries";
import { requireViewer } from "@/lib/auth/sessions";

export const metadata: Metadata = { title: "Your account" };

export default async function AccountPage() {
  const viewer = await requireViewer("/account");
  const email = await getOwnEmail(viewer);
  return (
    <div className="mx-auto max-w-xl">
      <PageHeader
        title="Your account"
        lead={`${viewer.name}, ${ROLE_WORDS[viewer.role].toLowerCase()}. You sign in as ${email}.`}
      />
      <Section
        title="Change your password"
        lead="You are signed out everywhere afterwards, and sign in again with the new one."
      >
        <OwnPasswordForm operationId={crypto.randomUUID()} />
      </Section>
    </div>
  );
}

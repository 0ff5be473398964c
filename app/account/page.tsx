import type { Metadata } from "next";
import { OwnPasswordForm } from "@/components/people/own-password-form";
import { KeysForm } from "@/components/review/queue/keys-form";
import { PageHeader, Section } from "@/components/ui/page";
import { ROLE_WORDS } from "@/lib/auth/policy";
import { getOwnEmail } from "@/lib/auth/queries";
import { requireViewer } from "@/lib/auth/sessions";
import { getKeys } from "@/lib/review/keys/queries";

export const metadata: Metadata = { title: "Your account" };

export default async function AccountPage() {
  const viewer = await requireViewer("/account");
  const [email, keys] = await Promise.all([getOwnEmail(viewer), getKeys(viewer)]);
  return (
    <div className="mx-auto max-w-xl">
      <PageHeader
        title="Your account"
        lead={`${viewer.name}, ${ROLE_WORDS[viewer.role].toLowerCase()}. You sign in as ${email}.`}
      />
      <Section
        id="keys"
        title="Keys of the review queue"
        lead="One character each, of any alphabet; blank means the usual one. They hold in every browser you sign in with."
      >
        <KeysForm choice={keys} operationId={crypto.randomUUID()} />
      </Section>
      <Section
        title="Change your password"
        lead="You are signed out everywhere afterwards, and sign in again with the new one."
      >
        <OwnPasswordForm operationId={crypto.randomUUID()} />
      </Section>
    </div>
  );
}

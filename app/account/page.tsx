import type { Metadata } from "next";
import Link from "next/link";
import { OwnPasswordForm } from "@/components/people/own-password-form";
import { KeysForm } from "@/components/review/queue/keys-form";
import { NewTokenForm } from "@/components/tokens/new-token-form";
import { TokenList } from "@/components/tokens/token-list";
import { PageHeader, Section } from "@/components/ui/page";
import { ROLE_WORDS } from "@/lib/auth/policy";
import { getOwnEmail } from "@/lib/auth/queries";
import { requireViewer } from "@/lib/auth/sessions";
import { listOwnTokens } from "@/lib/auth/tokens/queries";
import { env } from "@/lib/env";
import { getKeys } from "@/lib/review/keys/queries";

export const metadata: Metadata = { title: "Your account" };

export default async function AccountPage() {
  const viewer = await requireViewer("/account");
  const [email, keys, tokens] = await Promise.all([getOwnEmail(viewer), getKeys(viewer), listOwnTokens(viewer)]);
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
      <Section
        title="API tokens"
        id="tokens"
        lead={
          <>
            For scripts that work in your name. <Link href="/api-docs">What the API does, and how to call it.</Link>
          </>
        }
      >
        <TokenList tokens={tokens} timeZone={env().ATTEST_TIME_ZONE} now={new Date()} whose="own" />
        <details className="mt-3 border-t border-line pt-3">
          <summary className="font-medium">Make a token</summary>
          <div className="mt-3">
            <NewTokenForm operationId={crypto.randomUUID()} />
          </div>
        </details>
      </Section>
    </div>
  );
}

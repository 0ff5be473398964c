import { Section } from "@/components/ui/page";
import type { TokenRow } from "@/lib/auth/tokens/queries";
import { TokenList } from "./token-list";

export function AllTokensSection({ tokens, timeZone }: { tokens: readonly TokenRow[]; timeZone: string }) {
  return (
    <Section
      title="API tokens"
      lead="Everybody’s that work. Each may do what its owner’s role and its own scopes both allow."
      id="tokens"
    >
      <TokenList tokens={tokens} timeZone={timeZone} now={new Date()} whose="all" />
    </Section>
  );
}

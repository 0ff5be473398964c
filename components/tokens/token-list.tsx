import type { TokenRow } from "@/lib/auth/tokens/queries";
import { SCOPE_WORDS } from "@/lib/auth/tokens/scopes";
import { formatInstant } from "@/lib/clock";
import { RevokeTokenForm } from "./revoke-token-form";

type Props = {
  tokens: readonly TokenRow[];
  timeZone: string;
  now: Date;
  /** Under “own” a person sees their own; under “all” an admin sees whose each is. */
  whose: "own" | "all";
};

export function TokenList({ tokens, timeZone, now, whose }: Props) {
  if (tokens.length === 0)
    return <p className="text-sm text-muted">{whose === "own" ? "You have no tokens." : "Nobody has a token."}</p>;
  return (
    <ul className="divide-y divide-line">
      {tokens.map((token) => (
        <li key={token.id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-3">
          <div className="min-w-0">
            <p className="break-words font-medium">
              {token.name}
              {whose === "all" && <span className="font-normal text-muted"> · {token.owner.name}</span>}
            </p>
            <p className="text-sm text-muted">
              <code className="text-xs">{token.prefix}…</code> ·{" "}
              {token.scopes.map((scope) => SCOPE_WORDS[scope].word).join(", ")}
            </p>
            <p className="text-sm text-muted">{storyOf(token, { timeZone, now })}</p>
          </div>
          {isWorking(token, now) && (
            <RevokeTokenForm
              tokenId={token.id}
              name={`${token.name} (${token.prefix}…)`}
              operationId={crypto.randomUUID()}
              whose={whose}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function isWorking({ revokedAt, expiresAt }: TokenRow, now: Date): boolean {
  return revokedAt === null && (expiresAt === null || expiresAt > now);
}

function storyOf(token: TokenRow, { timeZone, now }: { timeZone: string; now: Date }): string {
  const at = (moment: Date) => formatInstant(moment, timeZone);
  const { createdAt, lastUsedAt, revokedAt, expiresAt } = token;
  const used = lastUsedAt ? `last used ${at(lastUsedAt)}` : "never used";
  const end = revokedAt
    ? `revoked ${at(revokedAt)}`
    : expiresAt === null
      ? "works until it is revoked"
      : expiresAt > now
        ? `works until ${at(expiresAt)}`
        : `expired ${at(expiresAt)}`;
  return `Made ${at(createdAt)}; ${used}; ${end}.`;
}

"use client";

import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { revokeOwnTokenAction, revokeTokenAction } from "@/lib/auth/tokens/actions";

type Props = { tokenId: string; name: string; operationId: string; whose: "own" | "all" };

export function RevokeTokenForm({ tokenId, name, operationId, whose }: Props) {
  return (
    <ActionForm
      action={whose === "own" ? revokeOwnTokenAction : revokeTokenAction}
      operationId={operationId}
      label={`Revoke ${name}`}
    >
      {() => (
        <>
          <input type="hidden" name="tokenId" value={tokenId} />
          <SubmitButton look="danger">
            Revoke<span className="sr-only"> {name}</span>
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

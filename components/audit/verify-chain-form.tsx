"use client";

import { ShieldCheck } from "lucide-react";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { verifyChainAction } from "@/lib/audit/actions";

export function VerifyChainForm({ operationId }: { operationId: string }) {
  return (
    <ActionForm
      action={verifyChainAction}
      operationId={operationId}
      className="flex max-w-xl flex-col items-end gap-2"
      done={({ entries, hash }) =>
        `The chain is intact: ${entries.toLocaleString("en-GB")} entries, ending in ${hash.slice(0, 16)}….`
      }
    >
      {() => (
        <SubmitButton look="plain" working="Checking every entry…">
          <ShieldCheck className="size-4" aria-hidden="true" />
          Check the chain
        </SubmitButton>
      )}
    </ActionForm>
  );
}

"use client";

import { ShieldCheck } from "lucide-react";
import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { verifyChainAction } from "@/lib/audit/actions";

/** Checks every entry; against a checkpoint noted earlier also a chain that was hashed anew is found out. */
export function VerifyChainForm({ operationId }: { operationId: string }) {
  return (
    <ActionForm
      action={verifyChainAction}
      operationId={operationId}
      className="flex max-w-xl flex-col items-start gap-2 sm:items-end"
      done={({ entries, checkpoint }) => (
        <>
          The chain is intact: {entries.toLocaleString("en-GB")} entries. Keep this checkpoint outside of the desk:{" "}
          <code className="block break-all text-xs">{checkpoint}</code>
        </>
      )}
    >
      {({ typed, error }) => (
        <>
          <SubmitButton look="plain" working="Checking every entry…">
            <ShieldCheck className="size-4" aria-hidden="true" />
            Check the chain
          </SubmitButton>
          <details open={Boolean(error("checkpoint"))} className="max-w-full text-sm sm:w-96">
            <summary>Against an earlier checkpoint</summary>
            <div className="mt-2">
              <TextField
                label="Checkpoint"
                name="checkpoint"
                hint="A number, a colon and 64 digits, as it was printed."
                defaultValue={typed("checkpoint")}
                error={error("checkpoint")}
                spellCheck={false}
                autoComplete="off"
              />
            </div>
          </details>
        </>
      )}
    </ActionForm>
  );
}

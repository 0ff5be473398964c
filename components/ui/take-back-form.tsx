"use client";

import { Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import type { Action } from "@/lib/action";
import { ActionForm } from "./action-form";
import { SubmitButton } from "./submit-button";

type Props<R> = {
  action: Action<R>;
  operationId: string;
  /** What is taken back, and the version it was seen at where there is one. */
  fields: Record<string, string | number>;
  look?: "plain" | "quiet";
  label?: string;
  children?: ReactNode;
};

/** One press that takes back what somebody did, beside what they did. */
export function TakeBackForm<R>(props: Props<R>) {
  const { action, operationId, fields, look = "plain", label, children = "Take back" } = props;
  return (
    <ActionForm action={action} operationId={operationId} className="mt-1 space-y-2" label={label}>
      {() => (
        <>
          {Object.entries(fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <SubmitButton look={look} working="Taking back…">
            <Undo2 className="size-4" aria-hidden="true" />
            {children}
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { Button, type ButtonLook } from "./button";

/** Says that it is working, and cannot be pressed twice; the operation id makes a second press harmless all the same. */
export function SubmitButton({
  children,
  look = "primary",
  working = "Working…",
  waiting = false,
}: {
  children: ReactNode;
  look?: ButtonLook;
  working?: string;
  /** Something else has to be done first. */
  waiting?: boolean;
}) {
  const { pending } = useFormStatus();
  return (
    <Button type="submit" look={look} waiting={pending || waiting} aria-live="polite">
      {pending ? working : children}
    </Button>
  );
}

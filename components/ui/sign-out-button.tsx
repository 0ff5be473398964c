import type { ReactNode } from "react";
import { signOutAction } from "@/lib/auth/actions";

export function SignOutButton({ children }: { children: ReactNode }) {
  return (
    <form action={signOutAction}>
      <button
        type="submit"
        className="flex items-center gap-1.5 rounded px-2 py-1.5 text-sm text-muted hover:bg-sunken hover:text-ink"
      >
        {children}
      </button>
    </form>
  );
}

import { LogOut, UserRound } from "lucide-react";
import Link from "next/link";
import { ROLE_WORDS, type Role } from "@/lib/auth/policy";
import type { ThemeChoice } from "@/lib/theme";
import { DeskNav } from "./desk-nav";
import { SignOutButton } from "./sign-out-button";
import { ThemeSwitch } from "./theme-switch";

export function DeskHeader({ name, role, theme }: { name: string; role: Role; theme: ThemeChoice }) {
  return (
    <header className="sticky top-0 z-30 border-b border-line bg-panel">
      <div className="mx-auto flex max-w-[84rem] flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2 sm:px-6">
        <Link href="/" className="flex items-center gap-2 font-semibold text-ink no-underline">
          <svg viewBox="0 0 32 32" className="size-6" aria-hidden="true">
            <rect width="32" height="32" rx="7" className="fill-accent" />
            <path
              d="M8 17l5.5 5.5L24 10"
              fill="none"
              strokeWidth="4"
              strokeLinecap="round"
              strokeLinejoin="round"
              className="stroke-accent-ink"
            />
          </svg>
          Attest
        </Link>
        <DeskNav role={role} />
        <div className="ml-auto flex items-center gap-1">
          <ThemeSwitch theme={theme} />
          <Link
            href="/account"
            className="flex items-center gap-1.5 rounded px-2 py-1.5 text-sm text-muted no-underline hover:bg-sunken hover:text-ink"
          >
            <UserRound className="size-4" aria-hidden="true" />
            <span className="max-sm:sr-only">
              {name} <span className="text-muted">({ROLE_WORDS[role]})</span>
            </span>
          </Link>
          <SignOutButton>
            <LogOut className="size-4" aria-hidden="true" />
            <span className="max-md:sr-only">Sign out</span>
          </SignOutButton>
        </div>
      </div>
    </header>
  );
}

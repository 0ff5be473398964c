import { LogOut, UserRound } from "lucide-react";
import Link from "next/link";
import { ROLE_WORDS, type Role } from "@/lib/auth/policy";
import type { ThemeChoice } from "@/lib/theme";
import { BrandMark } from "./brand-mark";
import { DeskNav } from "./desk-nav";
import { SignOutButton } from "./sign-out-button";
import { ThemeSwitch } from "./theme-switch";

export function DeskHeader({ name, role, theme }: { name: string; role: Role; theme: ThemeChoice }) {
  return (
    // In a low window, as at 400 % zoom, the page needs the height more.
    <header className="sticky top-0 z-30 border-b border-line bg-panel [@media(max-height:30rem)]:static">
      <div className="mx-auto flex max-w-[84rem] items-center gap-x-1.5 px-4 py-2 sm:gap-x-3 sm:px-6 lg:gap-x-6">
        <Link href="/" className="flex items-center gap-2 font-semibold text-ink no-underline">
          <BrandMark />
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
            <span className="max-xl:sr-only">
              {name} <span className="text-muted">({ROLE_WORDS[role]})</span>
            </span>
          </Link>
          <SignOutButton>
            <LogOut className="size-4" aria-hidden="true" />
            <span className="max-xl:sr-only">Sign out</span>
          </SignOutButton>
        </div>
      </div>
    </header>
  );
}

"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { Role } from "@/lib/auth/policy";

const PLACES = [
  { href: "/", word: "Overview" },
  { href: "/articles", word: "Articles" },
  { href: "/review", word: "Review" },
  { href: "/claims", word: "Claims" },
  { href: "/figures", word: "Figures" },
  { href: "/timeline", word: "Timeline" },
  { href: "/sources", word: "Sources" },
  { href: "/reports", word: "Reports" },
  { href: "/quality", word: "Quality" },
  { href: "/audit", word: "Audit" },
  { href: "/settings", word: "Settings", only: "admin" },
] as const;

export function DeskNav({ role }: { role: Role }) {
  const path = usePathname();
  const places = PLACES.filter((place) => !("only" in place) || place.only === role);
  return (
    <nav aria-label="Desk" className="order-last w-full overflow-x-auto md:order-none md:w-auto">
      <ul className="flex gap-0.5">
        {places.map(({ href, word }) => {
          const here = href === "/" ? path === "/" : path === href || path.startsWith(`${href}/`);
          return (
            <li key={href}>
              <Link
                href={href}
                aria-current={here ? "page" : undefined}
                className="block rounded px-2.5 py-1.5 text-sm text-muted no-underline hover:bg-sunken hover:text-ink aria-[current=page]:bg-sunken aria-[current=page]:font-medium aria-[current=page]:text-ink"
              >
                {word}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

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

/** A row of places; where there is no room for one, a menu that says where one is. */
export function DeskNav({ role }: { role: Role }) {
  const path = usePathname();
  const places = PLACES.filter((place) => !("only" in place) || place.only === role).map((place) => ({
    ...place,
    here: place.href === "/" ? path === "/" : path === place.href || path.startsWith(`${place.href}/`),
  }));
  const links = places.map(({ href, word, here }) => (
    <li key={href}>
      <Link
        href={href}
        aria-current={here ? "page" : undefined}
        className="block rounded px-2.5 py-1.5 text-sm text-muted no-underline hover:bg-sunken hover:text-ink aria-[current=page]:bg-sunken aria-[current=page]:font-medium aria-[current=page]:text-ink"
      >
        {word}
      </Link>
    </li>
  ));
  return (
    <nav aria-label="Desk" className="min-w-0">
      <ul className="hidden flex-wrap gap-0.5 lg:flex">{links}</ul>
      {/* A new page is a new menu: it is closed again. */}
      <details key={path} className="lg:hidden">
        <summary className="truncate rounded border border-line-strong px-2 py-1.5 text-sm">
          <span className="sr-only">Menu, you are at: </span>
          {places.find(({ here }) => here)?.word ?? "Menu"}
        </summary>
        <ul className="absolute inset-x-0 top-full grid grid-cols-2 gap-0.5 border-b border-line bg-panel p-3 shadow-lg sm:grid-cols-3">
          {links}
        </ul>
      </details>
    </nav>
  );
}

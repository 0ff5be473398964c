import Link from "next/link";
import { addressWith } from "@/lib/filters";

/** A tag leads to the claims that have it. */
export function TagLink({ tag }: { tag: string }) {
  return (
    <Link
      href={addressWith("/claims", { tag })}
      className="rounded bg-sunken px-1.5 py-1 text-xs text-ink no-underline hover:underline"
    >
      #{tag}
    </Link>
  );
}

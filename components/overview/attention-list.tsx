import { CircleCheck, TriangleAlert } from "lucide-react";
import Link from "next/link";

/** One thing that waits for somebody: how many, what, and where to begin. */
export type Need = { key: string; count: number; one: string; many: string; href: string };

export function AttentionList({ needs }: { needs: readonly Need[] }) {
  const open = needs.filter((need) => need.count > 0);
  if (open.length === 0) {
    return (
      <p className="flex items-center gap-2 text-sm">
        <CircleCheck className="size-4 text-verified" aria-hidden="true" /> Nothing waits for anybody.
      </p>
    );
  }
  return (
    <ul className="divide-y divide-line">
      {open.map(({ key, count, one, many, href }) => (
        <li key={key}>
          <Link href={href} className="flex items-baseline gap-2 py-2 text-sm hover:bg-sunken">
            <TriangleAlert className="size-4 shrink-0 self-center text-disputed" aria-hidden="true" />
            <span>
              <strong className="tabular-nums">{count.toLocaleString("en-GB")}</strong> {count === 1 ? one : many}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

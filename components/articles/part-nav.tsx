import Link from "next/link";
import { buttonClass } from "@/components/ui/button";

/** A long text is shown a part at a time; says so, and leads to the others. */
export function PartNav({
  label,
  part,
  parts,
  addressOf,
}: {
  /** It stands above and below the text: each needs a name of its own. */
  label: string;
  /** Counted from 1. */
  part: number;
  parts: number;
  addressOf: (part: number) => string;
}) {
  if (parts === 1) return null;
  return (
    <nav aria-label={label} className="no-print my-3 flex flex-wrap items-center gap-2 text-sm">
      {part > 1 && (
        <Link href={addressOf(part - 1)} className={buttonClass()}>
          Previous part
        </Link>
      )}
      <span>
        Part {part} of {parts}: the text is long and is shown in parts.
      </span>
      {part < parts && (
        <Link href={addressOf(part + 1)} className={buttonClass()}>
          Next part
        </Link>
      )}
    </nav>
  );
}

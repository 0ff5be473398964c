import type { Ignored } from "@/lib/filters";
import { Notice } from "./notice";

/** Says which parts of an address were not understood; the rest of the page is what it would be without them. */
export function IgnoredNotice({ ignored }: { ignored: Ignored[] }) {
  if (ignored.length === 0) return null;
  const parts = ignored.map(({ name, value }) => `${name} = “${value}”`).join(", ");
  return (
    <div className="mb-4">
      <Notice tone="caution">This part of the address was not understood and was ignored: {parts}.</Notice>
    </div>
  );
}

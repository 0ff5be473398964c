import { Highlighter } from "lucide-react";

/** Says that a person found the claim where the engine did not; draws nothing for the engine's own. */
export function HandLabel({ origin }: { origin: string }) {
  if (origin !== "hand") return null;
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap text-xs text-muted">
      <Highlighter className="size-3.5" aria-hidden="true" />
      Marked by hand
    </span>
  );
}

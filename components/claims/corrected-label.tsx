import { PenLine } from "lucide-react";

/** Says that a value is a person's, with what was first read; draws nothing where nothing was corrected. */
export function CorrectedLabel({ asRead }: { asRead: string | null }) {
  if (asRead === null) return null;
  return (
    <span className="inline-flex items-center gap-1 text-xs text-muted">
      <PenLine className="size-3.5 shrink-0" aria-hidden="true" />
      Corrected; first read as {asRead}
    </span>
  );
}

import {
  CircleCheck,
  CircleDashed,
  CircleHelp,
  CircleX,
  Eye,
  type LucideIcon,
  Replace,
  Scale,
  Slash,
} from "lucide-react";
import { STATUS_WORDS, type Status } from "@/lib/claims/status";

/** Icon, word and colour: never colour alone. */
export const STATUS_LOOKS: Record<Status, { Icon: LucideIcon; look: string }> = {
  unreviewed: { Icon: CircleDashed, look: "bg-open-soft text-open" },
  "in-review": { Icon: Eye, look: "bg-review-soft text-review" },
  verified: { Icon: CircleCheck, look: "bg-verified-soft text-verified" },
  disputed: { Icon: Scale, look: "bg-disputed-soft text-disputed" },
  refuted: { Icon: CircleX, look: "bg-refuted-soft text-refuted" },
  unverifiable: { Icon: CircleHelp, look: "bg-unverifiable-soft text-unverifiable" },
  superseded: { Icon: Replace, look: "bg-open-soft text-open" },
  dismissed: { Icon: Slash, look: "bg-open-soft text-open" },
};

export function StatusBadge({ status }: { status: Status }) {
  const { Icon, look } = STATUS_LOOKS[status];
  const { word, definition } = STATUS_WORDS[status];
  return (
    <span
      title={definition}
      className={`inline-flex items-center gap-1 whitespace-nowrap rounded-full px-2 py-0.5 text-xs font-medium ${look}`}
    >
      <Icon className="size-3.5" aria-hidden="true" />
      {word}
    </span>
  );
}

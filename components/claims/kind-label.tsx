import { CalendarDays, type LucideIcon, MessageSquareQuote, UsersRound } from "lucide-react";
import { KIND_WORDS } from "@/lib/claims/words";
import type { ClaimKind } from "@/lib/extraction/schema";

const ICONS: Record<ClaimKind, LucideIcon> = {
  casualty: UsersRound,
  date: CalendarDays,
  attribution: MessageSquareQuote,
};

export function KindLabel({ kind }: { kind: ClaimKind }) {
  const Icon = ICONS[kind];
  return (
    <span className="inline-flex items-baseline gap-1 whitespace-nowrap text-sm">
      <Icon className="size-4 self-center text-muted" aria-hidden="true" />
      {KIND_WORDS[kind].one}
    </span>
  );
}

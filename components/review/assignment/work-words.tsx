import { CalendarClock, TriangleAlert, UserRound } from "lucide-react";
import { type Status, WAITING } from "@/lib/claims/status";
import { dueWords, isOverdue } from "@/lib/review/assignments/due";
import type { Work } from "@/lib/review/assignments/queries";

type Props = { work: Pick<Work, "assignee" | "dueOn">; status: Status; today: string };

/** Who has a claim and until when; overdue is a word and a sign, not a colour. */
export function WorkWords({ work: { assignee, dueOn }, status, today }: Props) {
  if (!assignee) return <p className="text-sm text-muted">Nobody has it.</p>;
  const isOpen = WAITING.includes(status);
  const late = isOverdue(dueOn, today, isOpen);
  const Icon = late ? TriangleAlert : CalendarClock;
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <span className="inline-flex items-center gap-1">
        <UserRound className="size-4 text-muted" aria-hidden="true" />
        {assignee.name}
      </span>
      {dueOn && (
        <span className={`inline-flex items-center gap-1 ${late ? "font-medium text-refuted" : "text-muted"}`}>
          <Icon className="size-4" aria-hidden="true" />
          {dueWords(dueOn, today, isOpen)}
        </span>
      )}
    </p>
  );
}

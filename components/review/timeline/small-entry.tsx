import { MessageSquare, Paperclip, PencilLine, Tag, UserRound } from "lucide-react";
import type { ReactNode } from "react";
import { formatInstant } from "@/lib/clock";
import { formatDay } from "@/lib/date-words";
import type { TimelineItem } from "@/lib/review/timeline/items";

type Small = Exclude<TimelineItem, { kind: "decision" }>;

const ICONS = { evidence: Paperclip, correction: PencilLine, comment: MessageSquare, assignment: UserRound, tag: Tag };

export function SmallEntry({ item, timeZone }: { item: Small; timeZone: string }) {
  const Icon = ICONS[item.kind];
  const { who, at } = item.entry;
  return (
    <li className="flex gap-2 pl-1 text-sm">
      <Icon className="mt-0.5 size-4 shrink-0 text-muted" aria-hidden="true" />
      <div className="min-w-0">
        <p className="break-words">
          {who} {sayWhat(item)}
        </p>
        <p className="text-xs text-muted">
          <time dateTime={at.toISOString()}>{formatInstant(at, timeZone)}</time>
        </p>
      </div>
    </li>
  );
}

function sayWhat(item: Small): ReactNode {
  switch (item.kind) {
    case "evidence": {
      const { file, url } = item.entry;
      return `added evidence: ${file ? file.name : hostOf(url ?? "")}`;
    }
    case "correction": {
      const what = item.entry.value === null ? "put the first reading back" : "corrected the value";
      return item.entry.reason ? `${what}: ${item.entry.reason}` : what;
    }
    case "comment":
      return (
        <a href={`#comment-${item.entry.id}`}>{item.entry.pieces ? "commented" : "commented, and took it back"}</a>
      );
    case "assignment": {
      const { whom, dueOn } = item.entry;
      if (!whom) return "gave it to nobody";
      return `gave it to ${whom}${dueOn ? `, due on ${formatDay(dueOn)}` : ""}`;
    }
    case "tag":
      return item.entry.added ? `put #${item.entry.tag} on it` : `took #${item.entry.tag} off`;
  }
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

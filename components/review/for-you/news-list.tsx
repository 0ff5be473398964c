import { AtSign, UserRound } from "lucide-react";
import Link from "next/link";
import { formatInstant } from "@/lib/clock";
import { formatDay } from "@/lib/date-words";
import type { News } from "@/lib/review/for-you/queries";
import { SeenForm } from "./seen-form";

/** What others said to the viewer or gave them; gone once it was looked at, or marked here. */
export function NewsList({ news, timeZone }: { news: readonly News[]; timeZone: string }) {
  if (news.length === 0) return <p className="text-sm text-muted">Nothing new for you.</p>;
  return (
    <ul className="divide-y divide-line text-sm">
      {news.map((one) => {
        const { kind, id, claimId, quote, who, at, text, dueOn } = one;
        const Icon = kind === "mention" ? AtSign : UserRound;
        return (
          <li key={id} className="flex gap-2 py-2">
            <Icon className="mt-0.5 size-4 shrink-0 text-muted" aria-hidden="true" />
            <div className="min-w-0 flex-1">
              <p className="break-words">
                {who} {kind === "mention" ? "mentioned you" : "gave you a claim"}
                {dueOn && `, due on ${formatDay(dueOn)}`}:{" "}
                <Link href={kind === "mention" ? `/claims/${claimId}#comment-${id}` : `/claims/${claimId}`} dir="auto">
                  “{quote.slice(0, 120)}”
                </Link>
              </p>
              {text && (
                <p className="line-clamp-2 break-words text-muted" dir="auto">
                  {text}
                </p>
              )}
              <p className="text-xs text-muted">
                <time dateTime={at.toISOString()}>{formatInstant(at, timeZone)}</time>
              </p>
            </div>
            <SeenForm kind={kind} id={id} what={quote} />
          </li>
        );
      })}
    </ul>
  );
}

import Link from "next/link";
import { formatFigure } from "@/lib/claims/numbers";
import type { Breakdown } from "@/lib/figures/breakdown";
import { type DeskFigure, sentenceHref } from "@/lib/figures/desk-figure";
import { countedWords } from "@/lib/figures/headline";
import { levelOf } from "@/lib/figures/ranges";
import { figureWords } from "@/lib/figures/words";

/** Whom a total counts, group by group: the bars say nothing that the words do not. */
export function BreakdownList({ breakdowns }: { breakdowns: readonly Breakdown<DeskFigure>[] }) {
  return (
    <ul className="space-y-4">
      {breakdowns.map(({ total, parts, notStated }) => (
        <li key={total.id}>
          <p className="text-sm">
            Of <Link href={sentenceHref(total)}>{figureWords(total)}</Link>:
          </p>
          <ul className="mt-1 space-y-1 text-sm">
            {parts.map((part) => (
              <Part key={part.id} share={levelOf(part) / levelOf(total)} look="bg-accent">
                <Link href={sentenceHref(part)}>
                  {formatFigure(part)} {countedWords(part)}
                </Link>
              </Part>
            ))}
            {notStated && (
              <Part share={notStated.count / levelOf(total)} look="border border-dashed border-line-strong">
                {notStated.open && "at least "}
                {notStated.count.toLocaleString("en-GB")} not stated
              </Part>
            )}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Part({ share, look, children }: { share: number; look: string; children: React.ReactNode }) {
  return (
    <li className="grid items-center gap-x-3 sm:grid-cols-[14rem_1fr]">
      <span>{children}</span>
      <span aria-hidden="true" className="block h-3 rounded-sm bg-sunken">
        <span
          className={`block h-3 rounded-sm ${look}`}
          style={{ width: `${Math.max(1, Math.min(100, share * 100))}%` }}
        />
      </span>
    </li>
  );
}

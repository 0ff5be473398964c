import { Users } from "lucide-react";
import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import type { View } from "@/lib/review/views/queries";
import { type ViewPage, viewAddress, viewQuery } from "@/lib/review/views/schema";
import { RemoveViewForm } from "./remove-view-form";
import { SaveViewForm } from "./save-view-form";

type Props = {
  page: ViewPage;
  views: readonly View[];
  /** The page's filters: what a new view would keep, and by which an open one is known. */
  filters: Record<string, string | undefined>;
  mayShare: boolean;
};

/** Filters under a name, as links: the address stays the state. Nothing is drawn while there is nothing to open or to save. */
export function SavedViews({ page, views, filters, mayShare }: Props) {
  const here = viewQuery(page, filters);
  if (views.length === 0 && here === "") return null;
  const open = views.find(({ query }) => query === here);
  return (
    <nav aria-label="Saved views" className="no-print mb-4 flex flex-wrap items-center gap-2 text-sm">
      {views.length > 0 && (
        <ul className="flex flex-wrap items-center gap-2">
          {views.map((view) => (
            <li key={view.id}>
              <Link
                href={viewAddress(view)}
                aria-current={view === open ? "page" : undefined}
                className={`${buttonClass()} max-w-full break-words aria-[current=page]:border-accent aria-[current=page]:bg-accent-soft`}
              >
                {view.title}
                {view.shared && (
                  <>
                    <Users className="size-3.5 shrink-0 text-muted" aria-hidden="true" />
                    <span className="sr-only">, shared{view.who && ` by ${view.who}`}</span>
                  </>
                )}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {open?.mayRemove && <RemoveViewForm viewId={open.id} title={open.title} operationId={crypto.randomUUID()} />}
      {here !== "" && !open && (
        <SaveViewForm key={here} page={page} query={here} mayShare={mayShare} operationId={crypto.randomUUID()} />
      )}
    </nav>
  );
}

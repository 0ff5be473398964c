import { Highlighter } from "lucide-react";
import Link from "next/link";
import { SelectionBar } from "./selection-bar";

/** How a missed claim is marked: by selecting its words, or in steps that need neither a mouse nor scripts. */
export function MarkingDoor({ articleId }: { articleId: string }) {
  return (
    <p className="no-print mb-4 flex flex-wrap items-center gap-x-2 text-sm text-muted">
      <Highlighter className="size-4" aria-hidden="true" />
      <span>Is a claim missing? Select its words in the text, or</span>
      <Link href={`/articles/${articleId}/mark`} prefetch={false}>
        mark a missed claim
      </Link>
      <SelectionBar articleId={articleId} />
    </p>
  );
}

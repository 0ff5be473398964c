import { Highlighter } from "lucide-react";
import Link from "next/link";
import { SelectionBar } from "./selection-bar";

/** How a missed claim is marked: by selecting its words, or in steps that need neither a mouse nor scripts. */
export function MarkingDoor({ articleId }: { articleId: string }) {
  return (
    <div className="no-print mb-4 text-sm text-muted">
      <Highlighter className="mr-2 inline-block size-4" aria-hidden="true" />
      Is a claim missing? Select its words in the text, or{" "}
      <Link href={`/articles/${articleId}/mark`} prefetch={false}>
        mark a missed claim
      </Link>
      . <SelectionBar articleId={articleId} />
    </div>
  );
}

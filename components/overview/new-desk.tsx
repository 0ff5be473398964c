import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/page";

/** The first thing a new newsroom sees. */
export function NewDesk({ canAdd }: { canAdd: boolean }) {
  return (
    <EmptyState title="This desk has not read anything yet.">
      <p>
        Add an article: Attest finds its figures, dates and attributions, marks them in the text, and gives you a list
        to decide. What you decide appears here.
      </p>
      {canAdd ? (
        <p className="mt-4">
          <Link href="/articles/new" className={buttonClass("primary")}>
            Add the first article
          </Link>
        </p>
      ) : (
        <p className="mt-2">Your role reads: an editor can add the first article.</p>
      )}
    </EmptyState>
  );
}

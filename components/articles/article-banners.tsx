import { Notice } from "@/components/ui/notice";
import type { ArticleView, PlacedClaim } from "@/lib/articles/article-view";
import type { ArticleParams } from "@/lib/articles/schema";
import { isSettled } from "@/lib/claims/date-value";
import { formatInstant } from "@/lib/clock";
import { claimAnchor } from "./marked-text";

/** What whoever opens the article must know first: that it is withdrawn, damaged, or what has just happened to it. */
export function ArticleBanners({
  article,
  params,
  claims,
  found,
  timeZone,
}: {
  article: ArticleView;
  params: ArticleParams;
  claims: PlacedClaim[];
  /** Whether the claim that the address points at is one of this text's. */
  found: boolean;
  timeZone: string;
}) {
  const { withdrawal, demo } = article;
  const waiting = article.dates.length === 0 && claims.some(({ date }) => date && !isSettled(date.value));
  const damaged = claims.filter((claim) => !claim.trueSpan).length;
  return (
    <div className="mb-4 space-y-2 empty:hidden">
      {withdrawal && (
        <Notice tone="error">
          <strong>Withdrawn</strong> by {withdrawal.by}, {formatInstant(withdrawal.at, timeZone)}: {withdrawal.reason}{" "}
          Its claims no longer count; the text and its history stay.
        </Notice>
      )}
      {damaged > 0 && (
        <Notice tone="error">
          {damaged === 1 ? "One claim" : `${damaged} claims`} of this part no longer match the stored text. They are
          listed as damaged, and nothing was moved; tell an admin.
        </Notice>
      )}
      {params.added && <Notice tone="done">The article is stored and read: every claim found is marked below.</Notice>}
      {params.existing && (
        <Notice tone="info">
          The desk has this text from this origin already. Here it is; nothing was stored twice.
        </Notice>
      )}
      {params.resolved !== undefined && (
        <Notice tone="done">
          The publication date is set.{" "}
          {params.resolved === 1 ? "1 relative date was" : `${params.resolved} relative dates were`} resolved; earlier
          values stay in the history.
        </Notice>
      )}
      {waiting && !withdrawal && (
        <Notice tone="caution">
          No publication date is known, so some dates in the text stand for no day yet.{" "}
          <a href="#dates">Set it below</a> and they are resolved.
        </Notice>
      )}
      {params.claim &&
        (found ? (
          <Notice tone="info">
            The claim you came for is outlined. <a href={`#${claimAnchor(params.claim)}`}>Go to it</a>
          </Notice>
        ) : (
          <Notice tone="caution">The claim in the address is not one of this text.</Notice>
        ))}
      {demo && (
        <Notice still>
          <strong>DEMO.</strong> This article belongs to the demonstration story: its sentences were written for trying
          the desk, its facts are public.
        </Notice>
      )}
    </div>
  );
}

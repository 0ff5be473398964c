import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { FindStep, PlacesStep, WordsStep } from "@/components/articles/marking/find-steps";
import { MarkStep } from "@/components/articles/marking/mark-step";
import { IgnoredNotice } from "@/components/ui/ignored-notice";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page";
import { getArticle } from "@/lib/articles/queries/get-article";
import { canDo } from "@/lib/auth/policy";
import { requireViewer } from "@/lib/auth/sessions";
import { findSentence, listBeside, listSentences } from "@/lib/claims/marking/queries";
import { MarkParams } from "@/lib/claims/marking/schema";
import { findWords, readSelection } from "@/lib/claims/marking/selection";
import { suggestFields } from "@/lib/claims/marking/suggest";
import { parseFilters } from "@/lib/filters";

export const metadata: Metadata = { title: "Mark a claim" };

/** From words to a claim, in steps that stand in the address: find the words, say what they are, check the fields. */
export default async function MarkPage({ params, searchParams }: PageProps<"/articles/[id]/mark">) {
  const { id } = await params;
  const viewer = await requireViewer(`/articles/${id}/mark`);
  const { filters, ignored } = parseFilters(MarkParams, await searchParams);
  const article = await getArticle(viewer, id);
  if (!article) notFound();
  const { version, dates, withdrawal, demo } = article;
  const path = `/articles/${id}/mark`;
  const { q, start, end, kind } = filters;
  const chosen = start !== undefined && end !== undefined;
  const quote = chosen ? readSelection(version.body, { start: Math.min(start, end), end: Math.max(start, end) }) : null;
  const sentence = quote ? await findSentence(viewer, version.id, { offset: quote.start }) : null;
  const places = q && !quote ? findWords(version.body, q) : [];
  const words =
    filters.sentence !== undefined && !quote
      ? await findSentence(viewer, version.id, { ordinal: filters.sentence })
      : null;
  const may = canDo(viewer.role, "claim:mark") && !withdrawal;
  return (
    <>
      <PageHeader
        title="Mark a missed claim"
        lead={
          <>
            in <Link href={`/articles/${id}`}>{version.title}</Link>
            {demo && " (DEMO)"}. Its words and their place are kept as they stand; it waits for review like any other.
          </>
        }
      />
      <IgnoredNotice ignored={ignored} />
      {!may && (
        <Notice tone="caution" still>
          {withdrawal
            ? "The article was withdrawn: nothing is marked in it any more."
            : "Editors mark claims; your role reads them."}
        </Notice>
      )}
      {may && chosen && !quote && <Complaint>Those are no words of this text, or too many of them.</Complaint>}
      {may && q && places.length === 0 && !quote && <Complaint>The text does not say “{q}”.</Complaint>}
      {may && quote && sentence && (
        <MarkStep
          path={path}
          kind={kind ?? "casualty"}
          quote={quote}
          sentence={sentence}
          versionId={version.id}
          suggestion={suggestFields(kind ?? "casualty", { quote, sentence, published: dates[0]?.value })}
          beside={await listBeside(viewer, version.id, quote)}
        />
      )}
      {may && !quote && places.length > 0 && <PlacesStep path={path} body={version.body} places={places} />}
      {may && !quote && words && <WordsStep path={path} sentence={words} />}
      {may && !quote && <FindStep path={path} q={q} sentences={await listSentences(viewer, version.id)} />}
    </>
  );
}

function Complaint({ children }: { children: React.ReactNode }) {
  return (
    <div className="mb-4">
      <Notice tone="caution">{children}</Notice>
    </div>
  );
}

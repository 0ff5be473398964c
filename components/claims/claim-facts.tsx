import Link from "next/link";
import type { ReactNode } from "react";
import { formatFigure, formatRange } from "@/lib/claims/numbers";
import type { ClaimDetail, Related } from "@/lib/claims/queries/get-claim";
import {
  CIVILIAN_WORDS,
  DATE_TYPE_WORDS,
  FIGURE_WORDS,
  HARM_WORDS,
  MODALITY_WORDS,
  MODE_WORDS,
  SOURCE_KIND_WORDS,
  STANCE_WORDS,
} from "@/lib/claims/words";
import { formatDay } from "@/lib/date-words";
import type { ClaimKind } from "@/lib/extraction/schema";

type Fact = [string, ReactNode];

const claimLink = (claim: Related) => (
  <Link href={`/claims/${claim.id}`} dir="auto">
    {claim.quote.slice(0, 160)}
  </Link>
);

function figureFacts({ casualty, speaker }: ClaimDetail): Fact[] {
  if (!casualty) return [];
  return [
    ["Figure", `${formatFigure(casualty)} ${HARM_WORDS[casualty.harm]}`],
    ["Low / best / high", formatRange(casualty)],
    ["Number as written", `“${casualty.number}”`],
    ["Victims", casualty.victims?.text ?? "not stated"],
    ["Civilian status", CIVILIAN_WORDS[casualty.civilian]],
    ["Counts", FIGURE_WORDS[casualty.figure]],
    ["Put forward as", MODALITY_WORDS[casualty.modality]],
    ["Said by", speaker ?? "the article itself"],
    ["As of", casualty.asOf ? formatDay(casualty.asOf) : "not stated"],
    ["Since", casualty.since ? formatDay(casualty.since) : null],
    ["Place", casualty.place?.text],
    ["Cause", casualty.cause?.text],
    ["Actor", casualty.actor?.text],
    ["Part of", casualty.partOf && claimLink(casualty.partOf)],
    [
      "Of whom",
      casualty.parts.length > 0 ? casualty.parts.map((part) => <div key={part.id}>{claimLink(part)}</div>) : null,
    ],
    ["Stated in", casualty.attribution && claimLink(casualty.attribution)],
  ];
}

function dateFacts({ date }: ClaimDetail): Fact[] {
  if (!date) return [];
  return [
    [
      "Value",
      date.value ? `${formatDay(date.value)} (${date.value})` : "not settled: the article’s publication date is needed",
    ],
    ["Type", DATE_TYPE_WORDS[date.type]],
    ["The text states", date.certain.join(", ") || "nothing of the date itself"],
    ["Inferred from the publication date", date.implied.join(", ") || null],
  ];
}

function attributionFacts({ attribution }: ClaimDetail): Fact[] {
  if (!attribution) return [];
  const { via } = attribution;
  return [
    ["Source", attribution.source?.text ?? "not named"],
    ["That is", attribution.canonical],
    ["Kind of source", SOURCE_KIND_WORDS[attribution.sourceKind]],
    ["Manner", MODE_WORDS[attribution.mode]],
    ["Stance", STANCE_WORDS[attribution.stance]],
    ["Word that says so", attribution.cue?.text],
    [
      "What was said",
      <span key="content" dir="auto">
        {attribution.content.map((span) => span.text).join(" … ")}
      </span>,
    ],
    ["By way of", via && [via.source?.text, via.medium].filter(Boolean).join(", ")],
  ];
}

/** One renderer a claim kind (the registry's counterpart on the page). */
const FACTS: Record<ClaimKind, (claim: ClaimDetail) => Fact[]> = {
  casualty: figureFacts,
  date: dateFacts,
  attribution: attributionFacts,
};

export function ClaimFacts({ claim }: { claim: ClaimDetail }) {
  return (
    <dl className="divide-y divide-line text-sm">
      {[["First read as", claim.asRead && `${claim.asRead}; corrected since`] as Fact, ...FACTS[claim.kind](claim)]
        .filter(([, value]) => value !== null && value !== undefined && value !== "")
        .map(([name, value]) => (
          <div key={name} className="gap-x-4 py-1.5 sm:grid sm:grid-cols-[12rem_1fr]">
            <dt className="text-muted">{name}</dt>
            <dd className="min-w-0 break-words">{value}</dd>
          </div>
        ))}
    </dl>
  );
}

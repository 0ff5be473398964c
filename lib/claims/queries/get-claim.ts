import { z } from "zod";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { type AttributionClaim, type CasualtyClaim, type DateClaim, Span } from "@/lib/extraction/schema";
import { withCorrection } from "../corrections/apply";
import { paragraphAround } from "../paragraph";
import { CLAIM_ROW_SELECT, type ClaimRow, toClaimRow } from "./row";

/** JSON columns come back untyped; what is not a span any more is shown as missing, never guessed. */
const StoredSpan = Span.nullable().catch(null);
const StoredSpans = z.array(Span).catch([]);
const StoredVia = z
  .object({ source: Span.nullable(), cue: Span.nullable(), medium: z.string().nullable() })
  .nullable()
  .catch(null);

export type Related = { id: string; quote: string };

export type ClaimDetail = ClaimRow & {
  rule: string;
  engineVersion: string;
  articleVersion: { id: string; number: number };
  sentence: { start: number; end: number; text: string };
  /** The rest of the sentence's paragraph. */
  paragraph: { before: string; after: string };
  /** False when the text at the stored offsets is no longer the stored quote: shown as damaged, never moved. */
  trueSpan: boolean;
  foundByLatest: boolean;
  casualty:
    | (Omit<
        CasualtyClaim,
        "partOf" | "attribution" | "sentence" | "number" | "start" | "end" | "text" | "rule" | "confidence" | "kind"
      > & {
        number: string;
        partOf: Related | null;
        attribution: Related | null;
        parts: Related[];
      })
    | null;
  date: Pick<DateClaim, "type" | "value" | "certain" | "implied"> | null;
  attribution: Omit<AttributionClaim, "sentence" | "start" | "end" | "text" | "rule" | "confidence" | "kind"> | null;
};

const RELATED = { select: { id: true, quote: true } } as const;

/** One claim with all that is known about it, or null when there is none. */
export async function getClaim(viewer: Viewer, id: string): Promise<ClaimDetail | null> {
  authorize(viewer, "desk:read");
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db.claim.findUnique({
    where: { id },
    select: {
      ...CLAIM_ROW_SELECT,
      rule: true,
      engineVersion: true,
      version: {
        select: {
          id: true,
          number: true,
          title: true,
          body: true,
          readings: { orderBy: { createdAt: "desc" }, take: 1 },
        },
      },
      sentence: { select: { start: true, end: true, text: true } },
      casualty: { include: { partOf: RELATED, attribution: RELATED } },
      parts: { select: { claim: RELATED } },
      date: true,
      attribution: true,
      resolutions: { orderBy: { publicationDate: { number: "desc" } }, take: 1 },
      findings: { select: { readingId: true } },
    },
  });
  if (!row) return null;
  const { casualty, date, attribution, parts, resolutions, findings, sentence, rule, engineVersion, ...rest } = row;
  const latest = rest.version.readings[0];
  const resolved = resolutions[0];
  const readDate = resolved?.value ?? date?.value ?? null;
  const corrected = withCorrection(row, readDate);
  return {
    ...toClaimRow(rest),
    asRead: corrected.asRead,
    rule,
    engineVersion,
    sentence,
    paragraph: paragraphAround(rest.version.body, sentence),
    articleVersion: { id: rest.version.id, number: rest.version.number },
    trueSpan: rest.version.body.slice(row.start, row.end) === row.quote,
    foundByLatest: row.origin === "hand" || findings.some((finding) => finding.readingId === latest?.id),
    casualty: casualty && {
      number: casualty.number,
      low: corrected.low,
      best: corrected.best,
      high: corrected.high,
      bound: corrected.bound as CasualtyClaim["bound"],
      harm: casualty.harm as CasualtyClaim["harm"],
      victims: StoredSpan.parse(casualty.victims),
      victimGroup: casualty.victimGroup,
      civilian: casualty.civilian as CasualtyClaim["civilian"],
      figure: casualty.figure as CasualtyClaim["figure"],
      modality: casualty.modality as CasualtyClaim["modality"],
      place: StoredSpan.parse(casualty.place),
      cause: StoredSpan.parse(casualty.cause),
      actor: StoredSpan.parse(casualty.actor),
      since: resolved?.since ?? casualty.since,
      asOf: corrected.asOf ?? resolved?.asOf ?? casualty.asOf,
      partOf: casualty.partOf,
      attribution: casualty.attribution,
      parts: parts.map((part) => part.claim),
    },
    date: date && {
      type: date.type as DateClaim["type"],
      value: corrected.date ?? readDate,
      certain: resolved?.certain ?? date.certain,
      implied: resolved?.implied ?? date.implied,
    },
    attribution: attribution && {
      mode: attribution.mode as AttributionClaim["mode"],
      source: StoredSpan.parse(attribution.source),
      canonical: attribution.canonical,
      sourceKind: attribution.sourceKind as AttributionClaim["sourceKind"],
      cue: StoredSpan.parse(attribution.cue),
      content: StoredSpans.parse(attribution.content),
      via: StoredVia.parse(attribution.via),
      stance: corrected.stance ?? (attribution.stance as AttributionClaim["stance"]),
    },
  };
}

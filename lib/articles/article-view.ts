import type { ClaimRow } from "@/lib/claims/queries/row";
import type { ClaimKind } from "@/lib/extraction/schema";
import type { WarningCode } from "./warnings/warning";

export type WarningView = {
  ordinal: number;
  code: WarningCode;
  detail: string;
  start: number | null;
  end: number | null;
};

export type PublicationDateView = {
  id: string;
  number: number;
  value: string;
  basis: string;
  note: string | null;
  setBy: string;
  createdAt: Date;
};

/** One article as its page shows it. Dates come latest first; the first one counts. */
export type ArticleView = {
  id: string;
  demo: boolean;
  story: { id: string; title: string } | null;
  addedAt: Date;
  addedBy: string;
  dates: PublicationDateView[];
  withdrawal: { reason: string; by: string; at: Date } | null;
  version: {
    id: string;
    number: number;
    title: string;
    byline: string | null;
    publisher: string | null;
    url: string | null;
    body: string;
    bodySha256: string;
    rawSha256: string;
    lengthUtf16: number;
    encoding: string;
    intakeKind: string;
    createdAt: Date;
    warnings: WarningView[];
    engineVersion: string | null;
    readAt: Date | null;
  };
};

/** A date claim's reading against the latest publication date: what the text states, and what was inferred. */
export type ResolvedDate = { value: string | null; certain: string[]; implied: string[] };

/** A claim in the text of its article. */
export type PlacedClaim = Pick<
  ClaimRow,
  | "id"
  | "kind"
  | "quote"
  | "start"
  | "end"
  | "harm"
  | "low"
  | "best"
  | "high"
  | "bound"
  | "speaker"
  | "status"
  | "origin"
  | "asRead"
> & {
  date: ResolvedDate | null;
  /** False when the text at the stored offsets is not the stored quote: shown as damaged, never moved. */
  trueSpan: boolean;
};

/** How many claims of each kind an article has, and how many of them are decided. */
export type KindCounts = Record<ClaimKind, { claims: number; decided: number }>;

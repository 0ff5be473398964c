import { extract } from "@/lib/extraction/index";
import type { CasualtyClaim } from "@/lib/extraction/schema";

/** What a table row expects of one figure: the number's words, and whichever fields the sentence is there for. */
export type Expected = {
  n: string;
  /** Where the number begins. */
  start?: number;
  harm: CasualtyClaim["harm"];
  low?: number | null;
  best?: number | null;
  high?: number | null;
  victims?: string | null;
  place?: string | null;
  cause?: string | null;
  actor?: string | null;
  /** The position of the whole among the passage's figures. */
  partOf?: number | null;
} & Partial<Pick<CasualtyClaim, "bound" | "victimGroup" | "civilian" | "figure" | "since" | "asOf" | "modality">> & {
    source?: string | null;
  };

export type Passage = [text: string, figures: Expected[], published?: string];

/** The figures of a text, with spans as their words and links as positions, so that a row can be compared. */
export function figuresOf(text: string, published?: string): Expected[] {
  const claims = extract(published === undefined ? { id: "t", text } : { id: "t", text, published });
  const figures = claims.filter((claim): claim is CasualtyClaim => claim.kind === "casualty");
  return figures.map((figure) => {
    const whole = figure.partOf === null ? null : claims[figure.partOf];
    const attribution = figure.attribution === null ? null : claims[figure.attribution];
    return {
      n: figure.number.text,
      start: figure.number.start,
      harm: figure.harm,
      low: figure.low,
      best: figure.best,
      high: figure.high,
      bound: figure.bound,
      victims: figure.victims?.text ?? null,
      victimGroup: figure.victimGroup,
      civilian: figure.civilian,
      figure: figure.figure,
      place: figure.place?.text ?? null,
      cause: figure.cause?.text ?? null,
      actor: figure.actor?.text ?? null,
      since: figure.since,
      asOf: figure.asOf,
      modality: figure.modality,
      source: attribution?.kind === "attribution" ? (attribution.source?.text ?? null) : null,
      partOf: whole?.kind === "casualty" ? figures.indexOf(whole) : null,
    };
  });
}

/** The fields a row names, of what was found. */
export function pick(found: Expected, row: Expected): Partial<Expected> {
  return Object.fromEntries(Object.keys(row).map((key) => [key, found[key as keyof Expected]]));
}

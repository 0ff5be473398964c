import { VAGUE_PLURALS } from "@/lib/extraction/lexicons/vague-numbers";

/** What the Armed Conflict Location & Event Data project does with numbers that are vague or differ. */
export const ACLED_SOURCE = {
  name: "ACLED Codebook, Reported fatalities",
  publisher: "Armed Conflict Location & Event Data (ACLED)",
  url: "https://acleddata.com/",
} as const;

/** The rule `front-rules.ts` ends with; UCDP's best estimate falls back on the lower number in the same way. */
export const ACLED_CONSERVATIVE = "Where reports differ or are vague, the most conservative number counts.";

/** Who gives a vague word its lowest number: the codebook, or for want of one the dictionary. */
export type VagueReading = { word: string; low: number; after: "acled" | "dictionary" };

/** The codebook names the first three and goes on in the same way. */
const OF_ACLED: ReadonlySet<string> = new Set(["tens", "dozens", "hundreds", "thousands", "millions"]);

/** The engine's readings, each with where it comes from; what the panel prints is what the engine reads. */
export const VAGUE_READINGS: readonly VagueReading[] = [...VAGUE_PLURALS].map(([word, low]) => ({
  word,
  low,
  after: OF_ACLED.has(word) ? "acled" : "dictionary",
}));

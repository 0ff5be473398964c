import { ExpectedError } from "@/lib/errors";
import type { AttributionClaim, CasualtyClaim, Claim, DateClaim, Span } from "@/lib/extraction/schema";
import { figureValues } from "../figure-values";
import type { MarkedAttribution, MarkedClaim, MarkedDate, MarkedFigure } from "./schema";
import { placeWords } from "./selection";

/** Stands where an engine's rule would; lists and reports print "marked by hand" for it. */
export const HAND_RULE = "hand";

type Room = { body: string; quote: Span; sentence: Span };

/** A marked claim in the engine's own form, every span of it found in the text. Words that are not there are refused by name. */
export function toClaim(marked: MarkedClaim, room: Room): Claim {
  if (marked.kind === "casualty") return toFigure(marked, room);
  if (marked.kind === "date") return toDate(marked, room);
  return toAttribution(marked, room);
}

function common({ quote, sentence }: Room) {
  const { start, end } = sentence;
  return { ...quote, sentence: { start, end }, rule: HAND_RULE, confidence: 1 };
}

function requireWords(words: string, what: string, room: Room): Span {
  const span = placeWords(room.body, words, room);
  if (!span) {
    throw new ExpectedError(
      "invalid",
      `${what} “${words.slice(0, 80)}” does not stand in the marked words or their sentence.`,
    );
  }
  return span;
}

const wordsOrNone = (words: string | undefined, what: string, room: Room) =>
  words ? requireWords(words, what, room) : null;

function toFigure(marked: MarkedFigure, room: Room): CasualtyClaim {
  const victims = wordsOrNone(marked.victims, "The victims", room);
  return {
    kind: "casualty",
    ...common(room),
    number: requireWords(marked.number, "The number", room),
    ...figureValues(marked),
    harm: marked.harm,
    victims,
    victimGroup: victims?.text.toLowerCase() ?? null,
    civilian: marked.civilian,
    figure: marked.figure,
    partOf: null,
    place: wordsOrNone(marked.place, "The place", room),
    cause: null,
    actor: null,
    since: null,
    asOf: marked.asOf ?? null,
    modality: marked.modality,
    attribution: null,
  };
}

function toDate({ type, dateValue }: MarkedDate, room: Room): DateClaim {
  return { kind: "date", ...common(room), type, value: dateValue, certain: [], implied: [] };
}

function toAttribution(marked: MarkedAttribution, room: Room): AttributionClaim {
  const source = wordsOrNone(marked.source, "The source", room);
  return {
    kind: "attribution",
    ...common(room),
    mode: marked.mode,
    source,
    canonical: marked.canonical ?? source?.text ?? null,
    sourceKind: marked.sourceKind,
    cue: wordsOrNone(marked.cue, "The word that says so", room),
    content: [requireWords(marked.content, "What was said,", room)],
    via: null,
    stance: marked.stance,
  };
}

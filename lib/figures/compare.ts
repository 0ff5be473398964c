import { z } from "zod";
import { extract } from "@/lib/extraction";
import { SourceDocument } from "@/lib/extraction/schema";
import { momentOf } from "./as-of";
import { tellRelation } from "./conflicts";
import { withContext } from "./context";
import { isMiscount, isRestated } from "./corrections";
import { type Figure, isHypothetical, isSuperseded } from "./figure";
import { withLead } from "./lead";
import { compareEvents } from "./likeness";
import { haveNoNameInCommon, namesIn } from "./names";
import { independentOrigins } from "./origins";
import { pairFigures } from "./pair-figures";
import { sayTheSame } from "./ranges";
import { readFigures } from "./read-figures";
import type { RelationName } from "./relations";
import { withSpeaker } from "./speakers";
import { groupOf } from "./victims";

const Report = SourceDocument.omit({ id: true }).extend({ publisher: z.string().optional() });
type Report = z.infer<typeof Report>;

/** Two reports to set against each other: the contract of `npm run -s compare`. */
export const ReportPair = z.object({ id: z.string(), a: Report, b: Report });
export type ReportPair = z.infer<typeof ReportPair>;

type Spot = { start: number; end: number };

export type Comparison = {
  id: string;
  relations: {
    /** The spans of the two numbers, UTF-16 code units into each text. */
    a: Spot;
    b: Spot;
    relation: RelationName;
    inverse?: true;
    otherSource?: true;
    because: string;
  }[];
  independentSources: number;
};

/** Reads two texts and says how their figures lie to each other. Pure; figures about plainly different events are not listed. */
export function compareReports({ id, a, b }: ReportPair): Comparison {
  const left = readReport("a", a);
  const right = readReport("b", b);
  const strangers = haveNoNameInCommon(namesIn(a.text), namesIn(b.text));
  const found = pairFigures(left, right, strangers);
  const kept = found.filter(
    ({ a: x, b: y }, i) => !found.slice(0, i).some((f) => f.a.start === x.start && f.b.start === y.start),
  );
  const related = [...new Set(kept.flatMap((pair) => [pair.a, pair.b]))];
  return {
    id,
    relations: kept.map(({ a: x, b: y, relation }) => ({
      a: { start: x.start, end: x.end },
      b: { start: y.start, end: y.end },
      relation: relation.relation,
      ...(relation.inverse ? { inverse: true as const } : {}),
      ...(relation.otherSource ? { otherSource: true as const } : {}),
      because: tellRelation(x, y, relation),
    })),
    independentSources: independentOrigins(related).length,
  };
}

/** The report's figures that can be compared, each said once. */
function readReport(documentId: string, { text, published, publisher, title }: Report): Figure[] {
  const claims = extract({ id: documentId, text, published, title });
  const read = readFigures(
    { id: documentId, text, published: published ?? null, publisher: publisher ?? null },
    claims,
  );
  const figures = withSpeaker(withLead(withContext(read), text, claims)).filter(
    (figure) => !isHypothetical(figure) && !isTakenBack(figure) && !isRemembered(figure),
  );
  const named = figures
    .flatMap(spreadNobody)
    .toSorted((x, y) => Number(y.said !== null) - Number(x.said !== null) || x.start - y.start);
  return named
    .filter((figure, i) => !named.slice(0, i).some((other) => isRepeat(other, figure)))
    .sort((x, y) => x.start - y.start);
}

function isTakenBack(figure: Figure): boolean {
  return isSuperseded(figure) || isRestated(figure) || isMiscount(figure);
}

const YEAR_MS = 365 * 86_400_000;

/** "marked a year since the attack that killed 1,200" */
const REMEMBERS = /\b(?:marked|marks|marking|anniversary|remember(?:ed|s|ing)|commemorat\w+|recalled|recalls)\b/i;

/** An incident or a stretch of years ago, told for comparison or at an anniversary. */
function isRemembered({ figure, eventDays, published, sentence, sentenceStart, start }: Figure): boolean {
  if (REMEMBERS.test(sentence.slice(0, start - sentenceStart))) return true;
  const [day, printed] = [momentOf(eventDays[0] ?? ""), momentOf(published ?? "")];
  return (
    (figure === "incident" || figure === "period") &&
    day !== null &&
    printed !== null &&
    printed.from - day.to > YEAR_MS
  );
}

/** "No casualties": nobody killed and nobody injured, as far as the text does not say so itself. */
function spreadNobody(figure: Figure, _: number, all: readonly Figure[]): Figure[] {
  if (figure.harm !== "casualties" || figure.high !== 0) return [figure];
  const unsaid = (["killed", "injured"] as const).filter((harm) => !all.some((other) => other.harm === harm));
  return [figure, ...unsaid.map((harm) => ({ ...figure, id: `${figure.id} ${harm}`, harm }))];
}

/** The same count said twice in one text. */
function isRepeat(a: Figure, b: Figure): boolean {
  return (
    a.harm === b.harm &&
    a.modality === b.modality &&
    (groupOf(a) === groupOf(b) || groupOf(a) === null || groupOf(b) === null) &&
    (a.partOf === null) === (b.partOf === null) &&
    sayTheSame(a, b) &&
    compareEvents(a, b).apart === null
  );
}

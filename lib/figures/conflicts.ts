import { formatFigure } from "@/lib/claims/numbers";
import type { Figure } from "./figure";
import { toldApart } from "./moment-words";
import { homeOf } from "./nations";
import type { Relation, Why } from "./relations";
import { figureWords, sourceWords } from "./words";

/** One sentence on what lies how to what, and why it is thought so. */
export function tellRelation(a: Figure, b: Figure, { inverse, why }: Relation): string {
  const [first, second] = inverse ? [b, a] : [a, b];
  const when = IN_ORDER.has(why) ? toldApart(first, second) : null;
  const [one, two] = [figureWords(first, when?.[0]), figureWords(second, when?.[1])];
  return capital(`${SENTENCES[why](one, two, first, second)}.`);
}

/** These sentences say that one came later: the reader must be able to see it. */
const IN_ORDER: ReadonlySet<Why> = new Set<Why>(["newer", "newer-by-other", "fell", "may-fall", "corrected"]);

type Sentence = (one: string, two: string, first: Figure, second: Figure) => string;

const SENTENCES: Record<Why, Sentence> = {
  "one-is-denied": (one, two, first, second) =>
    first.modality === "denied"
      ? `${one} is denied by its speaker and stated by another: ${two}`
      : `${one} is denied by ${sourceWords(second)}`,
  "part-stated": (one, two) => `${two} is inside ${one}: the text counts it as a part`,
  "named-group": (one, two, _, second) =>
    `${two} is inside ${one}: it counts the ${second.victimGroup ?? "part"} among them`,
  "group-at-another-time": (one, two) =>
    `${one} and ${two} cannot be set against each other: a part and a total of different moments`,
  "other-victims": (one, two, first, second) =>
    `${one} and ${two} count different people: ${first.victimGroup ?? "everybody"} and ${second.victimGroup ?? "everybody"}`,
  "smaller-place": (one, two, first, second) =>
    `${one} and ${two} count different places: ${placeWords(first)} and ${placeWords(second)}`,
  "other-period": (one, two) => `${one} and ${two} count from different days`,
  "other-destination": (one, two) => `${one} and ${two} count people who went to different places`,
  "total-and-period": (one, two) =>
    `${one} and ${two} differ in scope: one is a total, the other the count of a period`,
  "other-day": (one, two) => `${one} and ${two} are counts of one series for two different days`,
  repeated: (one, two) => `${one} and ${two}: the same source says the same`,
  agree: (one, two) => `${one} and ${two} agree: both can be true at once`,
  "same-number": (one, two) => `${one} and ${two} say the same number`,
  "ranges-apart": (one, two) => `${one} contradicts ${two}: the same scope and moment, and the ranges do not overlap`,
  newer: (one, two) => `${two} updates ${one}: the same source, later`,
  "newer-by-other": (one, two) => `${two} updates ${one}: a later count by another source`,
  fell: (one, two, first) =>
    `${two} revises ${one}: the same source, later and lower, and a count of people ${first.harm === "injured" ? "injured" : "killed"} cannot fall`,
  "may-fall": (one, two, first) =>
    `${two} updates ${one}: the same source, later, and the number of ${first.harm} may fall`,
  corrected: (one, two) => `${two} revises ${one}: the source says that the earlier figure was wrong`,
};

const placeWords = (figure: Figure) => figure.place ?? capital(homeOf(figure) ?? "a place it does not name");

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** "from at least 1,430 to about 1,200" */
export function changeWords(from: Figure, to: Figure): string {
  return `from ${formatFigure(from)} to ${formatFigure(to)}`;
}

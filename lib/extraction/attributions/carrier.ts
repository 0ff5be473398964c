import { CARRIERS } from "../lexicons/cue-nouns";
import { PUBLISHED } from "../lexicons/places-of-speech";
import { NOMINAL, Tag } from "../pos/tags";
import type { Finding } from "./finding";
import { lowerAt, type Reading, tagAt } from "./reading";

/**
 * "A statement by the ministry said …", "the ministry's statement said …": the ministry speaks, through a statement. A
 * statement of nobody's ("a statement said") stays the source itself.
 */
export function creditSender(reading: Reading, found: Finding): Finding {
  const { source } = found;
  if (!source || found.via) return found;
  for (let i = source.first; i < source.end; i++) {
    const medium = CARRIERS.get(lowerAt(reading, i));
    if (!medium) continue;
    const via = { source: null, cue: null, medium };
    const lower = lowerAt(reading, i + 1);
    if ((lower === "by" || lower === "from" || lower === "of") && i + 2 < source.end) {
      return { ...found, source: { first: i + 2, end: source.end }, via };
    }
    if (i === source.end - 1 && lowerAt(reading, i - 1) === "'s" && i - 1 > source.first) {
      return { ...found, source: { first: source.first, end: i - 1 }, via };
    }
    // "a ministry statement said", "an army statement": the noun before it sends it.
    // "an army memo seen by reporters"
    const last = i === source.end - 1 || PUBLISHED.has(lowerAt(reading, i + 1));
    if (
      last &&
      i - source.first >= 2 &&
      tagAt(reading, i - 1) & (Tag.Name | Tag.Noun) &&
      tagAt(reading, source.first) & NOMINAL
    ) {
      return { ...found, source: { first: source.first, end: i }, via };
    }
    return found;
  }
  return found;
}

import type { Figure } from "./figure";
import { levelOf } from "./ranges";
import { remember } from "./remember";

const CORRECTION =
  /\b(?:revis(?:ed?|es|ing|ion)|correct(?:ed|s|ion|ing)|mistake|mistaken(?:ly)?|in error|erroneous(?:ly)?|wrong(?:ly)?|miscounted|counted twice|double-count(?:ed|ing)|retract(?:ed|s)|recount(?:ed)?|reclassif(?:ied|ying)|had been misidentified|overstated|overcounted|down from|lowered)\b/i;

/** "Thirty people, not 50, died" */
const NOT_SO_MANY =
  /,\s*(?:and\s+)?not\s+(?:the\s+)?(?:at least |about |some )?(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?)\b(?!\s+(?:was|were)\b)/i;

const saysCorrected = remember((sentence) => CORRECTION.test(sentence) || NOT_SO_MANY.test(sentence));

/** The later sentence says the earlier figure was wrong. "Up from" only counts on. */
export function isCorrection(later: Figure, earlier: Figure): boolean {
  if (!saysCorrected(later.sentence)) return false;
  const falls = levelOf(later) < levelOf(earlier);
  return falls || !/\bdown from\b|\blowered\b/i.test(later.sentence);
}

/** What stands before the figure that a correction replaces: "the earlier figure of", "not", "down from". */
const REPLACED =
  /\b(?:(?:earlier|previous|initial|original|first|preliminary|old)\s+(?:official\s+)?(?:figure|count|toll|death toll|estimate|number|tally|report|total)s?\s+(?:of|was|were|stood at|put at)|,\s*not|rather than|instead of|down from|up from|from)\s+(?:at least |about |some |more than |the )?$/i;

/** The old figure, named again beside the new one. */
export function isRestated({ sentence, sentenceStart, start }: Figure): boolean {
  return REPLACED.test(sentence.slice(0, start - sentenceStart));
}

/** "Several bodies had been counted twice": the size of a mistake, not a toll. */
export function isMiscount({ sentence, sentenceStart, end }: Figure): boolean {
  return /^[^.,;]{0,40}\b(?:counted twice|double-counted|misidentified|miscounted|counted in error|wrongly counted|duplicates?)\b/i.test(
    sentence.slice(end - sentenceStart),
  );
}

import type { Said } from "./figure";

/** Verbs by which somebody gives or changes a count without saying it: "revised the toll to 1,200", "put the dead at 300". */
const COUNTS =
  /^((?:(?:the|an?)\s+)?[\p{L}\p{N}'’.& -]{2,80}?)(?:,\s[^,]{2,60},)?\s+(?:(?:has|have|had|on|later|also|now|then|earlier)\s+(?:\w+day\s+)?)?(?:revised|corrected|lowered|raised|cut|updated|reduced|increased|put|puts|estimates?|estimated|counted|counts|recorded|records|documented|verified|verifies|reports?|reported|gave|gives|listed|lists|confirmed|confirms|announced|registered|tallied|retracted|withdrew|amended)\b/iu;

/** Subjects that name nobody who counts. */
const NOBODY =
  /\b(?:toll|number|figure|count|total|it|they|he|she|this|that|which|attack|strike|blast|explosion|quake|earthquake|fire|flood|floods)$/i;

/** Who gives the count in a sentence that quotes nobody, or null. */
export function subjectOf(sentence: string, numberStart: number): Said | null {
  // "All aboard are dead: the fire agency counted 179": the clause of the number comes first.
  const clause = Math.max(...[": ", "; "].map((mark) => sentence.lastIndexOf(mark, numberStart)));
  return (clause > 0 ? subjectAt(sentence.slice(clause + 2)) : null) ?? subjectAt(sentence);
}

/** "As of Monday morning the coast guard counted": when, before who. */
const LEAD = /^(?:(?:On \w+day|Later|Meanwhile|Earlier),?\s+|(?:As of|By|On|In) (?:[\w:.]+,? ){1,4}?(?=the |a ))/;

function subjectAt(sentence: string): Said | null {
  const words = COUNTS.exec(sentence.replace(LEAD, "").trim())?.[1]?.trim();
  if (!words || NOBODY.test(words) || /^\d/.test(words)) return null;
  const name = words.replace(/^(?:the|an?)\s+/i, "");
  return name.split(/\s+/).length > 9 ? null : { name, words, kind: "official", stance: "asserts", via: null };
}

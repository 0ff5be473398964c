import { type Detector, warnAt } from "./warning";

/**
 * Punctuation that no editor leaves standing. Each pattern takes the word before and the word after with it, so that
 * the span can be found by eye, and starts at a word's edge, so that a megabyte without a space costs one pass. Colons are left alone: "Source :" has a warning of its own.
 */
const STRAY: RegExp[] = [
  // The minister called it “a disaster.” , her office said.
  /(?<!\S)\S+[^\S\n]+[,;](?:[^\S\n]+\S+|$)/gmu,
  // The convoy had left . It never arrived.
  /(?<!\S)\S*[\p{L}\p{N})\]”"’'][^\S\n]+\.(?:[^\S\n]+\p{Lu}[\p{L}’'-]*|$)/gmu,
  // The convoy left,, and it never arrived,. / It left;, then stopped.
  /(?<!\S)\S*?[\p{L}\p{N}”"’'](?:,[,;.]|;[,;.]|:[,;.])(?:[^\S\n]+\S+|$)/gmu,
  // The convoy left.. It never arrived. (Three dots are an ellipsis.)
  /(?<!\p{L})\p{L}{2,}\.\.(?![.\p{L}\p{N}/])(?:[^\S\n]+\S+|$)?/gmu,
  // The ministry ( ) said it would reply.
  /(?<!\p{L})\p{L}+[^\S\n]+(?:\([^\S\n]+\)|“[^\S\n]*”)(?:[^\S\n]+\S+|$)/gmu,
];
/** A line that holds nothing but a comma, a full stop or a closing quotation mark: the rest of it was lost. */
const LOST_LINE = /^[^\S\n]*([,.;”’]{1,3})[^\S\n]*$/gmu;

/** A sentence that lost a word, a link or a quotation mark on its way shows it in its punctuation. */
export const warnOfStrayPunctuation: Detector = ({ text }) => {
  const found = STRAY.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match): [number, number] => [match.index, match.index + match[0].length]),
  );
  for (const match of text.matchAll(LOST_LINE)) {
    if (match[1] === "...") continue;
    const start = match.index + match[0].indexOf(match[1] ?? "");
    found.push([start, start + (match[1]?.length ?? 0)]);
  }
  let covered = 0;
  const kept = found
    .sort(([a, aEnd], [b, bEnd]) => a - b || bEnd - aEnd)
    .filter(([start, end]) => {
      const clear = start >= covered;
      if (clear) covered = end;
      return clear;
    });
  return kept.map((span) => warnAt("stray-punctuation", `Stray punctuation in “${text.slice(...span)}”.`, span));
};

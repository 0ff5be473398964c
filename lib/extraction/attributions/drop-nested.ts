import type { Finding } from "./finding";

/** Reports that keep their worth inside another's words: who is said to have said, claimed or accused. */
const KEPT: ReadonlySet<string> = new Set([
  "attribution/said-clause",
  "attribution/said-that",
  "attribution/said-quote",
  "attribution/said-after",
  "attribution/said-inverted",
  "attribution/according-to",
  "attribution/claimed-by",
  "attribution/quote-verb",
  "attribution/verb-quote",
]);

type Content = { first: number; end: number; found: Finding };

/**
 * Leaves out wishes, beliefs and reactions that somebody else reports ("He said he wanted to go"): they are his report,
 * not an attribution of their own. Nested speech stays ("The agency said the group had accused …").
 */
export function dropNested(findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings];
  const contents: Content[] = [];
  for (const found of findings) for (const { first, end } of found.content) contents.push({ first, end, found });
  contents.sort((a, b) => a.first - b.first);
  let reach = 0;
  const reaches = contents.map(({ end }) => {
    reach = Math.max(reach, end);
    return reach;
  });
  return findings.filter((found) => {
    if (!found.cue || (KEPT.has(found.rule) && found.stance !== "believes") || found.stance === "accuses") return true;
    const at = found.cue.first;
    for (let i = lastBefore(contents, at); i >= 0 && (reaches[i] as number) > at; i--) {
      const outer = contents[i] as { end: number; found: Finding };
      if (outer.found !== found && outer.end > at) return false;
    }
    return true;
  });
}

function lastBefore(contents: readonly { first: number }[], at: number): number {
  let low = -1;
  let high = contents.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((contents[middle]?.first ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

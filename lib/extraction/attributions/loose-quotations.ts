import { Tag } from "../pos/tags";
import type { Quotation } from "../quotes/find-quotations";
import type { Finding } from "./finding";
import { readUncuedQuotation } from "./quote-fallback";
import { type Reading, tagAt, type Unit } from "./reading";

/** Fewer words in marks are a term or a name, not speech. */
const SPEECH_WORDS = 2;

/**
 * Quotations that no cue reports: they go on with the speaker before them when nothing but that speaker's own report
 * stands between (“…,” he said. “…”), across paragraphs too when the quotation before was left open or the paragraph is
 * nothing but the quotation.
 */
export function attachLooseQuotations(reading: Reading, unitOf: Int32Array, findings: Finding[]): void {
  const used = new Map<number, Finding>();
  for (const found of findings) {
    for (const range of found.content) {
      for (let i = range.first; i < range.end; i++) {
        const quote = reading.quoteAt[i] as number;
        if (quote >= 0) used.set(quote, found);
      }
    }
  }
  const latest = latestByUnit(unitOf, findings);
  let speaker: { found: Finding; unit: number } | null = null;
  reading.quotations.forEach((quotation, index) => {
    const own = used.get(index);
    if (own) {
      if (isSpoken(reading, own, quotation)) speaker = { found: own, unit: lastUnit(unitOf, own) };
      return;
    }
    if (quotation.words < SPEECH_WORDS) return;
    const at = unitOf[quotation.first] as number;
    const uncued = readUncuedQuotation(reading, quotation, reading.units[at] as Unit);
    if (uncued) {
      findings.push(uncued);
      speaker = { found: uncued, unit: at };
      return;
    }
    const before = latest.get(at - 1);
    if (!speaker && before) speaker = { found: before, unit: at - 1 };
    if (speaker && at - speaker.unit > 1 && before) speaker = { found: before, unit: at - 1 };
    if (!speaker) return;
    if (at - speaker.unit > 1 || !isWholeUnit(reading, quotation, reading.units[at] as Unit)) return;
    if (reading.tokens[quotation.first]?.gap === "paragraph" && reading.quotations[index - 1]?.closed) {
      const next: Finding = {
        rule: "attribution/monologue",
        source: speaker.found.source,
        cue: null,
        content: [{ first: quotation.first, end: quotation.last + 1 }],
        stance: "asserts",
        confidence: 0.6,
        via: null,
      };
      findings.push(next);
      speaker = { found: next, unit: unitOf[quotation.last] as number };
      return;
    }
    const { found } = speaker;
    found.content.push({ first: quotation.first, end: quotation.last + 1 });
    speaker = { found, unit: unitOf[quotation.last] as number };
  });
}

/** The last report of each unit: “…,” he said, adding that … “…” goes on with what he added. */
function latestByUnit(unitOf: Int32Array, findings: readonly Finding[]): Map<number, Finding> {
  const latest = new Map<number, Finding>();
  for (const found of findings) {
    if (!found.cue || !found.source || found.stance === "believes") continue;
    const unit = unitOf[found.cue.first] as number;
    const known = latest.get(unit);
    if (!known?.cue || known.cue.first < found.cue.first) latest.set(unit, found);
  }
  return latest;
}

function lastUnit(unitOf: Int32Array, { content, cue, source }: Finding): number {
  let last = 0;
  for (const range of [...content, cue, source]) if (range) last = Math.max(last, unitOf[range.end - 1] as number);
  return last;
}

/** The content it goes on with is a quotation itself, not a sentence with a quoted word. */
function isSpoken(reading: Reading, found: Finding, quotation: Quotation): boolean {
  const last = found.content.at(-1);
  return (
    last !== undefined && (quotation.words > SPEECH_WORDS || !quotation.closed) && reading.quoteAt[last.end - 1] !== -1
  );
}

function isWholeUnit(reading: Reading, quotation: Quotation, unit: Unit): boolean {
  for (let i = unit.first; i < quotation.first; i++) {
    if (reading.quoteAt[i] === -1 && tagAt(reading, i) !== Tag.Conjunction) return false;
  }
  for (let i = quotation.last + 1; i < unit.end; i++) {
    if (reading.quoteAt[i] === -1 && reading.tokens[i]?.kind !== "punct") return false;
  }
  return true;
}

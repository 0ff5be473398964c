import type { Quotation } from "../quotes/find-quotations";
import type { Finding } from "./finding";
import type { Reading, Unit } from "./reading";

/** Fewer words in marks are a term or a name, not speech. */
const SPEECH_WORDS = 4;

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
  reading.quotations.forEach((quotation, index) => {
    if (used.has(index) || quotation.words < SPEECH_WORDS) return;
    const unit = reading.units[unitOf[quotation.first] as number] as Unit;
    const previous = used.get(index - 1);
    if (!previous || !isWholeUnit(reading, quotation, unit)) return;
    const before = reading.quotations[index - 1] as Quotation;
    const gap = (unitOf[quotation.first] as number) - (unitOf[before.last] as number);
    if (gap > 1 || !isSpoken(reading, previous, before)) return;
    previous.content.push({ first: quotation.first, end: quotation.last + 1 });
    used.set(index, previous);
  });
}

/** The content it goes on with is a quotation itself, not a sentence with a quoted word. */
function isSpoken(reading: Reading, found: Finding, before: Quotation): boolean {
  const last = found.content.at(-1);
  return last !== undefined && (before.words >= SPEECH_WORDS || !before.closed) && reading.quoteAt[last.end - 1] !== -1;
}

function isWholeUnit(reading: Reading, quotation: Quotation, unit: Unit): boolean {
  for (let i = unit.first; i < quotation.first; i++) if (reading.quoteAt[i] === -1) return false;
  for (let i = quotation.last + 1; i < unit.end; i++) {
    if (reading.quoteAt[i] === -1 && reading.tokens[i]?.kind !== "punct") return false;
  }
  return true;
}

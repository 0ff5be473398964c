import type { AttributionDraft, DateDraft, Document } from "../document";
import { draftAttributions } from "./draft-attributions";
import { dropNested } from "./drop-nested";
import type { Finding } from "./finding";
import { readHeadline, readHeadlineSource } from "./headline";
import { attachLooseQuotations } from "./loose-quotations";
import { readUnit } from "./read-unit";
import { type Reading, readDocument, type Unit } from "./reading";

/** Who said what: looks only where a cue or a quotation stands. */
export function findAttributions(doc: Document, _dates: DateDraft[]): AttributionDraft[] {
  const reading = readDocument(doc);
  const unitOf = new Int32Array(reading.tokens.length);
  const findings: Finding[] = [];
  reading.units.forEach((unit, index) => {
    unitOf.fill(index, unit.first, unit.end);
    const found = readUnit(reading, unit);
    const headline =
      found.length === 0 && isHeadline(reading, unit, index)
        ? (readHeadline(reading, unit) ?? readHeadlineSource(reading, unit))
        : null;
    findings.push(...(headline ? [headline] : found));
  });
  attachLooseQuotations(reading, unitOf, findings);
  return draftAttributions(reading, dropNested(findings));
}

/** The first lines of an article, and any short line with an empty line on both sides and no full stop. */
function isHeadline(reading: Reading, unit: Unit, index: number): boolean {
  return (
    index < 2 ||
    (unit.end - unit.first < 20 &&
      reading.tokens[unit.first]?.gap === "paragraph" &&
      reading.tokens[unit.end - 1]?.text !== ".")
  );
}

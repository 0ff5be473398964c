import type { AttributionDraft, DateDraft, Document } from "../document";
import { CUE_FORMS } from "../lexicons/cue-forms";
import { Tag } from "../pos/tags";
import { dropNested } from "./drop-nested";
import { readAccordingTo } from "./according-to";
import { draftAttributions } from "./draft-attributions";
import type { Finding } from "./finding";
import { attachLooseQuotations } from "./loose-quotations";
import { readAsked, readReducedPassive } from "./passive";
import { readCue } from "./read-cue";
import { type Reading, readDocument, type Unit } from "./reading";
import { findMedium, passesOn } from "./via";

/** Who said what: looks only where a cue or a quotation stands. */
export function findAttributions(doc: Document, _dates: DateDraft[]): AttributionDraft[] {
  const reading = readDocument(doc);
  const unitOf = new Int32Array(reading.tokens.length);
  const findings: Finding[] = [];
  reading.units.forEach((unit, index) => {
    unitOf.fill(index, unit.first, unit.end);
    readUnit(reading, unit, findings);
  });
  attachLooseQuotations(reading, unitOf, findings);
  return draftAttributions(reading, dropNested(findings));
}

function readUnit(reading: Reading, unit: Unit, findings: Finding[]): void {
  let last: Finding | null = null;
  for (let i = unit.first; i < unit.end; i++) {
    const token = reading.tokens[i];
    if (token?.kind !== "word") continue;
    let found: Finding | null = null;
    if (token.lower === "according" || token.lower === "per") found = readAccordingTo(reading, i, unit);
    const entry = CUE_FORMS.get(token.lower);
    if (entry) {
      if (entry.verb && (reading.tags[i] as number) & (Tag.Past | Tag.Participle)) {
        found = readReducedPassive(reading, entry.verb, i, unit);
      }
      found ??= readAsked(reading, i, unit);
      found ??= readCue(reading, entry, i, unit, last);
    }
    if (found && last && passesOn(reading, found, last)) {
      last.via = { source: found.source, cue: found.cue, medium: findMedium(reading, found, unit) };
      continue;
    }
    if (found) {
      findings.push(found);
      last = found;
    }
  }
}

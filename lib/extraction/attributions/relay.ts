import { CUE_FORMS } from "../lexicons/cue-forms";
import { RELAYS } from "../lexicons/report-triggers";
import { KNOWN_ORGANISATIONS } from "../names/organisations";
import { Tag } from "../pos/tags";
import { findContentEnd, trimEnd } from "./content-end";
import type { Finding } from "./finding";
import { findInvertedSource } from "./inverted-source";
import { lowerAt, quotationAt, type Range, type Reading, tagAt, type Unit } from "./reading";
import { beforeBreak, reportedBefore } from "./reported-before";
import { findSubject } from "./subject";
import { readVerbGroup } from "./verb-group";

/**
 * "The agency quoted the mayor as saying …" (the mayor, via the agency) · "The mayor was quoted as saying …" · "…, the
 * daily said, quoting the mayor": read at the word that relays.
 */
export function readRelay(reading: Reading, at: number, unit: Unit): Finding | null {
  if (!RELAYS.has(lowerAt(reading, at)) || quotationAt(reading, at)) return null;
  const group = readVerbGroup(reading, at, unit.first);
  const saying = findSaying(reading, at + 1, unit.end);
  if (saying < 0) return null;
  const opening = findSubject(reading, group.first, unit.first);
  const content = contentAfter(reading, saying + 1, unit) ?? (opening && contentBefore(reading, opening, unit));
  if (!content) return null;
  const cue = { first: saying, end: saying + 1 };
  const stance = CUE_FORMS.get(lowerAt(reading, saying))?.verb?.stance ?? "asserts";
  const base = { rule: "attribution/quoted-as-saying", cue, content: [content], stance, confidence: 0.9 };
  const subject = findSubject(reading, group.first, unit.first);
  const spoken = findInvertedSource(reading, at + 1, unit.end);
  if (!group.passive && spoken) {
    return { ...base, source: spoken, via: { source: subject, cue: { first: at, end: at + 1 }, medium: null } };
  }
  return subject ? { ...base, source: subject, via: null } : null;
}

/** The "saying" of "as saying", a few words on. */
function findSaying(reading: Reading, from: number, unitEnd: number): number {
  for (let i = from; i < Math.min(unitEnd, from + 24); i++) {
    if (lowerAt(reading, i) === "as" && tagAt(reading, i + 1) === Tag.Ing && CUE_FORMS.has(lowerAt(reading, i + 1)))
      return i + 1;
    if (quotationAt(reading, i) || tagAt(reading, i) & (Tag.That | Tag.Past | Tag.Present)) return -1;
  }
  return -1;
}

function contentAfter(reading: Reading, from: number, unit: Unit): Range | null {
  let first = from;
  while (first < unit.end && /^[,:]$/.test(reading.tokens[first]?.text ?? "")) first++;
  const end = findContentEnd(reading, first, { unitEnd: unit.end, unitFirst: unit.first, relative: false });
  return end > first ? { first, end: trimEnd(reading, first, end) } : null;
}

/** “…,” the daily quoted the mayor as saying. */
function contentBefore(reading: Reading, subject: Range, unit: Unit): Range | null {
  const edge = beforeBreak(reading, subject.first, unit);
  return edge > 0 ? reportedBefore(reading, edge, unit) : null;
}

/**
 * "Twelve died, the agency reported, citing the governor": the governor is the source, the agency passes it on. Only a
 * news medium relays; a speaker who cites somebody goes on speaking himself.
 */
export function readCiting(reading: Reading, at: number, unit: Unit, last: Finding | null): boolean {
  const lower = lowerAt(reading, at);
  if ((lower !== "citing" && lower !== "quoting") || !last?.source || !last.cue || last.via?.source) return false;
  if (reading.tokens[at - 1]?.text !== "," || last.source.first < unit.first || !isMedium(reading, last.source))
    return false;
  const source = findInvertedSource(reading, at + 1, unit.end);
  if (!source) return false;
  last.via = { source: last.source, cue: last.cue, medium: null };
  last.source = source;
  last.cue = { first: at, end: at + 1 };
  return true;
}

const MEDIA_NOUNS =
  /^(agency|newspaper|media|television|tv|radio|channel|daily|broadcaster|network|website|outlet|paper|magazine|news|times|post|press)$/;

function isMedium(reading: Reading, { first, end }: Range): boolean {
  const text = [];
  for (let i = first; i < end; i++) text.push(lowerAt(reading, i));
  if (text.some((word) => MEDIA_NOUNS.test(word))) return true;
  const name = text.join(" ").replace(/^the /, "");
  return KNOWN_ORGANISATIONS.get(name) === "media" || KNOWN_ORGANISATIONS.get(text.at(-1) ?? "") === "media";
}

/** "The agency, citing the police, said …": the same with the cited party before the cue. */
export function creditCited(reading: Reading, found: Finding): Finding {
  const { source, cue } = found;
  if (!source || !cue || found.via || lowerAt(reading, source.end) !== "," || !isMedium(reading, source)) return found;
  if (!/^(citing|quoting)$/.test(lowerAt(reading, source.end + 1))) return found;
  const cited = findInvertedSource(reading, source.end + 2, cue.first);
  if (!cited || cited.end > cue.first) return found;
  const citing = { first: source.end + 1, end: source.end + 2 };
  return { ...found, source: cited, cue: citing, via: { source, cue, medium: null } };
}

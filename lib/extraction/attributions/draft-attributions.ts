import { startMemory } from "../coreference/memory";
import { findPeople } from "../coreference/people";
import { type Resolved, resolveSource } from "../coreference/resolve-source";
import { type AttributionDraft, NO_SENTENCE } from "../document";
import { asksForAnonymity } from "../names/anonymity";
import { findSourceKind } from "../names/source-kind";
import { Tag } from "../pos/tags";
import type { Span } from "../schema";
import type { Finding } from "./finding";
import { quotationAt, type Range, type Reading, tagAt } from "./reading";

/** Turns what the rules found into drafts with true spans. */
export function draftAttributions(reading: Reading, findings: readonly Finding[]): AttributionDraft[] {
  if (findings.length === 0) return [];
  const { tokens, tags, doc } = reading;
  const people = findPeople(tokens, tags, doc.title);
  const memory = startMemory();
  return findings
    .filter(isWhole)
    .sort(bySource)
    .map((found) => draftOf(reading, found, found.source && resolveSource(tokens, tags, found.source, people, memory)));
}

function draftOf(reading: Reading, found: Finding, resolved: Resolved | null): AttributionDraft {
  const source = spanOf(reading, found.source);
  const cue = spanOf(reading, found.cue);
  const mode = modeOf(reading, found.content);
  const content = found.content.map((range) => toSpan(reading, mode === "mixed" ? withoutThat(reading, range) : range));
  const via = found.via && {
    source: spanOf(reading, found.via.source),
    cue: spanOf(reading, found.via.cue),
    medium: found.via.medium,
  };
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const span of [source, cue, via?.source, via?.cue, ...content]) {
    if (!span) continue;
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return {
    kind: "attribution",
    start,
    end,
    text: reading.doc.text.slice(start, end),
    rule: found.rule,
    confidence: found.confidence,
    mode,
    source,
    canonical: resolved?.canonical ?? null,
    sourceKind:
      source && resolved ? findSourceKind(source.text, resolved, isHidden(reading, found, resolved)) : "other",
    cue,
    content,
    via,
    stance: claimsResponsibility(found, cue?.text ?? "", content[0]?.text ?? "")
      ? "claims-responsibility"
      : found.stance,
    sentence: NO_SENTENCE,
  };
}

/** A source without a name, in a sentence that says why it has none. */
function isHidden({ doc, tokens }: Reading, { source }: Finding, { person, isName }: Resolved): boolean {
  return !person && !isName && asksForAnonymity(doc, tokens[source?.first ?? 0]?.sentence ?? 0);
}

/** A part that lost its last token to trimming ("Minister: ;") leaves nothing to attribute. */
function isWhole({ source, cue, content, via }: Finding): boolean {
  for (const range of content) if (range.end <= range.first) return false;
  for (const range of [source, cue, via?.source, via?.cue]) if (range && range.end <= range.first) return false;
  return true;
}

/** "claimed responsibility for", "claimed the attack", "an attack claimed by": not every claim is one of responsibility. */
function claimsResponsibility({ rule }: Finding, cue: string, content: string): boolean {
  if ((cue.charCodeAt(0) | 0x20) !== 0x63 || !/^claim/i.test(cue)) return false;
  if (rule === "attribution/claimed-by") return true;
  return /^(full |sole |joint )?responsibility\b|^(the|an|this|that|both|several|two|three) ([\w-]+ ){0,3}(attacks?|strikes?|bombings?|killings?|blasts?|explosions?|assaults?|raids?|shootings?|ambush|kidnappings?)\b/i.test(
    content,
  );
}

function bySource(a: Finding, b: Finding): number {
  return (a.source?.first ?? a.content[0]?.first ?? 0) - (b.source?.first ?? b.content[0]?.first ?? 0);
}

function spanOf(reading: Reading, range: Range | null): Span | null {
  return range === null ? null : toSpan(reading, range);
}

function toSpan({ doc, tokens }: Reading, { first, end }: Range): Span {
  const from = tokens[first]?.start ?? 0;
  const to = tokens[end - 1]?.end ?? from;
  return { start: from, end: to, text: doc.text.slice(from, to) };
}

/** Direct when all of the content stands in quotation marks, mixed when part of it does. */
function modeOf(reading: Reading, content: readonly Range[]): AttributionDraft["mode"] {
  let quoted = 0;
  let plain = 0;
  for (const range of content) {
    for (let i = range.first; i < range.end; i++) {
      if (quotationAt(reading, i)) quoted++;
      else if (reading.tokens[i]?.kind !== "punct") plain++;
    }
  }
  if (quoted === 0) return "indirect";
  return plain === 0 && !isFragment(reading, content[0]) ? "direct" : "mixed";
}

/**
 * An indirect clause keeps its "that", as the annotators of PARC and PolNeAR mark it; with words in quotation marks the
 * content is given as the speaker's own clause, without the reporter's conjunction.
 */
function withoutThat(reading: Reading, range: Range): Range {
  if (tagAt(reading, range.first) !== Tag.That || range.end - range.first < 3) return range;
  return { ...range, first: reading.tokens[range.first + 1]?.text === "," ? range.first + 2 : range.first + 1 };
}

/** She noted “the need for calm”: the quotation is a piece of the reporter's sentence, not a sentence of the speaker's. */
function isFragment(reading: Reading, content: Range | undefined): boolean {
  if (!content) return false;
  const first = reading.tokens[content.first + 1];
  const before = reading.tokens[content.first - 1];
  if (first?.kind !== "word" || before?.kind !== "word") return false;
  return first.text.charAt(0) === first.lower.charAt(0);
}

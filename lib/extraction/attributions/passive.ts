import { CUE_FORMS, type CueVerb } from "../lexicons/cue-forms";
import { Tag } from "../pos/tags";
import { findComplement } from "./complement";
import { findContentEnd, trimEnd } from "./content-end";
import { type Finding, finding } from "./finding";
import { findInvertedSource } from "./inverted-source";
import { lowerAt, quotationAt, type Range, type Reading, tagAt, type Unit } from "./reading";
import { findSubject } from "./subject";
import type { VerbGroup } from "./verb-group";

/**
 * The reported thing is the subject: "The blast was claimed by the group" (content: the blast) · "He was accused by rivals
 * of fraud" (he + of fraud).
 */
export function readPassive(reading: Reading, verb: CueVerb, group: VerbGroup, unit: Unit): Finding | null {
  const by = findAgent(reading, group.head + 1, unit.end);
  return by && readAgent(reading, verb, group, by, unit);
}

/** "It is thought that the fire began in a kitchen": reported by nobody who is named. */
export function readImpersonal(reading: Reading, verb: CueVerb, group: VerbGroup, unit: Unit): Finding | null {
  const that = group.head + 1;
  if (lowerAt(reading, group.first - 1) !== "it" || tagAt(reading, that) !== Tag.That || group.negated) return null;
  if (!IMPERSONAL.has(verb.lemma)) return null;
  const end = findContentEnd(reading, that, { unitEnd: unit.end, unitFirst: unit.first, relative: false });
  if (end <= that + 1) return null;
  const cue = { first: group.head, end: that };
  return finding("attribution/it-is-said", verb, { source: null, cue, content: [{ first: that, end }] }, 0.7);
}

const IMPERSONAL: ReadonlySet<string> = new Set(
  "think believe say report fear allege estimate claim suspect understand announce assume rumour".split(" "),
);

/** The judge was asked, “Did you know?”: a question in its own words, by nobody who is named. */
export function readWasAsked(reading: Reading, verb: CueVerb, group: VerbGroup, unit: Unit): Finding | null {
  const comma = group.head + 1;
  const quotation = quotationAt(reading, comma + 1);
  if (verb.lemma !== "ask" || !/^[,:]$/.test(reading.tokens[comma]?.text ?? "") || !quotation) return null;
  if (quotation.first !== comma + 1 || quotation.last >= unit.end) return null;
  const content = [{ first: quotation.first, end: quotation.last + 1 }];
  return finding("attribution/was-asked", verb, { source: null, cue: { first: group.head, end: comma }, content }, 0.7);
}

/** "claimed by a group calling itself the Northern Front": the agent right after the participle. */
export function findAgent(reading: Reading, after: number, unitEnd: number): Range | null {
  let at = after;
  while (at < unitEnd && tagAt(reading, at) & (Tag.Adverb | Tag.Time)) at++;
  if (lowerAt(reading, at) !== "by") return null;
  const agent = findInvertedSource(reading, at + 1, unitEnd);
  if (!agent || tagAt(reading, agent.first) === Tag.Ing) return null;
  return { first: agent.first, end: withCalling(reading, agent.end, unitEnd) };
}

function withCalling(reading: Reading, end: number, unitEnd: number): number {
  if (!/^(calling|called|named|known)$/.test(lowerAt(reading, end))) return end;
  let i = end + 1;
  while (i < unitEnd && tagAt(reading, i) & (Tag.Object | Tag.Det | Tag.Name | Tag.Noun | Tag.Preposition)) {
    if (tagAt(reading, i) === Tag.Preposition && !(tagAt(reading, i + 1) & (Tag.Name | Tag.Det))) break;
    i++;
  }
  return i;
}

function readAgent(reading: Reading, verb: CueVerb, group: VerbGroup, agent: Range, unit: Unit): Finding | null {
  const cue = { first: group.head, end: group.head + 1 };
  const subject = findSubject(reading, group.first, unit.first);
  const rest = agent.end;
  const content: Range[] = [];
  // "Residents were told by the army that": the subject listens.
  if (subject && !verb.frames.includes("r") && !(tagAt(reading, subject.first) & (Tag.Wh | Tag.That)))
    content.push(subject);
  if (verb.prepositions.has(lowerAt(reading, rest)) || tagAt(reading, rest) & (Tag.That | Tag.To)) {
    const end = findContentEnd(reading, rest, { unitEnd: unit.end, unitFirst: unit.first, relative: false });
    content.push({ first: rest, end: trimEnd(reading, rest, end) });
  } else if (verb.stance === "accuses" || verb.lemma === "quote" || verb.lemma === "cite") return null;
  if (content.length === 0) return null;
  return finding("attribution/claimed-by", verb, { source: agent, cue, content }, 0.85);
}

/** "He was asked by a reporter whether he would go": a question without an asker says nothing that could be checked. */
export function readAsked(reading: Reading, head: number, unit: Unit): Finding | null {
  const verb = CUE_FORMS.get(lowerAt(reading, head))?.verb;
  if (verb?.lemma !== "ask") return null;
  const asker = findAgent(reading, head + 1, unit.end);
  if (!asker) return null;
  const complement = findComplement(reading, { ...verb, frames: "qw" }, asker.end, unit.end);
  if (!complement || (complement.kind !== "wh" && complement.kind !== "preposition")) return null;
  const limits = { unitEnd: unit.end, unitFirst: unit.first, relative: false, phrase: true };
  const content = { first: complement.first, end: findContentEnd(reading, complement.first, limits) };
  return finding(
    "attribution/asked",
    verb,
    { source: asker, cue: { first: head, end: head + 1 }, content: [content] },
    0.8,
  );
}

/** "rockets claimed by the militia": a participle with its agent and no auxiliary. */
export function readReducedPassive(reading: Reading, verb: CueVerb, head: number, unit: Unit): Finding | null {
  const agent = verb.lemma === "quote" || verb.lemma === "cite" ? null : findAgent(reading, head + 1, unit.end);
  if (!agent) return null;
  const subject = findSubject(reading, head, unit.first);
  if (!subject) return null;
  return finding(
    "attribution/claimed-by",
    verb,
    { source: agent, cue: { first: head, end: head + 1 }, content: [subject] },
    0.8,
  );
}

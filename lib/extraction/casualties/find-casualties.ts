import type { AttributionDraft, CasualtyDraft, DateDraft, Document, NumberMention, Sentence } from "../document";
import type { Span } from "../schema";
import { Begins } from "../spellings/spelling";
import { type Count, findCounts } from "./counts/find-counts";
import { draftOf, type Scene } from "./draft";
import { findCauses } from "./fields/cause";
import { findPlaces } from "./fields/place";
import { findHarms } from "./harms/find-harms";
import type { Harm } from "./lexicons/harm-words";
import { linkBareTotals } from "./links/bare-totals";
import { linkEvents } from "./links/events";
import { linkFates } from "./links/fates";
import { linkInner } from "./links/inner";
import type { Link, Links } from "./links/link";
import { linkObjects } from "./links/objects";
import { linkMistaken, linkRevisions } from "./links/revisions";
import { linkGapped, linkSubjects } from "./links/subjects";
import { linkTallies } from "./links/tallies";
import { linkTolls } from "./links/tolls";
import { findParts } from "./parts/find-parts";
import { inheritStatus } from "./parts/inherit-status";
import { Sense } from "./sense";
import { buildView, type SentenceView } from "./sentence-view";
import { isFiction, isRefused, isSport } from "./traps";

/** The figure a later sentence may go on from: "Five were children." */
type Earlier = { harm: Harm; drafts: CasualtyDraft[]; sentence: number } | null;

/**
 * Finds who was harmed, and how many: each sentence with a harm word is read into its counts and its harm words, the two
 * are linked, figures inside figures are found, and what the sentence says of place, time and doer is added.
 */
export function findCasualties(
  doc: Document,
  numbers: NumberMention[],
  dates: DateDraft[],
  attributions: AttributionDraft[],
): CasualtyDraft[] {
  const drafts: CasualtyDraft[] = [];
  const nextNumbers = slicer(numbers);
  const nextDates = slicer(dates);
  const attributionsNear = nearby(attributions);
  let earlier: Earlier = null;
  for (let s = 0; s < doc.sentences.length; s++) {
    const sentence = doc.sentences[s];
    if (sentence === undefined) continue;
    const follows: Earlier = earlier !== null && s - earlier.sentence <= 2 ? earlier : null;
    const triggered = (sentence.begins & Begins.Harm) !== 0;
    if (!triggered && follows === null) continue;
    const own = nextNumbers(sentence.start, sentence.end);
    if (!triggered && own.length === 0) continue;
    const ownDates = nextDates(sentence.start, sentence.end);
    const harms = findHarms(doc.tokens, sentence.firstToken, sentence.endToken);
    if (harms.length === 0 && (follows === null || own.length === 0) && !hasToll(doc, sentence)) continue;
    const counts = findCounts(doc.tokens, sentence.firstToken, sentence.endToken, own, ownDates);
    if (counts.length === 0) continue;
    const view = buildView(doc, sentence.firstToken, sentence.endToken, counts, harms);
    if (isFiction(view)) continue;
    const found = readSentence(view, ownDates, attributionsNear(sentence.start, sentence.end), follows);
    drafts.push(...found);
    const wholes = found.filter((draft) => draft.partOf === null);
    if (wholes[0] !== undefined) earlier = { harm: wholes[0].harm, drafts: wholes, sentence: s };
  }
  return drafts;
}

/** A phrase's first word ("found dead") triggers, but only a harm or a toll leads to figures. */
function hasToll({ tokens }: Document, { firstToken, endToken }: Sentence): boolean {
  for (let i = firstToken; i < endToken; i++) if ((tokens[i]?.word.casualty ?? 0) & Sense.Fate) return true;
  return false;
}

function readSentence(
  view: SentenceView,
  dates: DateDraft[],
  attributions: AttributionDraft[],
  earlier: Earlier,
): CasualtyDraft[] {
  const links: Links = new Map();
  linkInner(view, links);
  linkObjects(view, links);
  linkSubjects(view, links);
  linkEvents(view, links);
  linkGapped(view, links);
  linkTolls(view, links);
  linkBareTotals(view, links, strongestHarm(links) ?? earlier?.harm ?? null);
  linkRevisions(view, links, earlier?.harm ?? null);
  linkMistaken(view, links);
  linkTallies(view, links);
  linkFates(view, links, earlier?.harm ?? null);
  const parts = findParts(view, links, earlier?.harm ?? null);
  const wholes = new Map<Count, Count | null>();
  for (const part of parts) {
    links.set(part.count, part.link);
    wholes.set(part.count, part.whole);
  }
  if (links.size === 0) return [];
  inheritStatus(view, links, wholes);
  const sport = isSport(view);
  const sources = attributions.flatMap((attribution) => (attribution.source === null ? [] : [attribution.source]));
  const scene: Scene = {
    view,
    dates,
    attributions,
    places: findPlaces(view, dates, sources),
    causes: findCauses(view),
  };
  const made = new Map<Count, CasualtyDraft>();
  for (const link of [...links.values()].sort((a, b) => a.count.numberFirst - b.count.numberFirst)) {
    if (isRefused(view, link, sport)) continue;
    const draft = draftOf(scene, link);
    if (link.total && link.mention === null) goOn(draft, earlier, dates);
    made.set(link.count, draft);
  }
  for (const [count, whole] of wholes) {
    const draft = made.get(count);
    if (draft === undefined) continue;
    draft.partOf = whole === null ? earlierWhole(earlier, draft) : (made.get(whole) ?? null);
    inherit(draft);
  }
  return [...made.values()];
}

function strongestHarm(links: Links): Harm | null {
  let best: Link | null = null;
  for (const link of links.values()) if (best === null || link.confidence > best.confidence) best = link;
  return best?.harm ?? null;
}

function earlierWhole(earlier: Earlier, draft: CasualtyDraft): CasualtyDraft | null {
  const size = draft.low ?? draft.best ?? draft.high ?? 0;
  return (
    earlier?.drafts.find(
      (whole) => whole.harm === draft.harm && (whole.low ?? whole.best ?? whole.high ?? 0) >= size,
    ) ?? null
  );
}

/** "On Sunday its count had stood at 9,770": an earlier state of the running total before it, not the dead of that Sunday. */
function goOn(draft: CasualtyDraft, earlier: Earlier, dates: DateDraft[]): void {
  const total = earlier?.drafts.find((whole) => whole.harm === draft.harm && whole.figure === "cumulative");
  if (total === undefined || draft.figure !== "incident") return;
  draft.figure = "cumulative";
  draft.since ??= total.since;
  draft.place ??= total.place;
  draft.cause ??= total.cause;
  draft.actor ??= total.actor;
  const days = dates.filter((date) => date.type === "DATE" && date.value !== null);
  if (days.length === 1) draft.asOf ??= days[0]?.value ?? null;
}

/** Whoever is inside a figure was harmed as it says: same cause, doer and mood, unless the part says otherwise. */
function inherit(draft: CasualtyDraft): void {
  const whole = draft.partOf;
  if (whole === null) return;
  draft.cause ??= whole.cause;
  draft.actor ??= whole.actor;
  draft.place ??= whole.place;
  if (draft.civilian === "unknown" && (whole.civilian === "civilian" || whole.civilian === "combatant"))
    draft.civilian = whole.civilian;
  if (draft.modality === "asserted" && whole.modality !== "negated") draft.modality = whole.modality;
  if (draft.figure === "incident" && whole.figure !== "revision") draft.figure = whole.figure;
}

/** What of a sorted list lies in one stretch of text after another. */
function slicer<T extends { start: number; end: number }>(list: T[]): (start: number, end: number) => T[] {
  let at = 0;
  return (start, end) => {
    while (at < list.length && (list[at] as T).start < start) at++;
    const from = at;
    while (at < list.length && (list[at] as T).start < end) at++;
    return from === at ? [] : list.slice(from, at);
  };
}

/** Attributions with a content over one sentence after another; each content is met once and dropped once it ends. */
function nearby(attributions: AttributionDraft[]): (start: number, end: number) => AttributionDraft[] {
  const contents: { span: Span; attribution: AttributionDraft }[] = [];
  for (const attribution of attributions) for (const span of attribution.content) contents.push({ span, attribution });
  contents.sort((a, b) => a.span.start - b.span.start);
  let at = 0;
  let open: typeof contents = [];
  return (start, end) => {
    open = open.filter(({ span }) => span.end > start);
    for (; at < contents.length && (contents[at]?.span.start ?? end) < end; at++) {
      const content = contents[at];
      if (content !== undefined && content.span.end > start) open.push(content);
    }
    return open.map(({ attribution }) => attribution);
  };
}

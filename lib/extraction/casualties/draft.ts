import { type AttributionDraft, type CasualtyDraft, type DateDraft, NO_SENTENCE } from "../document";
import type { Span } from "../schema";
import { actorOf } from "./fields/actor";
import { timesOf } from "./fields/as-of";
import { causeOf } from "./fields/cause";
import { civilianOf } from "./fields/civilian";
import { figureOf } from "./fields/figure-type";
import { settleRunning } from "./fields/going-on";
import { modalityOf } from "./fields/modality";
import { placeOf, type TokenRange } from "./fields/place";
import type { Link } from "./links/link";
import type { SentenceView } from "./sentence-view";

export type Scene = {
  view: SentenceView;
  dates: DateDraft[];
  attributions: AttributionDraft[];
  places: Parameters<typeof placeOf>[2];
  causes: TokenRange[];
};

/** The claim a link makes: its spans, and the fields the sentence around it gives. */
export function draftOf(scene: Scene, link: Link): CasualtyDraft {
  const { view } = scene;
  const { count } = link;
  const victims = victimsOf(link);
  const cause = causeOf(view, link, scene.causes);
  const actor = actorOf(view, link, cause);
  const place = placeOf(view, link, scene.places);
  let { first } = count;
  let end = count.numberEnd;
  for (const part of [victims, link.mention]) {
    if (part === null) continue;
    first = Math.min(first, part.first);
    end = Math.max(end, part.end);
  }
  const whole = spanOf(view, { first, end });
  const times = timesOf(view, link, scene.dates);
  const running = settleRunning(view, link, { figure: figureOf(view, link, cause), since: times.since });
  return {
    kind: "casualty",
    start: whole.start,
    end: whole.end,
    text: whole.text,
    rule: link.rule,
    confidence: link.confidence,
    number: spanOf(view, { first: count.numberFirst, end: count.numberEnd }),
    low: count.low,
    best: count.best,
    high: count.high,
    bound: count.bound,
    harm: link.harm,
    victims: victims === null ? null : spanOf(view, victims),
    victimGroup: link.victims?.group ?? count.group,
    civilian: civilianOf(view, link),
    figure: running.figure,
    partOf: null,
    place: place === null ? null : spanOf(view, place),
    cause: cause === null ? null : spanOf(view, cause),
    actor: actor === null ? null : spanOf(view, actor),
    since: running.since,
    asOf: times.asOf,
    modality: modalityOf(view, link, scene.attributions),
    sentence: NO_SENTENCE,
    attribution: null,
  };
}

function victimsOf(link: Link): TokenRange | null {
  if (link.victims !== undefined) return link.victims;
  const { victimsFirst, victimsEnd } = link.count;
  return victimsEnd > victimsFirst ? { first: victimsFirst, end: victimsEnd } : null;
}

function spanOf(view: SentenceView, range: TokenRange): Span {
  const start = view.tokens[range.first]?.start ?? 0;
  const end = view.tokens[range.end - 1]?.end ?? start;
  return { start, end, text: view.doc.text.slice(start, end) };
}

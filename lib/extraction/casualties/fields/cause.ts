import { CAUSE_MODIFIERS, CAUSES, LASTING_CAUSES, PALE_CAUSES } from "../lexicons/causes";
import type { Link } from "../links/link";
import { Sense } from "../sense";
import { hasSense, type SentenceView, wordAt } from "../sentence-view";
import type { TokenRange } from "./place";
import { opensClause } from "./scope";

/** Every cause named in a sentence: "suicide car bombing", "airstrike", "earthquake". */
export function findCauses(view: SentenceView): TokenRange[] {
  const causes: TokenRange[] = [];
  if ((view.senses & Sense.Cause) === 0) return causes;
  for (let i = view.first; i < view.end; i++) {
    if (!hasSense(view, i, Sense.Cause)) continue;
    // "car bomb attack" ends at its last word.
    if (CAUSES.has(wordAt(view, i + 1)) && view.tokens[i + 1]?.gap !== "paragraph") continue;
    if (!isNoun(view, i)) continue;
    let first = i;
    // "a car bomb attack"; "the outbreak cholera was killing" are two.
    while (
      first > view.first &&
      (CAUSE_MODIFIERS.has(wordAt(view, first - 1)) ||
        (CAUSES.has(wordAt(view, first - 1)) && !LASTING_CAUSES.has(wordAt(view, first - 1))))
    )
      first--;
    causes.push({ first, end: nameEnd(view, i) });
  }
  return causes;
}

/** "The attack saw 276 abducted; separately, 59 died": another event begins between the two. */
function isApart(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:separately|elsewhere|meanwhile)$/.test(wordAt(view, i))) return true;
  return false;
}

const STORMS = new Set("typhoon hurricane cyclone storm".split(" "));

/** "Typhoon Haiyan", "a heat wave": the name, or the second half, belongs to the cause. */
function nameEnd(view: SentenceView, at: number): number {
  const word = wordAt(view, at);
  const next = view.tokens[at + 1];
  if (next === undefined || at + 1 >= view.end) return at + 1;
  if ((word === "heat" || word === "cold") && /^(?:waves?|spells?|snaps?)$/.test(next.lower)) return at + 2;
  // "a mortar round".
  if (/^(?:mortar|artillery|tank)$/.test(word) && /^rounds?$/.test(next.lower)) return at + 2;
  const named = STORMS.has(word) && /^[A-Z][a-z]/.test(next.text) && /^[A-Z]/.test(view.tokens[at]?.text ?? "");
  return named ? at + 2 : at + 1;
}

const WORKERS = new Set(
  "police chief chiefs marshal marshals captain extinguisher extinguishers hydrant hydrants officer officers official officials gear shields fighter fighters worker workers department brigade brigades service services crew crews engine truck trucks station crimes crime correspondent monitor monitors minister ministry room zone zones victims survivors alarm safety planes plane jets".split(
    " ",
  ),
);

/** Doers in the plural, whose next word is a verb: "gunmen storm", "rebels shell". */
const DOERS =
  /^(?:gunmen|militants|rebels|insurgents|fighters|bandits|soldiers|troops|jihadists|terrorists|forces|jets|warplanes|attackers|militiamen|planes)$/;

/** "opened fire", "Israel strikes Gaza", "war crimes", "fire crews": the word is no cause here. */
function isNoun(view: SentenceView, at: number): boolean {
  const word = wordAt(view, at);
  const before = wordAt(view, at - 1);
  const after = wordAt(view, at + 1);
  // "a Covid ward", "cholera patients": what the house or the sick are called after.
  if (
    /^(?:wards?|patients?|units?|clinics?|hospitals?|vaccines?|vaccinations?|wing|centres?|centers?|tests?)$/.test(
      after,
    )
  )
    return false;
  // "Action Against Hunger".
  if (before === "against" && view.tokens[at]?.text !== word) return false;
  if (word === "fire" && after === "exchange") return false;
  if (/^(?:agency|management|relief|response|authority|commission|officials?|department|ministry)$/.test(after))
    return false;
  if (
    WORKERS.has(after) &&
    (word === "riot" ||
      word === "fire" ||
      word === "war" ||
      word === "mine" ||
      word === "rescue" ||
      word === "disaster")
  )
    return false;
  // "pulled 27 bodies from the wreck" is where they lay; "gunmen storm a village" is a headline's verb.
  if (/^(?:wreck|rubble|debris)$/.test(word) && /^(?:from|in|inside|of|under)$/.test(wordAt(view, at - 2)))
    return false;
  if (/^(?:storm|attack|raid|ambush|shell|bomb|strike)$/.test(word) && DOERS.test(before)) return false;
  if (word === "fire")
    return !/^(?:opened|open|opening|returned|opens|return|returning|cease|under|exchanged|came|exchange|of|friendly)$/.test(
      before,
    );
  if (word === "mine" || word === "mines")
    return (
      /^(?:land|anti-personnel|a|roadside|antipersonnel|hit|struck)$/.test(before) &&
      !/^(?:in|at)$/.test(wordAt(view, at - 2))
    );
  if (word === "gas" || word === "cold" || word === "heat" || word === "device" || word === "shell")
    return before !== "the" || word === "shell" || view.harmOver.has(at + 1);
  if (word === "drone" || word === "rocket" || word === "missile") return true;
  if (word === "strike" || word === "strikes")
    return !/^(?:general|hunger|to|on|could|may|might|labor|labour)$/.test(before);
  if (/^(?:attack|raid|crash|storm|protest|clash|collapse|battle|bomb|assault|ambush|flood|collision)$/.test(word)) {
    return !(
      /^(?:to|could|may|might|will|would|can)$/.test(before) ||
      (/^(?:the|a|an|his|their|them|him)$/.test(after) && !/^(?:the|a|an)$/.test(before))
    );
  }
  return true;
}

/** "rains triggered landslides": the second killed. */
const SETS_OFF =
  /^(?:trigger(?:s|ed|ing)|spark(?:s|ed|ing)|unleash(?:es|ed|ing)|caus(?:es|ed|ing)|set|prompt(?:s|ed|ing))$/;

/** What people are arrested in. */
const ARRESTING = new Set(
  "raid raids operation operations crackdown protest protests rally riot riots demonstration demonstrations unrest coup clashes offensive incursion".split(
    " ",
  ),
);

/** What killed them: the subject of an active verb, else the best cause near the figure. */
export function causeOf(view: SentenceView, link: Link, causes: TokenRange[]): TokenRange | null {
  const at = link.mention?.first ?? link.count.first;
  const right = Math.max(link.count.end, link.mention?.end ?? link.count.end);
  const left = Math.min(link.count.first, at);
  let best: TokenRange | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  const own = ownReach(view, link);
  for (const cause of causes) {
    if (cause.first < own) continue;
    if (link.harm === "detained" && !ARRESTING.has(wordAt(view, cause.end - 1))) continue;
    if (cause.first >= left && cause.end <= right && link.mention !== null && overlapsMention(link, cause)) continue;
    if (isApart(view, cause.end, left) || isApart(view, right, cause.first)) continue;
    const before = cause.end <= at;
    if (link.total && before && hasSemicolon(view, cause.end, left)) continue;
    const parted = isParted(view, before ? cause.end : right, before ? left : cause.first);
    const gap = before ? at - cause.end : Math.max(0, cause.first - right);
    let score = -gap;
    if (PALE_CAUSES.has(wordAt(view, cause.end - 1)) && cause.end - cause.first === 1) score -= 14;
    if (SETS_OFF.test(wordAt(view, cause.end)) || SETS_OFF.test(wordAt(view, cause.end + 1))) score -= 10;
    if (parted) score -= 24;
    if (link.active && before) score += 8;
    if (before && isAntecedent(view, cause.end, at)) score += 16;
    if (!before && isClauseBetween(view, right, cause.first)) score -= 12;
    if (score > bestScore) {
      best = cause;
      bestScore = score;
    }
  }
  return best;
}

function hasSemicolon(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (wordAt(view, i) === ";") return true;
  return false;
}

/** "…, and 23 people have died in …" stands between. */
function isParted(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (opensClause(view, i)) return true;
  return false;
}

/** "…, bringing to nine the number of troops killed this month": a total of a stretch has no cause of what came before. */
function ownReach(view: SentenceView, link: Link): number {
  if (link.total !== true || link.mention === null) return view.first;
  const { end, first } = link.mention;
  let stretch = false;
  for (let i = end; i < end + 4; i++)
    if (/^(?:this|since|so|last|past|year|month|week)$/.test(wordAt(view, i))) stretch = true;
  for (let i = first - 1; stretch && i > first - 9; i--)
    if (/^(?:bringing|taking|raising|pushing|lifting)$/.test(wordAt(view, i))) return i;
  return view.first;
}

/** "the attacks on Tyre, which killed 12": the relative pronoun points back at the last cause before it. */
function isAntecedent(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 10; i++) {
    if (/^(?:which|that)$/.test(wordAt(view, i))) return true;
    if (i > from && CAUSES.has(wordAt(view, i))) return false;
  }
  return false;
}

function overlapsMention(link: Link, cause: TokenRange): boolean {
  return link.mention !== null && cause.first < link.mention.end && link.mention.first < cause.end;
}

function isClauseBetween(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:;|and|but|while|,)$/.test(wordAt(view, i))) return true;
  return false;
}

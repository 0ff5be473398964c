import { ACTORS, ARMED_GROUPS } from "./lexicons/actors";
import { CAUSE_MODIFIERS, CAUSES, PALE_CAUSES } from "./lexicons/causes";
import { endsPhrase } from "./lexicons/function-words";
import { ADJECTIVES, COUNTRIES } from "./lexicons/nations";
import type { Link } from "./links";
import type { TokenRange } from "./place";
import { type SentenceView, wordAt } from "./sentence-view";

/** Every cause named in a sentence: "suicide car bombing", "airstrike", "earthquake". */
export function findCauses(view: SentenceView): TokenRange[] {
  const causes: TokenRange[] = [];
  for (let i = view.first; i < view.end; i++) {
    if (!CAUSES.has(wordAt(view, i))) continue;
    // "car bomb attack" ends at its last word.
    if (CAUSES.has(wordAt(view, i + 1)) && view.tokens[i + 1]?.gap !== "paragraph") continue;
    if (!isNoun(view, i)) continue;
    let first = i;
    while (first > view.first && (CAUSE_MODIFIERS.has(wordAt(view, first - 1)) || CAUSES.has(wordAt(view, first - 1))))
      first--;
    causes.push({ first, end: i + 1 });
  }
  return causes;
}

const WORKERS = new Set(
  "fighter fighters worker workers department brigade brigades service services crew crews engine truck trucks station crimes crime correspondent monitor monitors minister ministry room zone zones victims survivors alarm safety planes plane jets".split(
    " ",
  ),
);

/** "opened fire", "Israel strikes Gaza", "war crimes", "fire crews": the word is no cause here. */
function isNoun(view: SentenceView, at: number): boolean {
  const word = wordAt(view, at);
  const before = wordAt(view, at - 1);
  const after = wordAt(view, at + 1);
  if (
    WORKERS.has(after) &&
    (word === "fire" || word === "war" || word === "mine" || word === "rescue" || word === "disaster")
  )
    return false;
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
    return before !== "the" || word === "shell";
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

/** What killed them: the subject of an active verb, else the best cause near the figure. */
export function causeOf(view: SentenceView, link: Link, causes: TokenRange[]): TokenRange | null {
  const at = link.mention?.first ?? link.count.first;
  const right = Math.max(link.count.end, link.mention?.end ?? link.count.end);
  const left = Math.min(link.count.first, at);
  let best: TokenRange | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const cause of causes) {
    if (cause.first >= left && cause.end <= right && link.mention !== null && overlapsMention(link, cause)) continue;
    const before = cause.end <= at;
    const gap = before ? at - cause.end : Math.max(0, cause.first - right);
    let score = -gap;
    if (PALE_CAUSES.has(wordAt(view, cause.end - 1)) && cause.end - cause.first === 1) score -= 14;
    if (link.active && before) score += 8;
    if (!before && isClauseBetween(view, right, cause.first)) score -= 12;
    if (score > bestScore) {
      best = cause;
      bestScore = score;
    }
  }
  return best;
}

function overlapsMention(link: Link, cause: TokenRange): boolean {
  return link.mention !== null && cause.first < link.mention.end && link.mention.first < cause.end;
}

function isClauseBetween(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:;|and|but|while|,)$/.test(wordAt(view, i))) return true;
  return false;
}

/** Who did it. The span is the article's own word: "Israeli" of "an Israeli airstrike". */
export function actorOf(view: SentenceView, link: Link, cause: TokenRange | null): TokenRange | null {
  return (
    byAgent(view, link) ??
    subjectActor(view, link) ??
    causeActor(view, cause) ??
    laterAgent(view, link) ??
    clauseActor(view, link)
  );
}

/** "were killed by Taliban gunmen". */
function byAgent(view: SentenceView, link: Link): TokenRange | null {
  const from = link.mention === null ? link.count.end : link.mention.end;
  for (let i = from; i < view.end && i < from + 8; i++) {
    const word = wordAt(view, i);
    if (word === "by") return readActor(view, i + 1);
    if (word === "," || word === ";" || word === "and" || word === "when") return null;
  }
  return null;
}

/** An actor that starts at a token, without its article. */
function readActor(view: SentenceView, at: number): TokenRange | null {
  let i = at;
  while (/^(?:the|a|an|its|his|their|some|unknown|unidentified|suspected|alleged)$/.test(wordAt(view, i))) i++;
  while (
    view.countFrom.has(i) &&
    (view.tokens[i]?.kind === "number" || /^(?:two|three|four|five|six|several|dozens)$/.test(wordAt(view, i)))
  )
    i++;
  const first = i;
  let last = -1;
  for (; i < view.end && i < first + 8; i++) {
    const token = view.tokens[i];
    if (token === undefined || token.kind !== "word" || (endsPhrase(token.lower) && token.lower !== "'s")) break;
    if (CAUSES.has(token.lower) && last < 0 && !ACTORS.has(token.lower)) {
      // "by an Israeli airstrike": the nation is the actor.
      return i > first && isNationOrGroup(wordAt(view, first)) ? { first, end: first + 1 } : null;
    }
    if (CAUSES.has(token.lower)) break;
    if (ACTORS.has(token.lower) || isNationOrGroup(token.lower) || isCapital(token.text)) last = i;
    else if (last >= 0 && !ACTORS.has(wordAt(view, i + 1))) break;
  }
  return last < 0 ? null : { first, end: last + 1 };
}

function isNationOrGroup(word: string): boolean {
  return ADJECTIVES.has(word) || COUNTRIES.has(word) || ARMED_GROUPS.has(word);
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 65 && code <= 90;
}

/** "Taliban gunmen killed 12", "accused Israel of killing four". */
function subjectActor(view: SentenceView, link: Link): TokenRange | null {
  if (!link.active || link.mention === null) return null;
  let at = link.mention.first;
  while (
    at > view.first &&
    /^(?:has|have|had|also|then|later|reportedly|allegedly|of|for|to|who|which|that|,|and|shot|were|was)$/.test(
      wordAt(view, at - 1),
    )
  ) {
    if (wordAt(view, at - 1) === "," && link.mention.form === "ing") return null;
    at--;
  }
  const last = at - 1;
  const head = wordAt(view, last);
  if (!(ACTORS.has(head) || isNationOrGroup(head))) return null;
  return { first: actorStart(view, last), end: last + 1 };
}

function actorStart(view: SentenceView, last: number): number {
  let first = last;
  while (first > view.first && first > last - 4) {
    const token = view.tokens[first - 1];
    if (token === undefined || token.kind !== "word" || endsPhrase(token.lower) || token.lower === "'s") break;
    if (
      !(
        isCapital(token.text) ||
        isNationOrGroup(token.lower) ||
        ACTORS.has(token.lower) ||
        /^(?:armed|masked|suspected|unidentified|unknown|islamist|rebel|security|government|riot|special|border|air|death|far-right|state|regime)$/.test(
          token.lower,
        )
      )
    )
      break;
    first--;
  }
  return first;
}

/** "Israeli airstrike", "Israel's bombardment", "Hamas' attacks". */
function causeActor(view: SentenceView, cause: TokenRange | null): TokenRange | null {
  if (cause === null) return null;
  for (let i = cause.first - 1; i >= view.first && i > cause.first - 4; i--) {
    const word = wordAt(view, i);
    if (isNationOrGroup(word)) return { first: i, end: i + 1 };
    if (ACTORS.has(word) && i === cause.first - 1) return { first: actorStart(view, i), end: i + 1 };
    if (word === "'s" || word === "'" || word === "’") continue;
    if (endsPhrase(word)) break;
  }
  if (wordAt(view, cause.end) === "by") return readActor(view, cause.end + 1);
  return null;
}

const DOES = new Set(
  "carried fired launched planted staged perpetrated claimed committed conducted blamed ordered dropped detonated".split(
    " ",
  ),
);

/** "an attack claimed by the group", "blamed on rebels". */
function laterAgent(view: SentenceView, link: Link): TokenRange | null {
  for (let i = view.first; i < view.end; i++) {
    if (!DOES.has(wordAt(view, i))) continue;
    const next = wordAt(view, i + 1) === "out" ? i + 2 : i + 1;
    if (wordAt(view, next) === "by" || wordAt(view, next) === "on") {
      const actor = readActor(view, next + 1);
      if (actor !== null && !overlapsCount(view, actor, link)) return actor;
    }
  }
  return null;
}

/** "Gunmen opened fire on a bus, killing 12": whoever stands first in the sentence and could do it. */
function clauseActor(view: SentenceView, link: Link): TokenRange | null {
  if (!link.active || link.mention === null || link.mention.form !== "ing") return null;
  for (let i = view.first; i < link.mention.first; i++) {
    const word = wordAt(view, i);
    if (!ACTORS.has(word) && !ARMED_GROUPS.has(word)) continue;
    if (ACTORS.has(wordAt(view, i + 1))) continue;
    if (/^(?:at|in|on|near|by|against|of|to|from|between|with)$/.test(wordAt(view, actorStart(view, i) - 1))) continue;
    const actor = { first: actorStart(view, i), end: i + 1 };
    if (!overlapsCount(view, actor, link)) return actor;
  }
  return null;
}

function overlapsCount(view: SentenceView, range: TokenRange, link: Link): boolean {
  return range.first < link.count.end && link.count.first < range.end && view.counts.length > 0;
}

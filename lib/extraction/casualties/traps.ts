import { FICTION, LIFELESS } from "./lexicons/metaphors";
import type { Link } from "./links/link";
import { Sense } from "./sense";
import { type SentenceView, wordAt } from "./sentence-view";

const STORIES = new Set("series episode game drama book show sequel play opera musical".split(" "));
/** One of these is a match; of the others it takes two, since a squad, a coach and a season may also be in the news. */
const SURE_SPORTS = new Set(
  "playoff playoffs midfielder striker goalkeeper quarterback teammates semifinal semi-final quarter-final innings wickets touchdown touchdowns preseason offseason lineup line-up".split(
    " ",
  ),
);
const SPORTS = new Set(
  "coach season seasons league squad cup fixture fixtures roster match matches games team club goals".split(" "),
);

const ABOUT_FILMS =
  /^(?:crew|crews|festival|set|maker|makers|theater|theatre|theaters|star|stars|director|studio|studios|screening|industry|of)$/;

/** A story: nobody in this sentence is hurt in the sense of a newsroom. */
export function isFiction(view: SentenceView): boolean {
  if ((view.senses & Sense.Story) === 0) return false;
  for (let i = view.first; i < view.end; i++) {
    const word = wordAt(view, i);
    // "A drill simulated a crash with 60 casualties."
    if (REHEARSALS.has(word) && isRehearsed(view)) return true;
    if (FICTION.has(word)) {
      if (!ABOUT_FILMS.test(wordAt(view, i + 1))) return true;
    } else if (
      STORIES.has(word) &&
      wordAt(view, i - 1) === "the" &&
      wordAt(view, i - 2) === "in" &&
      wordAt(view, i + 1) !== "of"
    )
      return true;
    else if (word === "game" && wordAt(view, i - 1) === "video") return true;
  }
  return false;
}

const REHEARSALS = new Set("drill drills exercise exercises rehearsal".split(" "));

function isRehearsed(view: SentenceView): boolean {
  for (let i = view.first; i < view.end; i++)
    if (/^(?:simulat|mock$|staged$|pretend)/.test(wordAt(view, i))) return true;
  return false;
}

/** Whether a story may be told of with the word. */
export function isStoryWord(lower: string): boolean {
  return FICTION.has(lower) || STORIES.has(lower) || REHEARSALS.has(lower) || lower === "game";
}

export function isSportWord(lower: string): boolean {
  return SURE_SPORTS.has(lower) || SPORTS.has(lower);
}

export function isSport(view: SentenceView): boolean {
  if ((view.senses & Sense.Sport) === 0) return false;
  const met = new Set<string>();
  for (let i = view.first; i < view.end; i++) {
    const word = wordAt(view, i);
    if (SURE_SPORTS.has(word)) return true;
    if (SPORTS.has(word)) met.add(word);
  }
  return met.size > 1;
}

const PLAYERS = new Set("players cricketers wrestlers boxers athletes".split(" "));
const HOSTAGES = new Set("hostage hostages captive captives abducted kidnapped kidnapping".split(" "));

/** Figures that look like casualties and are not, by what stands beside them. */
export function isRefused(view: SentenceView, link: Link, sport: boolean): boolean {
  const { count, harm, mention } = link;
  if (sport && (harm === "injured" || harm === "missing")) return true;
  if (harm === "injured" && count.group !== null && PLAYERS.has(count.group)) return true;
  if (harm === "detained" && isHostage(view, link)) return true;
  // "dying to see", "missing from the list".
  if (
    mention !== null &&
    mention.word === "missing" &&
    /^(?:from|the|a)$/.test(wordAt(view, mention.end)) &&
    /^(?:list|lineup|squad|team|agenda)$/.test(wordAt(view, mention.end + 2))
  )
    return true;
  // "all but two of the guests were dead".
  if (
    /^(?:but|except)$/.test(wordAt(view, count.first - 1)) &&
    /^(?:all|everyone|nobody|none)$/.test(wordAt(view, count.first - 2))
  )
    return true;
  if (harm === "missing" && isFoundAlive(view, link)) return true;
  // "12,000 wounded veterans": how they once came out of a war.
  if (count.inner !== null && count.group === "veterans") return true;
  if (count.more && count.who === "bare" && isOfAnimals(view, link)) return true;
  // "none of them seriously" says how badly, not that nobody was hurt.
  if (count.high === 0 && count.partitive && /ly$/.test(wordAt(view, count.end))) return true;
  if ((isShare(view, count.first) && !isToldOfDead(view, link)) || isRatio(view, count.first)) return true;
  const after = wordAt(view, count.end);
  if (/^(?:%|percent|per)$/.test(after)) return true;
  return false;
}

/** "freed 14 whales; 20 others died": the others are of the kind counted before them. */
function isOfAnimals(view: SentenceView, link: Link): boolean {
  let animals = false;
  for (const other of view.counts) {
    if (other.first >= link.count.first) break;
    if (other.who === "people" || other.who === "bare") return false;
    for (let i = other.numberEnd; i < other.end; i++) animals ||= LIFELESS.has(wordAt(view, i));
  }
  return animals;
}

/** "Twelve percent of the 3,000 patients died", "half of the 40 on board": the number is the whole, not the dead. */
function isShare(view: SentenceView, first: number): boolean {
  let i = first - 1;
  while (/^(?:the|its|their|all)$/.test(wordAt(view, i))) i--;
  return (
    wordAt(view, i) === "of" && /^(?:%|percent|cent|half|third|quarter|fifth|most|majority)$/.test(wordAt(view, i - 1))
  );
}

/** "Most of the 35,000 people killed are women": the dead are given, and the share is of their kind. */
function isToldOfDead(view: SentenceView, { count, mention }: Link): boolean {
  if (mention === null || (mention.first !== count.end && count.inner === null)) return false;
  const end = Math.max(count.end, mention.end);
  for (let i = end; i < end + 6; i++) {
    if (/^(?:were|are|was|is|could|have|has|had|remain|remained)$/.test(wordAt(view, i))) return true;
    if (/^[.,;:]$/.test(wordAt(view, i))) return false;
  }
  return false;
}

/** "For every soldier killed, three were wounded." */
function isRatio(view: SentenceView, first: number): boolean {
  for (let i = first - 1; i > view.first && i > first - 9; i--)
    if (wordAt(view, i) === "every" && wordAt(view, i - 1) === "for") return true;
  return false;
}

/** Hostages are no casualties here, and the freed are held no more. */
function isHostage(view: SentenceView, link: Link): boolean {
  if (
    /^(?:freed|freeing|frees|free|released|releasing|releases|rescued|rescuing|swapped|exchanged)$/.test(
      wordAt(view, link.count.first - 1),
    )
  )
    return true;
  const right = Math.max(link.count.end, link.mention?.end ?? 0);
  for (let i = link.count.numberEnd; i < right + 1; i++) if (HOSTAGES.has(wordAt(view, i))) return true;
  return false;
}

/** "The three missing climbers were found alive": they are missing no more. */
function isFoundAlive(view: SentenceView, link: Link): boolean {
  const right = Math.max(link.count.end, link.mention?.end ?? 0);
  for (let i = right; i < view.end && i < right + 6; i++)
    if (/^(?:alive|safe|unharmed|unhurt)$/.test(wordAt(view, i))) return true;
  return false;
}

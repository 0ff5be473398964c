import { FICTION } from "./lexicons/metaphors";
import type { Link } from "./links";
import { type SentenceView, wordAt } from "./sentence-view";

const STORIES = new Set("film movie novel series episode game thriller drama book show play season".split(" "));
const SPORTS = new Set(
  "coach coached season seasons league playoff playoffs squad midfielder striker goalkeeper quarterback teammates cup fixture fixtures lineup line-up roster semifinal semi-final quarter-final innings wickets touchdown touchdowns preseason offseason".split(
    " ",
  ),
);

/** A story or a match: nobody in this sentence is hurt in the sense of a newsroom. */
export function isFiction(view: SentenceView): boolean {
  for (let i = view.first; i < view.end; i++) {
    const word = wordAt(view, i);
    if (!STORIES.has(word) && !FICTION.has(word)) continue;
    const before = wordAt(view, i - 1);
    const beforeThat = wordAt(view, i - 2);
    if (/^(?:zombies?|gamers?|videogames?|playthrough|miniseries|sitcom|sequel|plotline|storyline)$/.test(word))
      return true;
    if (
      /^(?:the|this|a|his|her|new|horror|action|war|video|computer|crime|opening|latest)$/.test(before) &&
      /^(?:in|of|the|a|this|new|about)$/.test(beforeThat) &&
      word !== "show" &&
      word !== "play" &&
      word !== "season"
    )
      if (
        wordAt(view, i - 2) === "in" ||
        wordAt(view, i - 3) === "in" ||
        before === "video" ||
        before === "horror" ||
        before === "crime"
      )
        return true;
    if (
      /^(?:in|where|about|sees|follows|tells|that)$/.test(wordAt(view, i + 1)) &&
      STORIES.has(word) &&
      word !== "play" &&
      word !== "show" &&
      word !== "season" &&
      i < view.first + 4
    )
      return true;
  }
  return false;
}

export function isSport(view: SentenceView): boolean {
  for (let i = view.first; i < view.end; i++) if (SPORTS.has(wordAt(view, i))) return true;
  return false;
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
  const after = wordAt(view, count.end);
  if (/^(?:%|percent|per)$/.test(after)) return true;
  return false;
}

function isHostage(view: SentenceView, link: Link): boolean {
  const right = Math.max(link.count.end, link.mention?.end ?? 0);
  for (let i = link.count.numberEnd; i < right + 1; i++) if (HOSTAGES.has(wordAt(view, i))) return true;
  return false;
}
